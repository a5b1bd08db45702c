import { compareMessages, type Comparison } from './compareMessages';
import { shardOf, tooCommon, type ErrorIndex, type ErrorPage, type ErrorShard } from './ErrorIndex';
import { isOfTheLanguage } from './exceptionName';
import { countConstants, keyOfWhole, keysOfLine, type Key } from './keysOf';
import { KnownMessages, type Known } from './KnownMessages';
import { readContext } from './listedMessage';
import type { Meter } from './readLines';
import { readPaste, type Said } from './readPaste';
import type { Message, Start } from './spellMessage';

/** Why a page is shown, the surest first. */
export const reasons = ['exact', 'known', 'alike', 'exception', 'status', 'library'] as const;
export type Reason = (typeof reasons)[number];

/** A page that explains what was pasted. */
export interface Explanation {
  page: ErrorPage;
  reason: Reason;
  /** The message that the page lists; nothing when only the library led here. */
  message?: string;
  /** The line that led here, counted from 1 in what was pasted. */
  line: number;
  /** The text of the line, and the part of it that matched. */
  text: string;
  from: number;
  to: number;
}

/** Fetches a piece of the index by its name. */
export type FetchShard = (name: string) => Promise<ErrorShard>;

/** So many pieces are fetched for one paste at most, each about 2 KiB. */
const mostShards = 8;
/** So many lines are looked up before the others. */
const firstLines = 3;
/** So many lines are looked through at every word. */
const thoroughLines = 60;
/** So many pages are shown. */
const mostPages = 4;

/** Finds the pages that explain what was pasted, the best first; empty when there is none yet. */
export async function explainPaste(
  pasted: string,
  index: ErrorIndex,
  fetchShard: FetchShard,
  meter: Meter = { steps: 0 },
): Promise<Explanation[]> {
  const lines = readPaste(pasted, meter).map((said, order) => ({
    said,
    // The likeliest lines may have the message in their middle.
    keys: keysOfLine(said.message, order < thoroughLines),
  }));
  const known = new KnownMessages(readContext(pasted, meter));
  if (index.all) known.add(index.all);
  if (index.shards.length === 0) return rank(lines, known, index, meter);

  const crowded = new Set(index.crowded);
  const asked = new Set<number>();
  const fetchFor = async (some: readonly SaidLine[]): Promise<Explanation[]> => {
    const before = new Set(asked);
    for (const { said, keys } of some) {
      for (const { key, start } of keys) {
        if (asked.size >= mostShards) break;
        asked.add(shardOf(key, index.shards.length));
        if (!start || !crowded.has(key)) continue;
        asked.add(shardOf(keyOfWhole(key, said.message, start), index.shards.length));
      }
    }
    const wanted = [...asked].filter((shard) => !before.has(shard));
    const shards = await Promise.all(wanted.map((shard) => fetchShard(index.shards[shard] ?? '')));
    shards.forEach((shard) => known.add(shard));
    return rank(lines, known, index, meter);
  };
  // Most often the beginnings of the likeliest line are enough.
  let found: Explanation[] = [];
  for (const some of [lines.slice(0, 1).map(beginningsOf), lines.slice(0, firstLines), lines]) {
    found = await fetchFor(some);
    if (found[0]?.reason === 'exact' || found[0]?.reason === 'known') break;
  }
  return found;
}

const beginningsOf = ({ said, keys }: SaidLine): SaidLine => ({
  said,
  keys: keys.filter(({ start }) => !start || said.message.starts.includes(start)),
});

interface SaidLine {
  said: Said;
  keys: readonly Key[];
}

interface Scored extends Explanation {
  score: number;
}

function rank(
  lines: readonly SaidLine[],
  known: KnownMessages,
  index: ErrorIndex,
  meter: Meter,
): Explanation[] {
  const best = new Map<string, Scored>();
  const offer = (found: Scored | undefined): void => {
    if (!found) return;
    const before = best.get(found.page.url);
    if (!before || found.score > before.score) best.set(found.page.url, found);
  };
  lines.forEach(({ said, keys }, order) => {
    const { spoken, nearest } = technologiesOf(said, index);
    // The last line counts most among lines that match alike.
    const context = { said, spoken, lateness: 10 / (1 + order) };
    for (const key of keys) {
      for (const candidate of known.get(key.key)) {
        meter.steps += candidate.message.words.length;
        offer(score(context, key, candidate, known));
      }
    }
    for (const id of nearest) {
      const page = index.technologies[id];
      if (page) offer(libraryOf(context, page));
    }
  });
  return [...best.values()]
    .sort((one, other) => other.score - one.score)
    .filter(({ reason }, _, [first]) => isNear(reason, first?.reason))
    .slice(0, mostPages)
    .map(({ score: _, ...found }) => found);
}

interface Context {
  said: Said;
  /** The technologies that raised what the line says, as far as it tells. */
  spoken: readonly string[];
  lateness: number;
}

/** Beside a page that knows the message, one that only shares its library says nothing. */
const isNear = (reason: Reason, first: Reason | undefined): boolean =>
  first !== undefined && reasons.indexOf(reason) - reasons.indexOf(first) <= 2;

/** The technologies that a line speaks of: by its exception's module, or else by the innermost of the traceback above it. */
function technologiesOf(
  { message, packages }: Said,
  { packages: known }: ErrorIndex,
): { spoken: string[]; nearest: string[] } {
  const names = message.starts.flatMap((start) => start.names ?? []);
  const find = (roots: readonly (string | undefined)[]): string[] => {
    const ids = roots.map((name) => (name && Object.hasOwn(known, name) ? known[name] : undefined));
    return ids.filter((id) => id !== undefined).slice(0, 1);
  };
  const own = names.filter(({ isWrapper }) => !isWrapper).map(({ root }) => root);
  const spoken = find([...own, ...packages]);
  return { spoken, nearest: spoken.length > 0 ? spoken : find(names.map(({ root }) => root)) };
}

const worth: Readonly<Record<Reason, number>> = {
  exact: 600,
  known: 500,
  alike: 400,
  exception: 300,
  status: 200,
  library: 100,
};

function libraryOf({ said, lateness }: Context, page: ErrorPage): Scored {
  const { text } = said.message;
  const base = { page, line: said.line.number, text, from: 0, to: text.length };
  return { ...base, reason: 'library', score: worth.library + lateness };
}

/** What a page gains that lists the message together with another line that was pasted. */
const narrow = 50;

/** How well a known message explains a line; nothing when it does not. */
function score(
  { said, spoken, lateness }: Context,
  { key, start }: Key,
  { page, message: known, start: own, original, isNarrow }: Known,
  all: KnownMessages,
): Scored | undefined {
  const { message, line } = said;
  const isInvolved =
    spoken.length === 0 ||
    page.technologies.length === 0 ||
    page.technologies.some((id) => spoken.includes(id));
  const give = (reason: Reason, from: number, to: number, more: number): Scored => ({
    page,
    reason,
    message: original,
    line: line.number,
    text: message.text,
    from,
    to,
    score:
      worth[reason] +
      lateness +
      more +
      (page.kind === 'challenge' ? 2 : 0) +
      (isNarrow ? narrow : 0),
  });
  if (!start || !own) {
    // A page about the status itself says it in few words.
    const more = countConstants(known) <= 5 ? 5 : 0;
    return isInvolved || page.kind === 'technology'
      ? give('status', 0, message.text.length, more)
      : undefined;
  }
  const [from, firstTo] = message.places[start.word] ?? [0, 0];
  if (key.startsWith('type:')) {
    const pages = new Set(all.get(key).map(({ page: { url } }) => url));
    const roots = [start.names?.root, own.names?.root];
    const isSame = roots.includes(undefined) || roots[0] === roots[1];
    if (pages.size > tooCommon || !isSame || !isInvolved) return undefined;
    return give('exception', from, firstTo, -pages.size);
  }
  const { end, ...compared } = compareMessages(known, own.word, message, start.word);
  const reason = judge(known, own, message, start, compared);
  // Python's own exceptions are raised by whatever was called: the traceback says by what.
  const isOwn = own.names && start.names && !isOfTheLanguage(start.names);
  if (!reason || !(isInvolved || isOwn)) return undefined;
  const to = endOf(message, end);
  const more = Math.min(compared.same, 30) + (isInvolved ? 3 : 0);
  return give(reason, from, to, more - (isOther(own, start) ? 15 : 0));
}

/** The place after so many words, with the bracket or the quote that closes the last of them. */
function endOf({ text, places }: Message, words: number): number {
  const to = places[words - 1]?.[1] ?? text.length;
  return /[)\]'"]/.test(text.charAt(to)) ? to + 1 : to;
}

/** Both tell an exception before the message, and not the same. */
const isOther = (own: Start, start: Start): boolean =>
  own.after !== undefined && start.after !== undefined && own.after.name !== start.after.name;

function judge(
  known: Message,
  own: Start,
  message: Message,
  start: Start,
  { same, of, swapped }: Omit<Comparison, 'end'>,
): Reason | undefined {
  // Left out at the front may be an exception's name, or the prefix of a log.
  const isWhole = own.word === 0 || own.after !== undefined;
  const isFull = same === of;
  if (isFull && isWhole && isVerbatim(known, own, message, start)) {
    return of >= 2 || own.word === 0 ? 'exact' : undefined;
  }
  const named = own.names && start.names ? 1 : 0;
  if (same + swapped === of && isWhole && of - named >= 2 && !(swapped > 0 && isOther(own, start)))
    return 'known';
  if (same - named >= 3 && same >= of * 0.6) return 'alike';
  return undefined;
}

/** Whether the line has the known message letter by letter. */
function isVerbatim(known: Message, own: Start, message: Message, start: Start): boolean {
  const wanted = known.text.slice(known.places[own.word]?.[0] ?? 0);
  const from = message.places[start.word]?.[0] ?? 0;
  const after = message.text.charAt(from + wanted.length);
  return message.text.startsWith(wanted, from) && !/[\p{L}\p{N}]/u.test(after);
}
