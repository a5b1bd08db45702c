import type { Block, CalloutName, Inline, InnerLink } from './BenchPage.mjs';

/** What site generators write differently. */
export interface Dialect {
  link: (link: InnerLink) => string;
  /** What stands after the `#` marks. */
  heading: (text: string, id: string | null) => string;
  region: (block: Extract<Block, { is: 'region' }>) => string;
  output: (block: Extract<Block, { is: 'output' }>) => string;
  callout: (name: CalloutName, title: string, body: string) => string;
  question: (question: string, body: string) => string;
}

/** The Markdown of a page's blocks. */
export function spellBlocks(blocks: readonly Block[], dialect: Dialect): string {
  return `${blocks.map((block) => spellBlock(block, dialect)).join('\n\n')}\n`;
}

/** A fence with code in it. */
export const fence = (language: string, code: string): string =>
  `\`\`\`${language}\n${code}\n\`\`\``;

function spellBlock(block: Block, dialect: Dialect): string {
  const line = (parts: readonly Inline[]) =>
    parts.map((part) => (typeof part === 'string' ? part : dialect.link(part))).join('');
  const lines = (sentences: readonly Inline[][]) => sentences.map(line).join('\n');
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${dialect.heading(block.text, block.id)}`;
    case 'paragraph':
      return lines(block.sentences);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`)
        .join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'code':
      return fence(block.language, block.code);
    case 'region':
      return dialect.region(block);
    case 'output':
      return dialect.output(block);
    case 'callout':
      return dialect.callout(block.name, block.title, lines(block.sentences));
    case 'question':
      return dialect.question(block.question, lines(block.sentences));
  }
}
