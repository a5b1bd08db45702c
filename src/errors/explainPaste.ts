import {
  pagesInPiece,
  pieceOf,
  readKeys,
  type ErrorIndex,
  type ErrorPage,
  type MessagePiece,
} from './ErrorIndex';
import type { Explanation } from './Explanation';
import { Context, Known } from './Known';
import { keysOfLine } from './keysOf';
import { plainLine } from './plainLine';
import type { Meter } from './readLines';
import { rank, type SaidLine } from './rank';
import { readPaste } from './readPaste';

/** Fetches the pieces of the index by their names. */
export interface FetchPieces {
  messages: (name: string) => Promise<MessagePiece>;
  pages: (name: string) => Promise<ErrorPage[]>;
}

/** So many lines are looked up first, and so many pieces fetched by then, each about 1 KiB. */
const steps = [
  { lines: 4, pieces: 18 },
  { lines: Infinity, pieces: 24 },
];
/** Of so many lines the message may go on in the next. */
const mostJoined = 4;
/** A terminal is at least so wide that it breaks a word, in characters. */
const narrowest = 72;
/** So many pages are shown. */
const mostPages = 4;

/** Finds the pages that explain what was pasted, the best first; empty when there is none yet. */
export async function explainPaste(
  pasted: string,
  index: ErrorIndex,
  fetchPieces: FetchPieces,
  meter: Meter = { steps: 0 },
): Promise<Explanation[]> {
  const lines = readPaste(pasted, meter).flatMap((said, order): SaidLine[] => {
    const line = prepare(said.line.text, meter);
    const own = { said, order, ...line };
    if (said.next === undefined || order >= mostJoined) return [own];
    // A terminal, or a page, may have broken the line, the first of them in the middle of a word.
    const [first, next] = [said.line.text.trimEnd(), said.next.trim()];
    const joined = first.length < narrowest ? [' '] : [' ', ''];
    return [
      own,
      ...joined.map((between) => ({
        said,
        order,
        ...prepare(`${first}${between}${next}`, meter),
        broken: line.line.text.length,
      })),
    ];
  });
  const context = new Context(pasted, meter);
  const known = new Known(context);
  if (index.all) known.add(index.all);
  const count = index.messages.length;
  const hasKey = readKeys(index.keys);
  const asked = new Set<number>();
  let found = count === 0 ? rank(lines, known, index, meter) : [];
  // Most often the likeliest lines are enough.
  for (const step of count === 0 ? [] : steps) {
    const before = new Set(asked);
    const likely = lines.filter(({ order }) => order < step.lines);
    for (const key of likely.flatMap(({ keys }) => keys).filter(hasKey)) {
      if (asked.size >= step.pieces) break;
      asked.add(pieceOf(key, count));
    }
    const wanted = [...asked].filter((piece) => !before.has(piece));
    const pieces = await Promise.all(
      wanted.map((piece) => fetchPieces.messages(index.messages[piece] ?? '')),
    );
    pieces.forEach((piece) => known.add(piece));
    found = rank(lines, known, index, meter);
    if (found[0]?.isSure) break;
  }
  const best = found.slice(0, mostPages);
  const names = [...new Set(best.map(({ number }) => Math.floor(number / pagesInPiece)))];
  const pages = new Map(
    await Promise.all(
      names.map(
        async (piece) => [piece, await fetchPieces.pages(index.pages[piece] ?? '')] as const,
      ),
    ),
  );
  return best.flatMap(({ number, needs, score: _, signs: __, ...explanation }) => {
    const page = pages.get(Math.floor(number / pagesInPiece))?.[number % pagesInPiece];
    if (!page) return [];
    const beside = needs.flatMap((segments) => context.find(segments) ?? []);
    return [{ page, ...explanation, beside }];
  });
}

const prepare = (text: string, meter: Meter): Pick<SaidLine, 'line' | 'keys'> => {
  const line = plainLine(text);
  meter.steps += line.text.length;
  return { line, keys: keysOfLine(line) };
};
