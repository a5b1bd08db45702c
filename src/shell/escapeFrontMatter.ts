import type { MarkdownConfig, Plugin } from '@docusaurus/types';
import { findLoaders } from './findLoaders';

/**
 * Escapes what Docusaurus' loader of Markdown writes of a page's front matter into a module of
 * JavaScript. It quotes each text by stringify-object 3, which leaves backslashes as they are: the
 * message `truncated \xXX escape` stopped the build, and of `\N` only the letter was left.
 */
export function escapeFrontMatter(): Plugin {
  return {
    name: 'nexus-escape-front-matter',
    configureWebpack(config) {
      const ofMarkdown = findLoaders(
        config.module?.rules,
        ({ options }) => typeof options?.markdownConfig === 'object',
      );
      for (const { options } of ofMarkdown) {
        if (!options) continue;
        const markdown = options.markdownConfig as MarkdownConfig;
        options.markdownConfig = {
          ...markdown,
          parseFrontMatter: async (params) => {
            const read = await markdown.parseFrontMatter(params);
            return { ...read, frontMatter: escapeTexts(read.frontMatter) };
          },
        } satisfies MarkdownConfig;
      }
      return {};
    },
  };
}

/** Each text as it stands between single quotes; one that is left would be escaped once more. */
function escapeTexts<Value>(value: Value): Value {
  if (typeof value === 'string')
    return value.replaceAll('\\', '\\\\').replaceAll("'", '\\x27') as Value;
  if (Array.isArray(value)) return value.map(escapeTexts) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, escapeTexts(inner)]),
  ) as Value;
}
