import { basename } from 'node:path';
import type { Plugin } from '@docusaurus/types';

interface StyleLoader {
  options?: { modules?: Record<string, unknown> };
}

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
      for (const loader of findStyleLoaders(config.module?.rules)) {
        const { modules } = loader.options ?? {};
        if (!modules) continue;
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

/** The loaders of style sheets among all rules, however deep they lie. */
function findStyleLoaders(rules: unknown): StyleLoader[] {
  if (Array.isArray(rules)) return rules.flatMap(findStyleLoaders);
  if (typeof rules !== 'object' || rules === null) return [];
  const { oneOf, use, options } = rules as { oneOf?: unknown; use?: unknown; options?: unknown };
  const isModules = typeof options === 'object' && options !== null && 'modules' in options;
  return [
    ...(isModules ? [rules as StyleLoader] : []),
    ...findStyleLoaders(oneOf),
    ...findStyleLoaders(use),
  ];
}
