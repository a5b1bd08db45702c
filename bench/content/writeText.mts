import type { Random } from './createRandom.mjs';
import { sentencePatterns } from './sentencePatterns.mjs';
import { adjectives, adverbs, nouns, tools, verbs } from './vocabulary.mjs';

/** Writes the prose of one page, which keeps to some words of its own as a subject does. */
export interface Writer {
  sentence(): string;
  sentences(count: number): string[];
  /** Some words without a full stop, such as a heading. */
  phrase(): string;
  noun(): string;
  verb(): string;
  /** A name such as `retry_budget`. */
  name(): string;
}

/** A writer on a subject that is drawn, too. */
export function createWriter(random: Random): Writer {
  const subject = random.sample(nouns, 14);
  const noun = () => (random.chance(0.3) ? random.pick(subject) : random.pickCommon(nouns));
  const verb = () => random.pickCommon(verbs);
  const name = () =>
    [noun(), random.chance(0.5) ? verb() : noun(), ...(random.chance(0.3) ? [noun()] : [])]
      .join('_')
      .replaceAll('-', '_');

  const fill: Record<string, () => string> = {
    n: noun,
    ns: () => pluralOf(noun()),
    v: verb,
    vs: () => pluralOf(verb()),
    vd: () => pastOf(verb()),
    vg: () => gerundOf(verb()),
    a: () => random.pickCommon(adjectives),
    d: () => random.pickCommon(adverbs),
    t: () => random.pickCommon(tools),
    c: () => `\`${name()}\``,
    i: () => String(random.chance(0.5) ? random.between(2, 60) : random.between(1, 40) * 50),
  };
  const sentence = () =>
    capital(
      withArticles(
        random.pick(sentencePatterns).replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
          const word = fill[slot];
          if (!word) throw new Error(`No word fits the slot {${slot}}.`);
          return word();
        }),
      ),
    );
  return {
    sentence,
    sentences: (count) => Array.from({ length: count }, sentence),
    phrase: () =>
      `${random.pickCommon(adjectives)} ${noun()} ${random.pick(['that', 'which'])} ${fill.vs?.()}`,
    noun,
    verb,
    name,
  };
}

/** `query` → `queries`, `fetch` → `fetches`: nouns in the plural, verbs in the third person. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const doubles = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/;
const stressed = /^(?:commit|drop|skip|split|log|sum|stop|plan|permit|submit)$/;

const stemOf = (verb: string): string =>
  stressed.test(verb) && doubles.test(verb) ? verb + verb.slice(-1) : verb;

/** `retry` → `retried`. */
export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

const gerundOf = (verb: string): string =>
  /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;

/** `a order` → `an order`, whatever the words were drawn for. */
export const withArticles = (text: string): string =>
  text.replaceAll(/\b(a) (?=[aeio]|u(?!ni|se))/gi, '$1n ');

/** `the row` → `The row`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
