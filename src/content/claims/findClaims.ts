import { isPercent } from './evidence';
import { findNumbers, type FoundNumber } from './numbers';
import { isSmall, nounAfter, stemOf, wordsAfter } from './words';

/** What a text says in numbers, and where in it. */
export type Claim = { from: number; to: number } & (
  | { kind: 'count'; value: number; noun: string; about: boolean }
  | { kind: 'pair'; part: number; whole: number }
  | { kind: 'percent'; value: number; about: boolean }
  | { kind: 'times'; value: number; compares: boolean; deed: string | null; about: boolean }
  | { kind: 'none'; noun: string | null; deed: string }
  | { kind: 'half'; noun: string }
  | { kind: 'deed'; value: number; deeds: readonly string[] }
  | { kind: 'other'; value: number }
);

const about = /(?:^|\s)(?:about|nearly|almost|roughly|around|some)\s+$/i;
/** What is more or less than a number does not say what it is. */
const bounded =
  /(?:(?:more|less|fewer|later|older) than|over|under|below|above|at (?:most|least)|up to|within|beyond|every|each)\s+$/i;
/** A number that tells which one, not how many. */
const named =
  /(?:^|\s)(?:page|step|order|number|no\.|release|version|level|chapter|case|line|port|account|HTTP|status|SQLSTATE|Django|Python|PostgreSQL|Redis|Celery|Debian)\s+$/i;
/** A bare 202 beside "answer" is a status. */
const statuses = new Set([
  200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 409, 410, 422, 429, 499, 500, 502, 503,
  504,
]);
const compares =
  /^\s+(?:fewer|more|faster|slower|less|as|better|cheaper|smaller|larger|longer|bigger|quicker|lower|higher)\b/;
const ofAll = /^\s+(?:out )?of\s+(?:(?:the|its|their|all|those|these)\s+){0,2}$/i;
const nounsOfAll = /^(?:\s+[a-z-]+){1,2}\s+of\s+(?:(?:the|its|their|all)\s+)?$/i;
const ofThem = /^\s+of\s+(?:them|these|those)\b/i;
const carriedOn = /(?:instead of|in place of|rather than|becomes?|to)\s+$/i;

/** Reads the claims of a text: the numbers that count something, and the words that deny it. */
export function findClaims(text: string): Claim[] {
  const numbers = findNumbers(text).filter((number) => isQuantity(text, number));
  return [...findCounts(text, numbers), ...findTwice(text), ...findNone(text, numbers)].sort(
    (one, other) => one.from - other.from,
  );
}

function isQuantity(text: string, { from, to, value, spelled }: FoundNumber): boolean {
  const before = text.slice(0, from);
  if (named.test(before) && !spelled) return false;
  // "a 503" is an answer.
  return !(!spelled && to - from === 3 && value < 600 && /\ban?\s+$/i.test(before));
}

function findCounts(text: string, numbers: readonly FoundNumber[]): Claim[] {
  const claims: Claim[] = [];
  let wholeEnds = 0;
  numbers.forEach((number, index) => {
    const { value, from, to, spelled } = number;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const isAbout = about.test(before);
    const noun = nounAfter(text, to);
    const next = numbers[index + 1];
    const between = next ? text.slice(to, next.from) : '';
    if (bounded.test(before) || isRate(text, number, numbers[index + 1])) return;
    if (next && (ofAll.test(between) || isPairWithNoun(text, between, value, next))) {
      if (!spelled || value !== 1) {
        const end = ofAll.test(between) ? (nounAfter(text, next.to)?.to ?? next.to) : next.to;
        claims.push({ kind: 'pair', part: value, whole: next.value, from, to: next.to });
        wholeEnds = Math.max(end, next.to);
      }
      return;
    }
    if (ofThem.test(after)) {
      const whole = numbers[index - 1];
      if (whole && whole.value >= value && value !== 1) {
        const end = to + (ofThem.exec(after)?.[0].length ?? 0);
        claims.push({ kind: 'pair', part: value, whole: whole.value, from, to: end });
      }
      return;
    }
    if (to <= wholeEnds) return;
    if (isPercent(text, to)) {
      const end = to + (/^\s?(?:%|\w+)/.exec(after)?.[0].length ?? 0);
      claims.push({ kind: 'percent', value, about: isAbout, from, to: end });
    } else if (/^\s+times\b/.test(after)) {
      claims.push(timesAt(text, value, from, to + (/^\s+times/.exec(after)?.[0].length ?? 0)));
    } else if (noun && value !== 1) {
      const claim = { value, noun: noun.word, about: isAbout, from, to: noun.to };
      claims.push({ kind: 'count', ...claim });
    } else if (!spelled && carriedOn.test(before) && !isUnit(after)) {
      claims.push({ kind: 'other', value, from, to });
    } else if (!noun && value !== 1 && !isUnit(after) && !statuses.has(value)) {
      claims.push({ kind: 'deed', value, deeds: neighbours(before, after), from, to });
    }
  });
  return claims;
}

/** `three reads for two sales` is how many come to how many. */
const isRate = (text: string, { to, spelled }: FoundNumber, next?: FoundNumber): boolean =>
  spelled && next?.spelled === true && /^ [a-z-]+ for $/.test(text.slice(to, next.from));

/** The words that a number touches: `lost 15`, `20 sold`. */
const neighbours = (before: string, after: string): string[] =>
  [/([\p{L}-]+)\s+$/u.exec(before)?.[1], /^\s+([\p{L}-]+)/u.exec(after)?.[1]].flatMap((word) =>
    word === undefined || isSmall(word) ? [] : stemOf(word),
  );

/** `3.5 s` and `8 kB` are sizes of something else. */
const isUnit = (after: string): boolean => /^\s?(?:s|ms|h|min|kB|MB|GB|°)\b/.test(after);

/** `ten requests of ten`, and not `4 pages of 8 kB`. */
function isPairWithNoun(text: string, between: string, part: number, next: FoundNumber): boolean {
  return (
    nounsOfAll.test(between) &&
    next.value >= part &&
    nounAfter(between, 0) !== undefined &&
    nounAfter(text, next.to) === undefined &&
    !isUnit(text.slice(next.to))
  );
}

function findTwice(text: string): Claim[] {
  const claims = [...text.matchAll(/\btwice\b/gi)].map(({ index }) =>
    timesAt(text, 2, index, index + 'twice'.length),
  );
  const halves = [...text.matchAll(/\b(?<!than )half (?:of )?(?:the |all )?/gi)].flatMap(
    ({ 0: whole, index }): Claim[] => {
      const noun = nounAfter(` ${text}`, index + whole.length);
      return noun ? [{ kind: 'half', noun: noun.word, from: index, to: noun.to - 1 }] : [];
    },
  );
  return [...claims, ...halves];
}

function timesAt(text: string, value: number, from: number, to: number): Claim {
  const comparison = compares.exec(text.slice(to));
  return {
    kind: 'times',
    value,
    compares: comparison !== null,
    deed: wordBefore(text, from),
    about: about.test(text.slice(0, from)),
    from,
    to: to + (comparison?.[0].length ?? 0),
  };
}

/** The last word of the clause that means something. */
function wordBefore(text: string, from: number): string | null {
  const clause =
    text
      .slice(0, from)
      .split(/[.,;:!?]/)
      .at(-1) ?? '';
  const words = (clause.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).filter((word) => !isSmall(word));
  return words.at(-1) ?? null;
}

function findNone(text: string, numbers: readonly FoundNumber[]): Claim[] {
  return [...text.matchAll(/\b(?:none|nothing|no\s+([\p{L}-]+))/giu)].flatMap((match): Claim[] => {
    const { index: from } = match;
    const to = from + match[0].length;
    const [denied] = match;
    if (/^none$/i.test(denied)) {
      const whole = numbers.find((number) => number.from > to);
      if (whole && ofAll.test(text.slice(to, whole.from)))
        return [{ kind: 'pair', part: 0, whole: whole.value, from, to: whole.to }];
    }
    const after = wordsAfter(text, to, 4);
    const next = after.find(({ word }) => !isSmall(word));
    const ends = after.length === 0 || (next === undefined && after.length < 4);
    const deed = next?.word ?? (ends ? wordBefore(text, from) : null);
    if (!deed) return [];
    const noun = match[1] ?? null;
    return [{ kind: 'none', noun, deed: stemOf(deed), from, to: next?.to ?? to }];
  });
}
