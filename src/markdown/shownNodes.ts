import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { withoutComments } from '../content/comments';
import type { Place } from '../content/PageSource';

/** Where a node stands. */
export function placeOf(node: Nodes): Place {
  return {
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

const isComment = (value: string): boolean => withoutComments(value).trim() === '';

/** What a reader sees: neither front matter, nor a comment, nor a block with nothing in it. */
export function isShown(node: Nodes): boolean {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return false;
    case 'html':
      return !isComment(node.value);
    case 'containerDirective':
      return node.children.some((child) => !isLabel(child) && isShown(child));
    default:
      return true;
  }
}

export const isLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.data?.directiveLabel === true;

export function openingOf(tree: Root): Place | null {
  const first = tree.children.find(isShown);
  return first && first.type !== 'heading' ? placeOf(first) : null;
}

export function isEmptyAfter(parent: Parents | undefined, index: number | undefined): boolean {
  if (!parent || index === undefined) return false;
  const own = parent.children[index];
  const next = parent.children.slice(index + 1).find(isShown);
  return (
    next === undefined ||
    (next.type === 'heading' && own?.type === 'heading' && next.depth <= own.depth)
  );
}

/** The first sentence of a section; code and headings below it are passed over until there is one. */
export function leadAfter(parent: Parents | undefined, index: number | undefined): string {
  if (!parent || index === undefined) return '';
  const own = parent.children[index];
  for (const next of parent.children.slice(index + 1)) {
    if (next.type === 'heading' && own?.type === 'heading' && next.depth <= own.depth) break;
    const text = isShown(next) ? firstText(next) : '';
    // Pages have one sentence per line; where an author did not, the first full stop ends it.
    const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
    if (sentence !== '') return sentence.replaceAll(/\s+/g, ' ').trim();
  }
  return '';
}

/** The first line of prose in a block: a paragraph's, a list's, a callout's. */
function firstText(node: Nodes): string {
  if (node.type === 'paragraph') return toString(node, { includeHtml: false }).split('\n')[0] ?? '';
  const isProse = ['list', 'listItem', 'blockquote', 'containerDirective'].includes(node.type);
  if (!isProse || !('children' in node)) return '';
  const first = node.children.find((child) => !isLabel(child) && isShown(child));
  return first ? firstText(first) : '';
}
