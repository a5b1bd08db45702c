import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { giveHeadingIds } from '../content/headingIds';
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
import { isToWrite } from '../content/toWrite';
import { readClaims } from './readClaims';
import { readMeta } from './readMeta';
import { readQuestions } from './readQuestions';
import { explicitId } from './setHeadingIds';
import { isEmptyAfter, isLabel, isShown, leadAfter, openingOf, placeOf } from './shownNodes';
import { findBareLinks } from './withoutAutolinks';

type Body = Omit<PageSource, 'path' | 'frontMatter' | 'printed' | 'problems'>;

/** Reads what stands below the fields of a page, each thing with its place in the text. */
export function readBody(tree: Root, text: string): Body {
  const lines = text.split(/\r\n|\r|\n/);
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
        const heading = readHeading(node);
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
          indented: !isFence.test(opening.trimStart()),
          closed: isClosed(node, lines),
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

  const ids = giveHeadingIds(headings);
  return {
    headings: headings.map((heading, index) => ({ ...heading, id: ids[index] ?? '' })),
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

const isFence = /^(`{3,}|~{3,})/;

/** Without its end, a fence takes in the rest of the page, silently. */
function isClosed({ position }: Nodes, lines: readonly string[]): boolean {
  if (!position) return true;
  const { start, end } = position;
  const [, signs] = isFence.exec((lines[start.line - 1] ?? '').slice(start.column - 1)) ?? [];
  if (!signs) return true;
  const last = (lines[end.line - 1] ?? '').replace(/^[\s>]*/, '').trimEnd();
  return (
    end.line > start.line &&
    last.length >= signs.length &&
    last === signs.charAt(0).repeat(last.length)
  );
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

function readHeading(node: Heading): Pick<HeadingSource, 'depth' | 'text' | 'explicitId' | 'id'> {
  const last = node.children.at(-1);
  const comment = last?.type === 'html' ? /^<!--\s*#(\S+)[\s\S]*-->$/.exec(last.value) : null;
  const whole = toString(comment ? { ...node, children: node.children.slice(0, -1) } : node, {
    includeHtml: false,
  }).trim();
  const match = explicitId.exec(whole);
  const explicit = comment?.[1] ?? match?.[1]?.trim() ?? null;
  const text = comment ? whole : whole.replace(explicitId, '');
  return { depth: node.depth, text, explicitId: explicit, id: '' };
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
  // What was written as an alert has no lines of colons.
  const isAlert = (node.data as { isAlert?: boolean } | undefined)?.isAlert === true;
  const lastLine = end ? (lines[end.line - 1] ?? '').slice(0, end.column - 1) : '';
  return {
    form: 'container',
    name: node.name,
    attributes,
    label: label ? toString(label) : null,
    // An unclosed container swallows the page to the end, silently.
    closed: isAlert || (end?.line !== start?.line && /(^|[\s>])\s*:{3,}[ \t]*$/.test(lastLine)),
    tight:
      !isAlert && start !== undefined && end !== undefined && isTight(lines, start.line, end.line),
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
    if (isToWrite(value)) {
      strays.push({ line: number, column, kind: 'unwritten', value });
    } else if (/^:{2,}/.test(value)) {
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
