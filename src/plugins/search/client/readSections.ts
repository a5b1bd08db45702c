import type { PagefindPage } from './loadPagefind';

// Signs that stand as words of their own in what the index keeps of a page. They are in no page's
// text, and Pagefind keeps them without letting them be searched.

/** Between these are words that are found and never shown. */
export const hiddenStart = '⟦';
export const hiddenEnd = '⟧';
/** A hidden word of every page: without a word to search for, Pagefind would fetch all of its index. */
export const wordOfAll = 'zzword';
/** Between these is one exact message that a page explains. */
export const messageStart = '⟪';
export const messageEnd = '⟫';

/** A piece of text that is, or is not, what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A part of a page that holds what was searched for. */
export interface FoundSection {
  id: string;
  title: Run[];
  excerpt: Run[];
}

/** What of a page is shown among the results; words before code, and no code at all. */
export interface PageParts {
  title: Run[];
  lead: Run[];
  /** The exact message that was searched for, when the page explains it. */
  message?: Run[];
  sections: FoundSection[];
}

const mostSections = 3;
const excerptWords = 28;

/** Cuts out of a page what to show, by the places of the matching words. */
export function readSections(
  page: Pick<PagefindPage, 'content' | 'meta' | 'anchors'>,
  hits: ReadonlyMap<number, number>,
): PageParts {
  const words = page.content.split(/\s+/);
  const shown = readZones(words);
  const title = splitWords(page.meta.title);
  const lead = splitWords(page.meta.lead);
  return {
    title: markWords(title, 0, words, hits),
    lead: markWords(lead, title.length, words, hits),
    message: findMessage(words, shown, hits),
    sections: findSections(page.anchors, words, shown, hits),
  };
}

const splitWords = (text = ''): string[] => text.split(/\s+/).filter(Boolean);

type Zone = 'shown' | 'hidden' | 'message';

/** What each word of the content is for. The signs themselves are hidden. */
function readZones(words: readonly string[]): Zone[] {
  let zone: Zone = 'shown';
  return words.map((word) => {
    const sign = word.replace(/\.$/, '');
    if (sign === hiddenStart) zone = 'hidden';
    if (sign === messageStart) zone = 'message';
    const here: Zone = [hiddenStart, messageStart, messageEnd].includes(sign) ? 'hidden' : zone;
    if (sign === hiddenEnd || sign === messageEnd) zone = 'shown';
    return here;
  });
}

/** Pagefind ends each block with a full stop; the page's own words have none there. */
function markWords(
  text: readonly string[],
  from: number,
  words: readonly string[],
  hits: ReadonlyMap<number, number>,
): Run[] {
  return joinRuns(
    text.map((word, index) => {
      const place = from + index;
      const isSame = words[place] === word || words[place] === `${word}.`;
      return { text: word, marked: isSame && hits.has(place) };
    }),
  );
}

/** One run for each change between marked and not; what stands around a marked word is not marked. */
function joinRuns(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else runs.push({ text, marked });
  };
  for (const [index, { text, marked }] of words.entries()) {
    if (index > 0) add(' ', false);
    const [, before = '', word = '', after = ''] = marked
      ? (/^([^\p{L}\p{N}_+#]*)(.*?)([^\p{L}\p{N}_+#]*)$/u.exec(text) ?? [])
      : [undefined, text];
    add(before, false);
    add(word, marked);
    add(after, false);
  }
  return runs;
}

function findMessage(
  words: readonly string[],
  zones: readonly Zone[],
  hits: ReadonlyMap<number, number>,
): Run[] | undefined {
  const messages: number[][] = [];
  zones.forEach((zone, place) => {
    if (zone !== 'message') return;
    const last = messages.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else messages.push([place]);
  });
  const [best] = messages
    .map((places) => ({ places, held: countHeld(places, hits) }))
    .sort((one, other) => other.held - one.held);
  // One word of several is in a message by chance.
  const asked = new Set(hits.values()).size;
  if (!best || best.held < Math.min(2, Math.max(1, asked))) return undefined;
  return joinRuns(
    best.places.map((place) => ({ text: words[place] ?? '', marked: hits.has(place) })),
  );
}

/** How many different words of the query stand at these places. */
const countHeld = (places: readonly number[], hits: ReadonlyMap<number, number>): number =>
  new Set(places.flatMap((place) => hits.get(place) ?? [])).size;

function findSections(
  anchors: PagefindPage['anchors'],
  words: readonly string[],
  zones: readonly Zone[],
  hits: ReadonlyMap<number, number>,
): FoundSection[] {
  const sections = anchors.map(({ id, text, location }, index) => {
    const title = splitWords(text);
    const end = anchors[index + 1]?.location ?? words.length;
    const places = range(location, end);
    const inTitle = places.slice(0, title.length).filter((place) => hits.has(place)).length;
    const prose = places.slice(title.length).filter((place) => zones[place] === 'shown');
    const held = countHeld(places, hits);
    const inProse = prose.filter((place) => hits.has(place)).length;
    const worth = 10 * held + 4 * Math.min(inTitle, 2) + Math.min(inProse, 5);
    return { id, title, location, prose, held, worth };
  });
  const most = Math.max(0, ...sections.map(({ held }) => held));
  return sections
    .filter(({ held }) => held > 0 && held * 2 > most)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostSections)
    .map(({ id, title, location, prose }) => ({
      id,
      title: markWords(title, location, words, hits),
      excerpt: cutExcerpt(prose, words, hits),
    }));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The stretch of a section that holds most of what was searched for, or its beginning. */
function cutExcerpt(
  prose: readonly number[],
  words: readonly string[],
  hits: ReadonlyMap<number, number>,
): Run[] {
  let start = 0;
  let most = 0;
  prose.forEach((place, index) => {
    if (!hits.has(place)) return;
    const held = countHeld(prose.slice(index, index + excerptWords), hits);
    if (held <= most) return;
    most = held;
    start = startOfSentence(prose, words, index);
  });
  const cut = prose.slice(start, start + excerptWords);
  const runs = joinRuns(
    cut.map((place) => ({ text: words[place] ?? '', marked: hits.has(place) })),
  );
  if (start > 0 && !endsSentence(words[prose[start - 1] ?? 0])) {
    runs.unshift({ text: '… ', marked: false });
  }
  if (start + excerptWords < prose.length && !endsSentence(words[cut.at(-1) ?? 0])) {
    runs.push({ text: ' …', marked: false });
  }
  return runs;
}

const endsSentence = (word = ''): boolean => /[.!?:]["')\]]*$/.test(word);

/** A sentence that begins shortly before is shown from its beginning. */
function startOfSentence(prose: readonly number[], words: readonly string[], at: number): number {
  for (let index = at; index > Math.max(0, at - 12); index -= 1) {
    if (endsSentence(words[prose[index - 1] ?? 0])) return index;
  }
  return at < 12 ? 0 : at - 6;
}
