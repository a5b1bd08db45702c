import { stringify } from 'yaml';
import { relativePath } from '../../src/content/resolvePath';
import type { BenchPage, Files } from './BenchPage.mjs';
import { spellBlocks, type Dialect } from './spellBlocks.mjs';

/** A page in our own dialect, and the files in labs/ that it shows. */
export function spellForHub(page: BenchPage): Files {
  const files: Files = { [page.path]: spellPage(page) };
  for (const block of page.blocks) {
    if (block.is === 'region') files[block.file] = spellTested(block.region, block.code);
    if (block.is === 'output') files[block.file] = `${block.code}\n`;
  }
  return files;
}

function spellPage(page: BenchPage): string {
  const { title, summary, fields } = page;
  const frontMatter = stringify({ title, summary, ...fields }, { lineWidth: 0 });
  return `---\n${frontMatter}---\n\n${spellBlocks(page.blocks, dialect(page))}`;
}

const spellTested = (region: string, code: string): string =>
  `"""What a page shows, with what it imports."""\n\nimport logging\n\nlogger = logging.getLogger(__name__)\n\n\n# region ${region}\n${code}\n\n\n# endregion ${region}\n`;

const dialect = (page: BenchPage): Dialect => ({
  link: ({ to, anchor, text }) =>
    `[${text}](${relativePath(page.path, to)}${anchor ? `#${anchor}` : ''})`,
  heading: (text, id) => (id ? `${text} {#${id}}` : text),
  region: ({ language, file, region }) =>
    `\`\`\`${language} file=${file} region=${region}\n\n\`\`\``,
  output: ({ file }) => `\`\`\`text output=${file}\n\n\`\`\``,
  callout: (name, title, body) => `:::${name}[${title}]\n\n${body}\n\n:::`,
  question: (question, body) => `:::check[${question}]\n\n${body}\n\n:::`,
});
