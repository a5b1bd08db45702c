import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './mdxNodes';

/**
 * Lets the build know where the links between a note and its mark land: it learns of the ids of
 * headings and of `FormerIds` only, and refuses a link to any other.
 *
 * `<li id="fn-1">…` → `<li><FormerIds ids="fn-1"/>…`
 */
export function keepNotes(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    const { id } = node.properties;
    if (typeof id !== 'string' || !/^fn(?:ref)?-/.test(id)) return;
    const place = element('FormerIds', { ids: id }) as unknown as ElementContent;
    delete node.properties.id;
    if (node.tagName === 'li') node.children.unshift(place);
    else if (parent && index !== undefined && parent.type === 'element')
      node.children.unshift(place);
  });
}
