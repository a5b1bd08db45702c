import type {
  BlockContent,
  Blockquote,
  Html,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
} from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { calloutFor } from '../content/alerts';

/**
 * Makes what pages bring from GitHub, Obsidian and Notion into what means the same here: alerts,
 * lists of tasks, and the few elements that can do no harm. No HTML passes: each element is made
 * anew, without attributes. HTML that is left in the tree is refused.
 */
export function acceptForeign(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node) acceptIn(node);
  });
}

function acceptIn(parent: Parents): void {
  const children = parent.children as Nodes[];
  if (children.some(({ type }) => type === 'html')) {
    parent.children = takeElements(children) as never;
  }
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'blockquote') {
      const callout = readAlert(child);
      if (callout) parent.children[index] = callout as never;
    } else if (child.type === 'listItem') spellTask(child);
  }
}

const alertPattern = /^\[!([a-z]+)\][+-]?[ \t]*(.*)(?:\n|$)/i;

/** `> [!NOTE]` and text → `:::note` and text */
function readAlert(quote: Blockquote): ContainerDirective | null {
  const [first, ...rest] = quote.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return null;
  const [whole = '', word = '', title = ''] = alertPattern.exec(text.value) ?? [];
  const name = calloutFor(word);
  if (!name) return null;
  const left = text.value.slice(whole.length);
  const words = [
    ...(left === '' ? [] : [{ ...text, value: left }]),
    ...first.children
      .slice(1)
      .filter((child, index) => !(left === '' && index === 0 && child.type === 'break')),
  ];
  const shown = title.trim() || (/^(?:important|caution)$/i.test(word) ? nameOf(word) : '');
  const label: Paragraph | undefined = shown
    ? {
        type: 'paragraph',
        data: { directiveLabel: true },
        children: [{ type: 'text', value: shown }],
      }
    : undefined;
  const body: BlockContent[] = words.length > 0 ? [{ ...first, children: words }] : [];
  return {
    type: 'containerDirective',
    name,
    attributes: {},
    data: { isAlert: true } as never,
    children: [...(label ? [label] : []), ...body, ...(rest as BlockContent[])],
    ...(quote.position ? { position: quote.position } : {}),
  };
}

const nameOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Its box is drawn as a sign: nobody can tick it, and a field would promise that. */
function spellTask(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return;
  const [first] = item.children;
  const sign = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' };
  if (first?.type === 'paragraph') first.children.unshift(sign);
  else item.children.unshift({ type: 'paragraph', children: [sign] });
  item.checked = null;
}

/** Elements around words, which change how these look and nothing else. */
const inline = 'kbd|sub|sup|mark|ins|del|s|b|strong|i|em|small|var|samp|q|cite|abbr|dfn|u';
const opening = new RegExp(`^<(${inline})\\s*>$`, 'i');
const breaks = /^<(?:br|wbr)\s*\/?>$/i;
const detailsPattern =
  /^<details(?:\s+open(?:="[^"]*")?)?\s*>\s*(?:<summary\s*>([\s\S]*?)<\/summary>)?\s*$/i;
const summaryPattern = /^<summary\s*>([\s\S]*?)<\/summary>\s*$/i;

function takeElements(children: readonly Nodes[]): Nodes[] {
  const taken: Nodes[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index] as Nodes;
    if (node.type !== 'html') {
      taken.push(node);
      continue;
    }
    const value = node.value.trim();
    if (breaks.test(value)) {
      if (/^<br/i.test(value)) taken.push(place(node, { type: 'break' }));
      continue;
    }
    const name = (
      opening.exec(value)?.[1] ?? (detailsPattern.test(value) ? 'details' : '')
    ).toLowerCase();
    const end = name === '' ? -1 : findEnd(children, index, name);
    const made = end === -1 ? null : makeElement(name, node, children.slice(index + 1, end));
    if (made) {
      taken.push(made);
      index = end;
    } else taken.push(node);
  }
  return taken;
}

/** The place of the tag that closes what opens here, or -1. */
function findEnd(children: readonly Nodes[], from: number, name: string): number {
  const opens = new RegExp(`^<${name}[\\s>]`, 'i');
  const closes = new RegExp(`^</${name}\\s*>$`, 'i');
  let depth = 0;
  for (let index = from; index < children.length; index += 1) {
    const node = children[index];
    if (node?.type !== 'html') continue;
    if (opens.test(node.value.trim())) depth += 1;
    else if (closes.test(node.value.trim())) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

function makeElement(name: string, node: Html, inside: readonly Nodes[]): Nodes | null {
  if (name !== 'details') {
    const children = takeElements(inside);
    return place(node, { type: 'emphasis', data: { hName: name }, children });
  }
  const [first, ...rest] = inside;
  const own = detailsPattern.exec(node.value.trim())?.[1];
  const below = first?.type === 'html' ? summaryPattern.exec(first.value.trim())?.[1] : undefined;
  const summary = plainText(own ?? below ?? 'Details');
  if (summary === null) return null;
  const body = takeElements(own === undefined && below !== undefined ? rest : inside);
  const title = {
    type: 'paragraph',
    data: { hName: 'summary' },
    children: [{ type: 'text', value: summary }],
  };
  return place(node, {
    type: 'blockquote',
    data: { hName: 'details' },
    children: [title, ...body],
  });
}

const place = (node: Html, made: object): Nodes =>
  ({ ...made, ...(node.position ? { position: node.position } : {}) }) as unknown as Nodes;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** The words of a summary; null where it holds more than words. */
function plainText(html: string): string | null {
  const text = html.replaceAll(/<\/?(?:b|strong|i|em|code|h[1-6])\s*>/gi, '').trim();
  if (/[<>]/.test(text) || text === '') return null;
  return text
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ');
}
