const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  indices: 'index',
  lost: 'lose',
  losing: 'lose',
  sold: 'sell',
  oversold: 'sell',
  sent: 'send',
  seen: 'see',
  kept: 'keep',
  began: 'begin',
  begun: 'begin',
  left: 'leave',
  drawn: 'draw',
  dropped: 'drop',
  dropping: 'drop',
};

const plurals = new Set(['people', 'children', 'men', 'women', 'indices']);

/** Words that say nothing of what was measured, and end what a number counts. */
const small = new Set(
  `a an and are as at be been before after by but each every for from had has have if in into is it its
  now nor of off on once only or other others out over own so still than that the their them then these
  they this those to too under until was were when where which while who will with without more most
  less fewer times all both not never again any some do does did gets get can may must end ends`.split(
    /\s+/,
  ),
);

/** True of a word that says nothing of what was measured. */
export const isSmall = (word: string): boolean => small.has(word.toLowerCase());

/** True of a word that may name several things. */
export const isPlural = (word: string): boolean =>
  plurals.has(word.toLowerCase()) ||
  word === 'ms' ||
  (/[^sui]s$/i.test(word) && word.length > 3 && !isSmall(word));

const stems = new Map<string, string>();

/** What the forms of a word share: `queries` and `query`, `lost` and `loses`, `caches` and `cache`. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(word);
  stems.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  const lower = word.toLowerCase();
  const base = irregular[lower] ?? lower;
  return base
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=..)(?:ed|ing|e)$/, '');
}

/** A word of a text and where it stands. */
export interface FoundWord {
  word: string;
  from: number;
  to: number;
}

/** The words that follow a place, up to the first sign that ends a phrase. */
export function wordsAfter(text: string, from: number, most: number): FoundWord[] {
  const found: FoundWord[] = [];
  const next = /[\s*]+([\p{L}][\p{L}'’-]*)/uy;
  next.lastIndex = from;
  while (found.length < most) {
    const match = next.exec(text);
    if (!match?.[1]) break;
    found.push({ word: match[1], from: next.lastIndex - match[1].length, to: next.lastIndex });
  }
  return found;
}

/** The noun that a number before it counts: `wrong rows` → `rows`, `buyers at once` → `buyers`. */
export function nounAfter(text: string, from: number): FoundWord | undefined {
  for (const found of wordsAfter(text, from, 3)) {
    if (isSmall(found.word)) return undefined;
    if (isPlural(found.word)) return found;
  }
  return undefined;
}
