import { stringify } from 'yaml';
import { relativePath } from '../../src/content/resolvePath';
import type { BenchPage, CalloutName, Files } from './BenchPage.mjs';
import { fence, spellBlocks, type Dialect } from './spellBlocks.mjs';
import { peerPathOf } from './spellForStarlight.mjs';

/** VitePress' containers, by the callout that says about the same. */
const containers: Readonly<Record<CalloutName, string>> = {
  problem: 'danger',
  cause: 'warning',
  solution: 'tip',
  result: 'info',
  takeaway: 'tip',
  note: 'info',
  tip: 'tip',
  warning: 'warning',
};

/** `docs/contributing/index.md` → `/contributing/`, `docs/overview.md` → `/overview.html`. */
export const vitepressAddressOf = (path: string): string =>
  `/${peerPathOf(path)
    .replace(/(^|\/)index\.md$/, '$1')
    .replace(/\.md$/, '.html')}`;

/** A page for VitePress, by its path below the folder that is built. */
export function spellForVitePress(page: BenchPage): Files {
  const frontMatter = stringify({ title: page.title, description: page.summary }, { lineWidth: 0 });
  return {
    // The title is a heading of the page here.
    [peerPathOf(page.path)]:
      `---\n${frontMatter}---\n\n# ${page.title}\n\n${spellBlocks(page.blocks, dialect(page))}`,
  };
}

const dialect = (page: BenchPage): Dialect => ({
  link: ({ to, anchor, text }) =>
    `[${text}](${relativePath(peerPathOf(page.path), peerPathOf(to)).replace(/^(?!\.)/, './')}${anchor ? `#${anchor}` : ''})`,
  heading: (text, id) => (id ? `${text} {#${id}}` : text),
  region: ({ language, code }) => fence(language, code),
  output: ({ code }) => fence('text', code),
  callout: (name, title, body) => `::: ${containers[name]} ${title}\n\n${body}\n\n:::`,
  question: (question, body) => `::: details ${question}\n\n${body}\n\n:::`,
});
