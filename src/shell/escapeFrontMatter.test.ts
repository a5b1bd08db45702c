import loadMarkdown from '@docusaurus/mdx-loader';
import { expect, test } from 'vitest';
import { escapeFrontMatter } from './escapeFrontMatter';

const printed = [
  "codec can't decode: truncated \\xXX escape",
  'malformed \\N character',
  "C:\\new\\'quoted'",
];

test('what a page has in its front matter is the same in the module that is made of it', async () => {
  const markdownConfig = {
    format: 'md',
    mdx1Compat: {},
    anchors: {},
    hooks: {},
    parseFrontMatter: () =>
      Promise.resolve({ frontMatter: { messages: printed, ran: null }, content: 'Text' }),
  };
  const use = { loader: 'mdx', options: { markdownConfig } };
  const config = { module: { rules: [{ test: /\.md$/, use: [use] }] } };
  escapeFrontMatter().configureWebpack?.(config as never, false, {} as never, undefined);

  const made = await new Promise<string>((resolve, reject) => {
    void loadMarkdown.call(
      {
        async: () => (error: Error | null, code?: string) =>
          error ? reject(error) : resolve(code ?? ''),
        getOptions: () => ({
          staticDirs: [],
          siteDir: process.cwd(),
          isMDXPartial: () => false,
          ...use.options,
        }),
        query: {},
        resourcePath: '/hub/docs/errors/a.md',
        _compiler: { name: 'client' },
        _module: { layer: undefined },
      } as never,
      'Text',
    );
  });
  const written = /frontMatter = (\{[\s\S]*?\n\});/.exec(made)?.[1] ?? '';
  const read = new Function(`return ${written}`) as () => unknown;
  expect(read()).toEqual({ messages: printed, ran: null });
});
