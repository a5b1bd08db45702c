import { readExceptionName } from './exceptionName';
import type { KnownMessage } from './KnownMessage';
import type { PlainLine } from './plainLine';

/** A key is made of so many words that stand next to each other. */
const mostWords = 3;
/** So many keys of a line are looked up at most: more would fetch the whole index for a page of prose. */
const mostKeys = 240;

/** A message may be kept by so many beginnings of its first long part. */
const mostBeginnings = 4;

/**
 * The keys under which a message may be kept: words of it that stand side by side in every line that
 * holds it, near where one of its parts begins; the exception where it has no two such words.
 */
export function keysOfKnown({ segments, exception }: KnownMessage): string[] {
  const runs = segments.map((segment, index) =>
    wholeWords(segment, index > 0, index < segments.length - 1),
  );
  for (const size of [mostWords, 2]) {
    const keys = runs.map((run) => windows(run, size)).find((found) => found.length > 0);
    if (keys) return keys.slice(0, mostBeginnings).map(({ key }) => key);
  }
  return exception ? [`class:${exception.name}`] : [];
}

/** The keys under which what explains a line may be kept, the likeliest first. */
export function keysOfLine({ text, plain }: PlainLine): string[] {
  const names = text.match(/[A-Za-z_][\w.]*/g) ?? [];
  const classes = names.flatMap((name) => {
    const exception = readExceptionName(name, name.includes('.') || text.startsWith(name));
    return exception ? [`class:${exception.name}`] : [];
  });
  const words = wholeWords(plain, false, false);
  const keys = [
    ...windows(words, mostWords),
    ...windows(words, 2).map(({ key, distance }) => ({ key, distance: distance + 1 })),
  ].sort((one, other) => one.distance - other.distance);
  return [...new Set([...classes, ...keys.map(({ key }) => key)])].slice(0, mostKeys);
}

interface Word {
  word: string;
  /** How many words stand between it and where its part of the line begins. */
  distance: number;
}

/** The words of a segment; one that touches what varies may be a part of a longer one. */
function wholeWords(segment: string, isAfterGap: boolean, isBeforeGap: boolean): Word[] {
  const words: Word[] = [];
  let end = 0;
  let distance = 0;
  for (const { 0: word, index } of segment.matchAll(/[\p{L}\p{N}_]+/gu)) {
    distance = index === 0 || /[^ ./_-]/.test(segment.slice(end, index)) ? 0 : distance + 1;
    end = index + word.length;
    const isCut = (isAfterGap && index === 0) || (isBeforeGap && end === segment.length);
    if (!isCut) words.push({ word, distance });
  }
  return words;
}

interface Window {
  key: string;
  distance: number;
}

/** Words that stand side by side; none that begins with a number, of which every log line is full. */
const windows = (words: readonly Word[], size: number): Window[] =>
  words.slice(size - 1).flatMap((_, index) => {
    const [first, ...others] = words.slice(index, index + size);
    if (!first || /^\d/.test(first.word)) return [];
    return { key: [first, ...others].map(({ word }) => word).join(' '), distance: first.distance };
  });
