import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page with its attributes, and the text that stands right in it. */
export interface FoundElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements of a page in their order, as a browser reads them. */
export function listElements(html: string): FoundElement[] {
  const found: FoundElement[] = [];
  walk(parse(html), found);
  return found;
}

function walk(node: DefaultTreeAdapterTypes.Node, found: FoundElement[]): void {
  if (defaultTreeAdapter.isElementNode(node)) {
    found.push({
      name: node.tagName,
      attributes: Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      text: node.childNodes
        .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ''))
        .join(''),
    });
  }
  const children = 'content' in node ? node.content.childNodes : [];
  for (const child of [...children, ...('childNodes' in node ? node.childNodes : [])])
    walk(child, found);
}
