import type { parseDocument } from 'htmlparser2';

/** The tree of a built page. */
export type PageTree = ReturnType<typeof parseDocument>;
type Node = PageTree['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A run of text in the order of the page. */
export interface Block {
  kind: 'heading' | 'text' | 'code';
  text: string;
  /** Of a heading that can be linked to. */
  id?: string;
}

/** What a reader of a page reads, block by block; empty where the page has no article. */
export function readArticle(tree: PageTree): Block[] {
  const article = find(tree, (element) => attribute(element, 'data-pagefind-body') !== undefined);
  const blocks: Block[] = [];
  if (article) collect(article, blocks);
  return blocks.filter(({ text }) => text !== '');
}

const isElement = (node: Node): node is Element => 'attribs' in node;

const attribute = (element: Element, name: string): string | undefined => element.attribs[name];

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

function find(
  parent: { children: Node[] },
  matches: (element: Element) => boolean,
): Element | undefined {
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    const found = matches(node) ? node : find(node, matches);
    if (found) return found;
  }
  return undefined;
}

// The page's own head is told by its front matter; a card inside the text repeats another page.
const passedOver = new Set([
  ...['article', 'button', 'figcaption', 'header', 'input', 'nav', 'noscript'],
  ...['script', 'select', 'style', 'svg', 'template', 'textarea'],
]);

/** As the component Diagram names its picture. */
const drawing = /^Diagram: (.*)/s;

function isPassedOver(element: Element): boolean {
  return (
    passedOver.has(element.tagName) ||
    hasClass(element, 'visually-hidden') ||
    hasClass(element, 'hash-link') ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'data-step') !== undefined ||
    attribute(element, 'data-pagefind-ignore') !== undefined
  );
}

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName);

const blockTags = new Set([
  ...['address', 'aside', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'figure'],
  ...['footer', 'form', 'li', 'main', 'ol', 'p', 'section', 'summary', 'table', 'tbody', 'td'],
  ...['tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Adds the blocks inside an element; text beside blocks is a block of its own. */
function collect(element: Element, blocks: Block[]): void {
  let open = '';
  const close = () => {
    blocks.push({ kind: 'text', text: tidy(open) });
    open = '';
  };
  for (const node of element.children) {
    if (!isElement(node)) open += textOf(node);
    else if (isPassedOver(node)) continue;
    else if (node.tagName === 'pre') {
      close();
      blocks.push({ kind: 'code', text: wholeText(node) });
    } else if (isHeading(node)) {
      close();
      blocks.push({ kind: 'heading', text: tidy(wholeText(node)), id: attribute(node, 'id') });
    } else if (blockTags.has(node.tagName)) {
      close();
      // A drawing is read by its description, which the caption and its steps repeat.
      const drawn = drawing.exec(attribute(node, 'aria-label') ?? '')?.[1];
      if (drawn !== undefined) blocks.push({ kind: 'text', text: tidy(drawn) });
      else collect(node, blocks);
    } else if (node.tagName === 'br') open += ' ';
    else if (node.tagName === 'img') open += ` ${attribute(node, 'alt') ?? ''} `;
    else open += wholeText(node);
  }
  close();
}

const textOf = (node: Node): string => (node.type === 'text' ? node.data : '');

function wholeText(element: Element): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return textOf(node);
      return isPassedOver(node) ? '' : wholeText(node);
    })
    .join('');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
