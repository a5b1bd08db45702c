import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Question } from '../content/structuredData';

/** Headings that ask nothing on a page of questions. */
const beside = /^read next$/i;

/**
 * The questions of a page that is made of them: at least two second-level headings, all of them
 * questions, each answered by what stands below it. Of any other page there are none: a page that
 * asks one thing in passing, or asks to test its reader, is no list of questions.
 */
export function readQuestions(tree: Root): Question[] {
  const sections: { title: string; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: titleOf(toString(node)), nodes: [] });
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  const asked = sections.filter(({ title }) => !beside.test(title));
  if (asked.length < 2 || !asked.every(({ title }) => title.endsWith('?'))) return [];
  return asked.flatMap(({ title, nodes }) => {
    const answer = nodes.filter(isProse).map(spellBlock).join(' ').replace(/\s+/g, ' ').trim();
    return answer ? [{ question: title, answer }] : [];
  });
}

/** Without the id that an author wrote: `Why? {#why}` → `Why?`. */
const titleOf = (text: string): string => text.replace(/\s*\{#[\w-]+\}\s*$/, '').trim();

const isProse = ({ type }: RootContent): boolean =>
  ['paragraph', 'list', 'blockquote'].includes(type);

const spellBlock = (node: RootContent): string =>
  'children' in node && node.type !== 'paragraph'
    ? node.children.map((child) => spellBlock(child as RootContent)).join(' ')
    : toString(node);
