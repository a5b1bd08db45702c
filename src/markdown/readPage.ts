import Slugger from 'github-slugger';
import type { Heading, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type {
  DirectiveSource,
  FenceSource,
  HeadingSource,
  HtmlSource,
  ImageSource,
  LinkSource,
  PageSource,
  Place,
  StraySource,
} from '../content/PageSource';
import type { Problem } from '../content/Problem';
import { decode } from './decode';
import { readClaims } from './readClaims';
import { readFrontMatter } from './readFrontMatter';
import { readMeta } from './readMeta';
import { readQuestions } from './readQuestions';
import { explicitId } from './setHeadingIds';
import { findBareLinks, withoutAutolinks } from './withoutAutolinks';

/** The parser the site uses, so that checks and pages see the same Markdown; bare addresses are found apart. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(withoutAutolinks)
  .freeze();

/**
 * Reads a Markdown page into plain data. It throws for no input: what cannot be read is
 * told in `problems`.
 *
 * @param path From the repository's root, forward slashes.
 * @param bytes The file as it lies on the disk.
 * @param keep Is given the page's tree, once nothing more is read from it.
 */
export function readPage(path: string, bytes: Uint8Array, keep?: (tree: Root) => void): PageSource {
  const decoded = decode(bytes);
  if ('problem' in decoded) return unreadPage(path, [{ file: path, ...decoded.problem }]);
  const { text } = decoded;
  if (text.trim() === '') {
    return unreadPage(path, [
      {
        file: path,
        line: 1,
        column: 1,
        message: 'the file is empty. Begin a page with: npm run new -- KIND ID "Title"',
      },
    ]);
  }
  const { frontMatter, problems, closed } = readFrontMatter(text);
  const located = problems.map((problem): Problem => ({ file: path, ...problem }));
  // Without an end, the whole page would be read as front matter or the front matter as prose.
  if (!closed) return unreadPage(path, located);
  const tree = parser.parse(text);
  const body = readBody(tree, text);
  keep?.(tree);
  return { path, frontMatter, ...body, problems: located };
}

function unreadPage(path: string, problems: Problem[]): PageSource {
  return {
    path,
    frontMatter: null,
    headings: [],
    fences: [],
    images: [],
    links: [],
    directives: [],
    html: [],
    strays: [],
    opening: null,
    questions: [],
    claims: [],
    words: 0,
    problems,
  };
}

type Body = Omit<PageSource, 'path' | 'frontMatter' | 'problems'>;

function readBody(tree: Root, text: string): Body {
  const lines = text.split(/\r\n|\r|\n/);
  const slugger = new Slugger();
  const headings: HeadingSource[] = [];
  const fences: FenceSource[] = [];
  const images: ImageSource[] = [];
  const links: LinkSource[] = [];
  const directives: DirectiveSource[] = [];
  const html: HtmlSource[] = [];
  const strays: StraySource[] = [];
  const definitions = new Map<string, string>();
  let section: string | null = null;
  let words = 0;

  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });

  visit(tree, (node, index, parent) => {
    const place = placeOf(node);
    switch (node.type) {
      case 'heading': {
        const heading = readHeading(node, slugger);
        headings.push({
          ...heading,
          ...place,
          empty: isEmptyAfter(parent, index),
          lead: leadAfter(parent, index),
        });
        if (node.depth === 2) section = heading.text;
        strays.push(...readHeadingStrays(node));
        break;
      }
      case 'code': {
        const opening = lines[place.line - 1]?.slice(place.column - 1) ?? '';
        fences.push({
          ...place,
          lang: node.lang ?? null,
          ...readMeta(node.meta ?? ''),
          lines: node.value === '' ? 0 : node.value.split('\n').length,
          indented: !/^(`{3,}|~{3,})/.test(opening.trimStart()),
          diagram: node.lang === 'mermaid' ? node.value : null,
        });
        break;
      }
      case 'image':
        images.push({ ...place, url: node.url, alt: node.alt ?? '' });
        break;
      case 'imageReference':
        images.push({
          ...place,
          url: definitions.get(node.identifier) ?? '',
          alt: node.alt ?? '',
        });
        break;
      case 'link':
        links.push({ ...place, url: node.url, text: toString(node) });
        break;
      case 'linkReference':
        links.push({
          ...place,
          url: definitions.get(node.identifier) ?? '',
          text: toString(node),
        });
        break;
      case 'html':
        html.push({ ...place, value: node.value });
        break;
      case 'containerDirective':
      case 'leafDirective':
      case 'textDirective':
        directives.push({ ...readDirective(node, lines), ...place, section });
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') {
          strays.push({ ...place, kind: 'task', value: node.checked ? '- [x]' : '- [ ]' });
        }
        break;
      case 'paragraph':
        strays.push(...readParagraphStrays(node, lines));
        break;
      case 'text':
        if (parent?.type !== 'link' && parent?.type !== 'linkReference') {
          links.push(...readBareLinks(node.value, place));
        }
        words += node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        break;
      case 'inlineCode':
        words += 1;
        break;
      case 'yaml':
        return SKIP;
    }
  });

  return {
    headings,
    fences,
    images,
    links,
    directives,
    html,
    strays,
    opening: openingOf(tree),
    questions: readQuestions(tree),
    claims: readClaims(tree, text),
    words,
  };
}

function placeOf(node: Nodes): Place {
  return {
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

function readBareLinks(text: string, { line, column }: Place): LinkSource[] {
  return findBareLinks(text).map(({ offset, ...link }) => {
    const above = text.slice(0, offset).split('\n');
    const last = above.at(-1)?.length ?? 0;
    return {
      ...link,
      line: line + above.length - 1,
      column: above.length === 1 ? column + last : last + 1,
    };
  });
}

const isComment = (value: string): boolean =>
  value.replaceAll(/<!--[\s\S]*?-->/g, '').trim() === '';

/** What a reader sees: neither front matter, nor a comment, nor a block with nothing in it. */
function isShown(node: Nodes): boolean {
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

const isLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.data?.directiveLabel === true;

function openingOf(tree: Root): Place | null {
  const first = tree.children.find(isShown);
  return first && first.type !== 'heading' ? placeOf(first) : null;
}

function isEmptyAfter(parent: Parents | undefined, index: number | undefined): boolean {
  if (!parent || index === undefined) return false;
  const own = parent.children[index];
  const next = parent.children.slice(index + 1).find(isShown);
  return (
    next === undefined ||
    (next.type === 'heading' && own?.type === 'heading' && next.depth <= own.depth)
  );
}

/** The first sentence of a section; code and headings below it are passed over until there is one. */
function leadAfter(parent: Parents | undefined, index: number | undefined): string {
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

function readHeading(
  node: Heading,
  slugger: Slugger,
): Pick<HeadingSource, 'depth' | 'text' | 'explicitId' | 'id'> {
  const last = node.children.at(-1);
  const comment = last?.type === 'html' ? /^<!--\s*#(\S+)[\s\S]*-->$/.exec(last.value) : null;
  const whole = toString(comment ? { ...node, children: node.children.slice(0, -1) } : node, {
    includeHtml: false,
  }).trim();
  const match = explicitId.exec(whole);
  const explicit = comment?.[1] ?? match?.[1]?.trim() ?? null;
  const text = comment ? whole : whole.replace(explicitId, '');
  return { depth: node.depth, text, explicitId: explicit, id: explicit ?? slugger.slug(text) };
}

function readHeadingStrays(node: Heading): StraySource[] {
  const match = /\{\/\*\s*#?(\S*?)\s*\*\/\}/.exec(toString(node));
  return match ? [{ ...placeOf(node), kind: 'comment', value: match[1] ?? '' }] : [];
}

type Directive = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' | 'textDirective' }>;

function readDirective(
  node: Directive,
  lines: readonly string[],
): Omit<DirectiveSource, 'line' | 'column' | 'section'> {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  if (node.type !== 'containerDirective') {
    const label = toString(node);
    return {
      form: node.type === 'leafDirective' ? 'leaf' : 'text',
      name: node.name,
      attributes,
      label: label === '' ? null : label,
      closed: true,
      tight: false,
      empty: false,
    };
  }
  const label = node.children.find(isLabel);
  const { start, end } = node.position ?? {};
  const lastLine = end ? (lines[end.line - 1] ?? '').slice(0, end.column - 1) : '';
  return {
    form: 'container',
    name: node.name,
    attributes,
    label: label ? toString(label) : null,
    // An unclosed container swallows the page to the end, silently.
    closed: end?.line !== start?.line && /(^|[\s>])\s*:{3,}[ \t]*$/.test(lastLine),
    tight: start !== undefined && end !== undefined && isTight(lines, start.line, end.line),
    empty: !isShown(node),
  };
}

/** Prettier joins such a container with what it touches: a list or table takes in the closing line. */
function isTight(lines: readonly string[], first: number, last: number): boolean {
  // In a quotation, an empty line still has its sign.
  const isBlank = (line: number): boolean => /^[\s>]*$/.test(lines[line - 1] ?? '');
  return last - first > 1 && !(isBlank(first + 1) && isBlank(last - 1));
}

/** What looks like a directive or MDX and is printed as it is. */
function readParagraphStrays(node: Nodes, lines: readonly string[]): StraySource[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const strays: StraySource[] = [];
  for (let number = start.line; number <= end.line; number += 1) {
    const raw = lines[number - 1] ?? '';
    const content = number === start.line ? raw.slice(start.column - 1) : raw;
    const value = content.trim();
    const column = raw.indexOf(value) + 1;
    if (/^:{2,}/.test(value)) {
      strays.push({ line: number, column, kind: 'directive', value });
    } else if (number === start.line && /^import\s+(?:.+\s+from\s+)?['"]/.test(value)) {
      strays.push({ line: number, column, kind: 'import', value });
    } else if (
      number === start.line &&
      /^export\s+(?:default|const|let|function|class|\{|\*)/.test(value)
    ) {
      strays.push({ line: number, column, kind: 'export', value });
    } else if (/^\{\/\*.*\*\/\}$/.test(value)) {
      strays.push({ line: number, column, kind: 'comment', value });
    }
  }
  return strays;
}
