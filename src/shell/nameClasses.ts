import { basename } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { findLoaders } from './findLoaders';

/** `…/PageHead/PageHead.module.css` and `facts` → `PageHead-facts` */
export const spellClass = (file: string, local: string): string =>
  `${basename(file, '.module.css')}-${local}`;

/**
 * Names classes after the component they belong to. Docusaurus gives each four letters of a hash,
 * which nothing can compress: a tenth of the style sheet, and as much of a page's frame.
 */
export function nameClasses(): Plugin {
  return {
    name: 'nexus-name-classes',
    configureWebpack(config) {
      const ofStyles = findLoaders(
        config.module?.rules,
        ({ options }) => typeof options?.modules === 'object',
      );
      for (const { options } of ofStyles) {
        const modules = options?.modules as Record<string, unknown>;
        delete modules.localIdentName;
        modules.getLocalIdent = (
          { resourcePath }: { resourcePath: string },
          _pattern: string,
          local: string,
        ) => spellClass(resourcePath, local);
      }
      return {};
    },
  };
}
