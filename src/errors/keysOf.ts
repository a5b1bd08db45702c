import { isOfTheLanguage } from './exceptionName';
import { readStatus } from './readStatus';
import { varying, type Message, type Start } from './spellMessage';

/** What messages are kept and looked up by. */
export interface Key {
  key: string;
  /** Where in the message it stands; a status stands nowhere. */
  start?: Start;
}

/** A key tells a message from others by so many of its first words. */
const mostWords = 3;
/** So many words are looked through for them. */
const mostLooked = 12;
/** In a line of more words a message is looked for only where a part of the line begins. */
const mostThorough = 60;

/** The keys by which a known message is kept: its beginnings, its exception, its status. */
export function keysOfKnown(message: Message): Key[] {
  const beginnings = message.starts.map((start) => ({
    start,
    key: keyAt(message, start.word, Math.min(mostWords, countConstants(message, start.word))),
  }));
  return whole([...beginnings, ...keysOfKind(message)]);
}

/** The keys under which what explains a line may be kept; the likeliest first. */
export function keysOfLine(message: Message, isThorough: boolean): Key[] {
  const keysAt = (start: Start) => [
    { start, key: keyAt(message, start.word, mostWords) },
    { start, key: keyAt(message, start.word, 2) },
    // One word alone is a whole message or an exception's name, or it would lead anywhere.
    ...(start.names || countConstants(message, start.word) === 1
      ? [{ start, key: keyAt(message, start.word, 1) }]
      : []),
  ];
  return whole([
    ...message.starts.flatMap(keysAt),
    ...keysOfKind(message),
    ...(isThorough ? otherStarts(message).flatMap(keysAt) : []),
  ]);
}

/** In a line that is not long a message may begin at any word. */
function otherStarts(message: Message): Start[] {
  if (message.words.length > mostThorough) return [];
  const told = new Set(message.starts.map(({ word }) => word));
  return message.words.flatMap((known, word) =>
    known === varying || told.has(word) ? [] : { word },
  );
}

function keysOfKind(message: Message): { key: string | undefined; start?: Start }[] {
  const exceptions = message.starts.flatMap((start) =>
    start.names && !isOfTheLanguage(start.names) ? { start, key: `type:${start.names.name}` } : [],
  );
  const status = readStatus(message.text);
  return status ? [...exceptions, { key: `status:${status}` }] : exceptions;
}

/** The first words of a message from a place on that are always the same; nothing when there are too few. */
function keyAt({ words }: Message, from: number, count: number): string | undefined {
  const first: string[] = [];
  for (
    let at = from;
    at < words.length && at < from + mostLooked && first.length < count;
    at += 1
  ) {
    const word = words[at];
    if (word !== undefined && word !== varying) first.push(word);
  }
  return count > 0 && first.length === count ? first.join(' ') : undefined;
}

/** The key of one message among many that share their first words. */
export const keyOfWhole = (key: string, { text, places }: Message, start: Start): string =>
  `${key}|${text.slice(places[start.word]?.[0] ?? 0)}`;

/** How many words from a place on are always the same. */
export function countConstants({ words }: Message, from = 0): number {
  let count = 0;
  for (let at = from; at < words.length; at += 1) if (words[at] !== varying) count += 1;
  return count;
}

const whole = (keys: readonly { key: string | undefined; start?: Start }[]): Key[] =>
  keys.flatMap(({ key, start }) => (key === undefined ? [] : { key, start }));
