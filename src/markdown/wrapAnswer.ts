import { relative } from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { kindFacts, kindOf } from '../content/kinds';
import { element } from './mdxNodes';

/**
 * Puts the first part of a challenge into an element of its own, which shows the page's figure
 * beside it and its facts after it.
 *
 * `## In short` … `## Context` → `<Answer>## In short …</Answer>` and `## Context`
 */
export function wrapAnswer({ siteDir }: { siteDir: string }) {
  const title = kindFacts.challenge.outline?.[0]?.title;
  return (tree: Root, file: VFile): void => {
    if (kindOf(relative(siteDir, file.path).replaceAll('\\', '/')) !== 'challenge') return;
    const isPart = (node: Root['children'][number]) => node.type === 'heading' && node.depth === 2;
    const from = tree.children.findIndex(isPart);
    const heading = tree.children[from];
    if (!heading || toString(heading).replace(/\s*\{#[^}]*\}\s*$/, '') !== title) return;
    const length = tree.children.slice(from + 1).findIndex(isPart);
    const end = length === -1 ? tree.children.length : from + 1 + length;
    const part = tree.children.slice(from, end);
    tree.children.splice(from, part.length, element('Answer', {}, part));
  };
}
