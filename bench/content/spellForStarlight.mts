import { stringify } from 'yaml';
import type { BenchPage, CalloutName, Files } from './BenchPage.mjs';
import { fence, spellBlocks, type Dialect } from './spellBlocks.mjs';

/** Starlight's four asides, by the callout that says about the same. */
const asides: Readonly<Record<CalloutName, string>> = {
  problem: 'danger',
  cause: 'caution',
  solution: 'tip',
  result: 'note',
  takeaway: 'tip',
  note: 'note',
  tip: 'tip',
  warning: 'caution',
};

/** `docs/technologies/redis.md` → `technologies/redis.md`: the peers have one folder of pages. */
export const peerPathOf = (path: string): string => path.replace(/^docs\//, '');

/** `docs/contributing/index.md` → `/contributing/`. */
export const starlightAddressOf = (path: string): string =>
  `/${peerPathOf(path).replace(/(?:(?:^|\/)index)?\.md$/, '')}/`;

/** A page for Starlight, by its path below `src/content/docs`. */
export function spellForStarlight(page: BenchPage): Files {
  const frontMatter = stringify({ title: page.title, description: page.summary }, { lineWidth: 0 });
  return {
    [peerPathOf(page.path)]: `---\n${frontMatter}---\n\n${spellBlocks(page.blocks, dialect)}`,
  };
}

const dialect: Dialect = {
  link: ({ to, anchor, text }) =>
    `[${text}](${starlightAddressOf(to)}${anchor ? `#${anchor}` : ''})`,
  // It makes ids from the words, which the generator chose to give the same ones.
  heading: (text) => text,
  region: ({ language, code }) => fence(language, code),
  output: ({ code }) => fence('text', code),
  callout: (name, title, body) => `:::${asides[name]}[${title}]\n\n${body}\n\n:::`,
  question: (question, body) =>
    `<details>\n<summary>${question}</summary>\n\n${body}\n\n</details>`,
};
