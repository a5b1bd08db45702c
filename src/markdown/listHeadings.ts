import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading as the table of contents shows it: `value` is HTML. */
export interface ListedHeading {
  value: string;
  id: string;
  level: number;
}

/** Lists the headings below the title, as Docusaurus does, once they have their ids. */
export function listHeadings(tree: Root): ListedHeading[] {
  const found: ListedHeading[] = [];
  visit(tree, 'heading', (heading) => {
    if (heading.depth < 2 || toString(heading) === '') return;
    const id = String(heading.data?.hProperties?.id ?? '');
    found.push({ value: spellAll(heading.children), id, level: heading.depth });
  });
  return found;
}

const spellAll = (nodes: Nodes[]): string => nodes.map(spell).join('').trim();

function spell(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escape(node.value);
    case 'inlineCode':
      return `<code>${escape(node.value)}</code>`;
    case 'emphasis':
      return `<em>${spellAll(node.children)}</em>`;
    case 'strong':
      return `<strong>${spellAll(node.children)}</strong>`;
    case 'delete':
      return `<del>${spellAll(node.children)}</del>`;
    case 'link':
      return spellAll(node.children);
    default:
      return escape(toString(node));
  }
}

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
