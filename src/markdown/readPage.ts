import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { emptyPage, type PageSource, type Place } from '../content/PageSource';
import { tell, type Problem } from '../content/Problem';
import { tellHidden } from '../content/safety/tellHidden';
import { tellSecrets } from '../content/safety/tellSecrets';
import { acceptForeign } from './acceptForeign';
import { decode } from './decode';
import { findPrinted } from './findPrinted';
import { findFigures } from './findFigures';
import { measureText, mostBytes } from './measureText';
import { readBody } from './readBody';
import { readFrontMatter } from './readFrontMatter';
import { withoutAutolinks } from './withoutAutolinks';

/** The parser the site uses, so that checks and pages see the same Markdown; bare addresses are found apart. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(withoutAutolinks)
  .freeze();

/** The tree of a page as the site reads it, with the place of each node in the text. */
export const parsePage = (text: string): Root => parser.parse(text);

/**
 * Reads a Markdown page into plain data. It throws for no input: what cannot be read is
 * told in `problems`.
 *
 * @param path From the repository's root, forward slashes.
 * @param bytes The file as it lies on the disk.
 * @param keep Is given the page's tree, once nothing more is read from it.
 */
export function readPage(path: string, bytes: Uint8Array, keep?: (tree: Root) => void): PageSource {
  if (bytes.length > mostBytes) {
    const message = `the file has ${Math.ceil(bytes.length / 1024)} KB, and may have ${mostBytes / 1024}. Make several pages of it, and put code into files of labs/.`;
    return { ...emptyPage(path), problems: [tell('page-too-much', { file: path }, message)] };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    const { message, ...place } = decoded.problem;
    return {
      ...emptyPage(path),
      problems: [tell('file-encoding', { file: path, ...place }, message)],
    };
  }
  const { text } = decoded;
  if (text.trim() === '') {
    const message = 'the file is empty. Begin a page with: npm run new -- KIND ID "Title"';
    return { ...emptyPage(path), problems: [tell('file-empty', { file: path }, message)] };
  }
  const excess = measureText(text);
  if (excess)
    return {
      ...emptyPage(path),
      problems: [tell('page-too-much', { file: path, ...excess }, excess.message)],
    };
  const { frontMatter, problems, closed, late } = readFrontMatter(text);
  const located = [...problems, ...tellSecrets(text), ...tellHidden(text)].map(
    ({ rule, message, ...place }): Problem => tell(rule, { file: path, ...place }, message),
  );
  // Without an end, the whole page would be read as front matter or the front matter as prose.
  if (!closed) return { ...emptyPage(path), problems: located };
  const tree = parser.parse(late ? withoutLines(text, late) : text);
  const printed = findPrinted(tree, text);
  acceptForeign(tree);
  const body = readBody(tree, text);
  const figures = tellsOfNoLab.test(path) ? [] : findFigures(tree);
  keep?.(tree);
  return {
    path,
    frontMatter,
    ...body,
    printed: printed.map(({ rule, from, message }) => ({ rule, message, ...placeAt(text, from) })),
    problems: [
      ...located,
      ...figures.map(({ rule, message, ...place }) =>
        tell(rule, { file: path, ...place }, message),
      ),
    ],
  };
}

/** Pages about the hub itself tell of its own tests; exercises suppose what they reckon with. */
const tellsOfNoLab = /^docs\/(?:contributing|guides\/assessment)\//;

/** Front matter that does not begin the file would be read as a rule and a heading. */
function withoutLines(text: string, { start, end }: { start: number; end: number }): string {
  return text
    .split(/(?<=\n)|(?<=\r)(?!\n)/)
    .map((line, index) => (index < start || index > end ? line : line.replaceAll(/[^\r\n]/g, ' ')))
    .join('');
}

function placeAt(text: string, offset: number): Place {
  const above = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}
