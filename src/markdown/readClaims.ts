import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { storyCallouts } from '../content/directives';
import type { ProseSource } from '../content/PageSource';

/**
 * The paragraphs in which a page that has a lab claims what was found: those of its callouts and
 * of "In short", as they are written. Code and the addresses of links are blank in them, so that
 * what is found in a text has its place in the file.
 */
export function readClaims(tree: Root, text: string): ProseSource[] {
  const claims: ProseSource[] = [];
  let isShort = false;
  for (const node of tree.children) {
    if (node.type === 'yaml') {
      if (!/^lab:/m.test(node.value)) return [];
      continue;
    }
    if (node.type === 'heading' && node.depth === 2) isShort = isInShort(node);
    const isStory =
      node.type === 'containerDirective' &&
      (storyCallouts as readonly string[]).includes(node.name);
    if (isShort || isStory) claims.push(...readParagraphs(node, text));
  }
  return claims;
}

const isInShort = (node: Nodes): boolean => {
  const [first] = 'children' in node ? node.children : [];
  return first?.type === 'text' && first.value.startsWith('In short');
};

function readParagraphs(block: Nodes, text: string): ProseSource[] {
  const found: ProseSource[] = [];
  visit(block, 'paragraph', (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (!node.position || from === undefined || to === undefined) return;
    const { line, column } = node.position.start;
    found.push({ line, column, text: blankCode(node, text.slice(from, to), from) });
  });
  return found;
}

function blankCode(paragraph: Nodes, text: string, offset: number): string {
  let blanked = text;
  const blank = (from = offset, to = offset): void => {
    const cut = blanked.slice(from - offset, to - offset).replaceAll(/[^\n]/g, '`');
    blanked = blanked.slice(0, from - offset) + cut + blanked.slice(to - offset);
  };
  visit(paragraph, (node) => {
    const { start, end } = node.position ?? {};
    if (['inlineCode', 'html', 'image', 'imageReference'].includes(node.type)) {
      blank(start?.offset, end?.offset);
    } else if (node.type === 'link' || node.type === 'linkReference') {
      blank(node.children.at(-1)?.position?.end.offset, end?.offset);
    }
  });
  return blanked;
}
