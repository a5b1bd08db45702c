import { compareMessages } from './compareMessages';
import { shardOf, type ErrorIndex, type ErrorPage, type ErrorShard } from './ErrorIndex';
import { isOfTheLanguage } from './exceptionName';
import { countConstants, keysOfKnown, keysOfLine } from './keysOf';
import type { Meter } from './readLines';
import { readPaste, type Said } from './readPaste';
import { spellMessage, type Message, type Start } from './spellMessage';

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

/** So many pieces are fetched for one paste at most. */
const mostShards = 8;
/** The lines that are looked up before others: most often one of them is enough. */
const firstLines = 3;
/** So many pages are shown. */
const mostPages = 4;
/** An exception that more pages than this list is too common to tell them apart. */
const tooCommon = 3;

/** Finds the pages that explain what was pasted, the best first; empty when there is none yet. */
export async function explainPaste(
  pasted: string,
  index: ErrorIndex,
  fetchShard: FetchShard,
  meter: Meter = { steps: 0 },
): Promise<Explanation[]> {
  const said = readPaste(pasted, meter);
  const known = new KnownMessages();
  if (index.all) known.add(index.all);
  const keys = said.map(({ message }) => keysOfLine(message));
  const asked = new Set<number>();
  const fetchFor = async (some: readonly string[][]): Promise<void> => {
    const wanted = new Set<number>();
    for (const key of some.flat()) {
      const shard = shardOf(key, index.shards.length);
      if (asked.size + wanted.size < mostShards && !asked.has(shard)) wanted.add(shard);
    }
    for (const shard of wanted) asked.add(shard);
    const shards = await Promise.all([...wanted].map((shard) => fetchShard(index.shards[shard] ?? '')));
    shards.forEach((shard) => known.add(shard));
  };
  if (index.shards.length > 0) await fetchFor(keys.slice(0, firstLines));
  let found = rank(said, keys, known, index, meter);
  if (index.shards.length > 0 && !['exact', 'known'].includes(found[0]?.reason ?? '')) {
    await fetchFor(keys.slice(firstLines));
    found = rank(said, keys, known, index, meter);
  }
  return found;
}

/** What was fetched, by key. */
class KnownMessages {
  private readonly byKey = new Map<string, Known[]>();
  private readonly texts = new Set<string>();

  add({ pages, messages }: ErrorShard): void {
    for (const [text, number] of messages) {
      const page = pages[number];
      const id = `${page?.url} ${text}`;
      if (!page || this.texts.has(id)) continue;
      this.texts.add(id);
      const message = spellMessage(text);
      for (const key of keysOfKnown(message)) {
        const list = this.byKey.get(key) ?? [];
        list.push({ page, message, original: text });
        this.byKey.set(key, list);
      }
    }
  }

  get(key: string): readonly Known[] {
    return this.byKey.get(key) ?? [];
  }
}

interface Known {
  page: ErrorPage;
  message: Message;
  original: string;
}

interface Scored extends Explanation {
  score: number;
}

function rank(
  said: readonly Said[],
  keys: readonly string[][],
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
  said.forEach((one, order) => {
    // The last line counts most among lines that match alike.
    const lateness = 10 / (1 + order);
    const spoken = technologiesOf(one, index);
    for (const key of keys[order] ?? []) {
      for (const candidate of known.get(key)) {
        meter.steps += candidate.message.words.length;
        offer(score(one, candidate, key, known, spoken, lateness));
      }
    }
    for (const id of spoken) {
      const page = index.technologies[id];
      if (page) offer(libraryOf(one, page, lateness));
    }
  });
  return [...best.values()]
    .sort((one, other) => other.score - one.score)
    .filter(({ reason }, _, [first]) => isNear(reason, first?.reason))
    .slice(0, mostPages)
    .map(({ score: _, ...found }) => found);
}

/** Beside a page that knows the message, one that only shares its library says nothing. */
const isNear = (reason: Reason, first: Reason | undefined): boolean =>
  first !== undefined && reasons.indexOf(reason) - reasons.indexOf(first) <= 2;

/** The technologies that a line speaks of: by its exception's module, or else by the traceback above it. */
function technologiesOf({ message, packages }: Said, { packages: known }: ErrorIndex): string[] {
  const roots = message.starts.flatMap(({ names }) => names?.root ?? []);
  for (const name of [...roots, ...packages]) {
    const technology = Object.hasOwn(known, name) ? known[name] : undefined;
    if (technology) return [technology];
  }
  return [];
}

const worth: Readonly<Record<Reason, number>> = {
  exact: 600,
  known: 500,
  alike: 400,
  exception: 300,
  status: 200,
  library: 100,
};

function libraryOf({ line, message, packages, exception }: Said, page: ErrorPage, lateness: number): Scored {
  const text = message.text;
  return {
    page,
    reason: 'library',
    line: line.number,
    text,
    from: 0,
    to: exception || packages.length > 0 ? text.length : 0,
    score: worth.library + lateness,
  };
}

/** How well a known message explains a line; nothing when it does not. */
function score(
  said: Said,
  { page, message: known, original }: Known,
  key: string,
  all: KnownMessages,
  spoken: readonly string[],
  lateness: number,
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
    score: worth[reason] + lateness + more + (page.kind === 'challenge' ? 2 : 0),
  });
  if (key.startsWith('type:')) {
    const pages = new Set(all.get(key).map(({ page: { url } }) => url));
    const start = message.starts.find(({ names }) => names && `type:${names.name}` === key);
    const own = known.starts.find(({ names }) => names && `type:${names.name}` === key);
    const roots = [start?.names?.root, own?.names?.root];
    const isSame = roots.includes(undefined) || roots[0] === roots[1];
    if (!start || pages.size > tooCommon || !isSame || !isInvolved) return undefined;
    const [from, to] = message.places[start.word] ?? [0, 0];
    return give('exception', from, to, -pages.size);
  }
  if (key.startsWith('status:')) {
    return isInvolved || page.kind === 'technology'
      ? give('status', 0, message.text.length, countConstants(known) <= 5 ? 5 : 0)
      : undefined;
  }
  let best: Scored | undefined;
  for (const start of message.starts) {
    for (const own of known.starts) {
      const { same, of, end } = compareMessages(known, own.word, message, start.word);
      const reason = judge(known, own, message, start, { same, of });
      if (!reason) continue;
      // Python's own exceptions are raised by whatever was called: the traceback says by what.
      const exception = start.names ?? start.after;
      const isOwn = own.names && exception && !isOfTheLanguage(exception) && start.names;
      if (!isInvolved && !isOwn) continue;
      const other = own.after && start.after && own.after.name !== start.after.name;
      const [from] = message.places[start.word] ?? [0];
      const [, to] = message.places[end - 1] ?? [0, message.text.length];
      const found = give(reason, from, to, Math.min(same, 30) + (isInvolved ? 3 : 0) - (other ? 15 : 0));
      if (!best || found.score > best.score) best = found;
    }
  }
  return best;
}

function judge(
  known: Message,
  own: Start,
  message: Message,
  start: Start,
  { same, of }: { same: number; of: number },
): Reason | undefined {
  // Left out at the front may be an exception's name, or the prefix of a log.
  const isWhole = own.word === 0 || own.after !== undefined;
  const isFull = same === of;
  if (isFull && isWhole && isVerbatim(known, own, message, start)) {
    return of >= 2 || own.word === 0 ? 'exact' : undefined;
  }
  const named = own.names && start.names ? 1 : 0;
  if (isFull && isWhole && of - named >= 2) return 'known';
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

