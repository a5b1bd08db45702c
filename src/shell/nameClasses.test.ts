import { expect, test } from 'vitest';
import { nameClasses, spellClass } from './nameClasses';

test('a class is named after its component', () => {
  expect(spellClass('/hub/src/components/PageHead/PageHead.module.css', 'facts')).toBe(
    'PageHead-facts',
  );
});

test('loaders of style modules are told, however deep their rule lies, and no other is', () => {
  const modules: Record<string, unknown> = { localIdentName: '[local]_[contenthash:base64:4]' };
  const plain = { loader: 'css-loader', options: { sourceMap: true } };
  const config = {
    module: {
      rules: [
        { test: /\.css$/, oneOf: [{ use: [plain] }, { use: [{ options: { modules } }] }] },
        { test: /\.js$/, use: ['swc-loader'] },
      ],
    },
  };
  nameClasses().configureWebpack?.(config as never, false, {} as never, undefined);
  expect(modules.localIdentName).toBeUndefined();
  const spell = modules.getLocalIdent as (
    context: object,
    pattern: string,
    local: string,
  ) => string;
  expect(spell({ resourcePath: '/a/Fold.module.css' }, '', 'fold')).toBe('Fold-fold');
  expect(plain).toEqual({ loader: 'css-loader', options: { sourceMap: true } });
});
