import type { Element, ElementContent, Properties, Root as HtmlRoot } from 'hast';
import type { Code, Image, ImageReference, Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readMeta } from '../markdown/readMeta';
import { setHeadingIds } from '../markdown/setHeadingIds';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['code']>>[0];

const element = (
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

const isLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.data?.directiveLabel === true;

/** The names under which the preview shows what the build makes of these nodes; see PagePreview. */
const handlers = {
  containerDirective(state: State, node: ContainerDirective): Element {
    const label = node.children.find(isLabel);
    const body = { ...node, children: node.children.filter((child) => child !== label) };
    return element(
      node.name === 'check' ? 'x-check' : 'x-callout',
      { name: node.name, title: label ? toString(label) : undefined },
      state.all(body as Parents),
    );
  },
  leafDirective: (_state: State, { name, attributes }: LeafDirective): Element =>
    element('x-placed', {
      what: name,
      which: Object.entries(attributes ?? {})
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
    }),
  textDirective: (_state: State, node: TextDirective): ElementContent => ({
    type: 'text',
    value: `:${node.name}${toString(node) && `[${toString(node)}]`}`,
  }),
  code(_state: State, node: Code): Element {
    const meta = Object.fromEntries(
      readMeta(node.meta ?? '').meta.map(({ key, value }) => [key, value]),
    );
    const { file, output, from, to, region, title, alt } = meta;
    const shown = file ?? output ?? (from && to && `${from} → ${to}`);
    return element('x-code', {
      code: node.value,
      language: node.lang ?? 'text',
      title,
      shown: shown && `${shown}${region ? `, region ${region}` : ''}`,
      drawn: node.lang === 'mermaid' ? (alt ?? '') : undefined,
    });
  },
  image: (_state: State, { alt, url }: Image): Element =>
    element('x-picture', { title: alt ?? '', which: url }),
  imageReference: (_state: State, { alt, identifier }: ImageReference): Element =>
    element('x-picture', { title: alt ?? '', which: identifier }),
  // What is refused is not shown either.
  html: (): undefined => undefined,
};

/**
 * The tree of a page as a browser can show it: no raw HTML, no address of another site to load, and
 * in the place of what only a build knows (files, figures, drawings) what will stand there.
 */
export function previewTree(text: string): HtmlRoot {
  const tree = parser.parse(text) as Root;
  setHeadingIds()(tree);
  visit(tree, 'heading', (heading) => {
    // Of this page and of the one that is shown: an id may stand once.
    delete heading.data;
  });
  return unified()
    .use(remarkRehype, { handlers: handlers as never })
    .runSync(tree) as HtmlRoot;
}
