import type { ErrorIndex, PageSigns } from './ErrorIndex';
import type { Explanation } from './Explanation';
import type { Known, KnownOnPage } from './Known';
import { isOfTheLanguage } from './exceptionName';
import type { KnownMessage } from './KnownMessage';
import { matchLine } from './matchLine';
import type { PlainLine } from './plainLine';
import type { Meter } from './readLines';
import type { Said } from './readPaste';

/** A line of a paste that says what went wrong. */
export interface SaidLine {
  said: Said;
  /** How many likelier lines there are. */
  order: number;
  line: PlainLine;
  /** Where the line was broken that goes on in the next: a message has to reach across. */
  broken?: number;
  keys: readonly string[];
}

export interface Scored extends Omit<Explanation, 'page' | 'beside'> {
  number: number;
  /** What `beside` of the message asks for. */
  needs: KnownMessage['beside'];
  /** Whether no other line can say more. */
  isSure: boolean;
  signs: PageSigns;
  score: number;
}

/** The pages whose messages the lines hold, the best first. */
export function rank(
  lines: readonly SaidLine[],
  known: Known,
  index: ErrorIndex,
  meter: Meter,
): Scored[] {
  const best = new Map<number, Scored>();
  const offer = (found: Scored): void => {
    const before = best.get(found.number);
    if (!before || found.score > before.score) best.set(found.number, found);
  };
  for (const own of lines) {
    const { said, order, line, keys } = own;
    for (const message of keys.flatMap((key) => known.under(key))) {
      const found = score(own, message, meter);
      if (found) offer(found);
    }
    const number = said.packages
      .map((name) => (Object.hasOwn(index.packages, name) ? index.packages[name] : undefined))
      .find((each) => each !== undefined);
    if (number === undefined || order > 0 || best.has(number)) continue;
    const { text } = line;
    const base = {
      line: said.line.number,
      text,
      from: 0,
      to: text.length,
      signs: {},
      needs: [],
      isSure: false,
    };
    offer({ number, reason: 'library', score: 0, ...base });
  }
  const found = [...best.values()].sort(
    (one, other) =>
      // Of messages that another one causes, the first printed is nearest to the cause.
      (one.signs.isWrapper && other.signs.isWrapper ? one.line - other.line : 0) ||
      other.score - one.score,
  );
  return found.filter(({ reason }) => reason !== 'library' || found[0]?.reason === 'library');
}

/** Worth of what shows that a page is meant, in letters of the message that have to be there. */
const worth = {
  /** A message that another one causes comes after it. */
  cause: 1000,
  /** Its words are known whatever stands around them. */
  text: 200,
  /** The last exception, or error, is what stopped the program. */
  last: 60,
  exception: 40,
  error: 20,
  named: 20,
  beside: 60,
  packages: 40,
  /** Nothing shows the library whose error the page is about: another page may be about the words. */
  unseen: 10,
  mostLetters: 120,
};

/** How well a page explains a line; nothing when it does not. */
function score(
  { said, line, order, broken }: SaidLine,
  known: KnownOnPage,
  meter: Meter,
): Scored | undefined {
  const match = matchLine(known, line, meter);
  if (!match) return undefined;
  if (broken !== undefined && (match.from >= broken || match.to <= broken)) return undefined;
  const { number, section, segments, beside, listed, signs, evidence } = known;
  const { packages } = signs;
  const isRaisedThere = packages?.some((name) => said.packages.includes(name));
  // A traceback through other packages is another error of that name.
  if (packages && said.packages.length > 0 && !isRaisedThere) return undefined;
  const isLibrarys = known.exception !== undefined && !isOfTheLanguage(known.exception);
  const isUnseen = packages ? !isRaisedThere : isLibrarys && !match.isNamed;
  const letters = segments.join('').length;
  return {
    number,
    signs,
    needs: beside,
    isSure: !signs.isWrapper && evidence !== 'line',
    reason: ownLine(listed) === line.text.slice(match.from, match.to) ? 'exact' : 'known',
    message: ownLine(listed),
    section,
    line: said.line.number,
    text: line.text,
    from: match.from,
    to: match.to,
    score:
      (signs.isWrapper ? 0 : worth.cause) +
      (evidence === 'line' ? 0 : worth.text) +
      (order === 0 ? worth.last : 10 / (1 + order)) +
      (said.weight === 'exception' ? worth.exception : said.weight === 'error' ? worth.error : 0) +
      (match.isNamed ? worth.named : 0) +
      beside.length * worth.beside +
      (isRaisedThere ? worth.packages : 0) -
      (isUnseen ? worth.unseen : 0) +
      Math.min(letters, worth.mostLetters),
  };
}

/** The message itself, without the lines that have to stand above it. */
const ownLine = (listed: string): string =>
  (listed.split('\n').at(-1) ?? '').trim().split(/\s+/).join(' ');
