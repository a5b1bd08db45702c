import { isOfTheLanguage } from './exceptionName';
import { readStatus } from './readStatus';
import { varying, type Message } from './spellMessage';

/** A key tells a message from others by so many of its first words. */
const mostWords = 3;

/** The first words of a message from a place on that are always the same; nothing when there are too few. */
export function keyAt({ words }: Message, from: number, count: number): string | undefined {
  const first: string[] = [];
  for (let at = from; at < words.length && at < from + 12 && first.length < count; at += 1) {
    const word = words[at];
    if (word !== undefined && word !== varying) first.push(word);
  }
  return first.length === count ? first.join(' ') : undefined;
}

/** The keys by which a known message is kept: its beginnings, its exception, its status. */
export function keysOfKnown(message: Message): string[] {
  const keys = message.starts.map(({ word }) => {
    const rest = countConstants(message, word);
    return rest >= mostWords
      ? keyAt(message, word, mostWords)
      : rest > 0
        ? keyAt(message, word, rest)
        : undefined;
  });
  return unique([...keys, ...keysOfKind(message)]);
}

/** The keys under which what explains a line may be kept. */
export function keysOfLine(message: Message): string[] {
  const keys = message.starts.flatMap(({ word, names }) => [
    keyAt(message, word, mostWords),
    keyAt(message, word, 2),
    // One word alone is a whole message or an exception's name, or it would lead anywhere.
    (names || countConstants(message, word) === 1) && keyAt(message, word, 1),
  ]);
  return unique([...keys, ...keysOfKind(message)]);
}

function keysOfKind(message: Message): (string | undefined)[] {
  const status = readStatus(message.text);
  return [
    ...message.starts.map(({ names }) =>
      names && !isOfTheLanguage(names) ? `type:${names.name}` : undefined,
    ),
    status && `status:${status}`,
  ];
}

/** How many words from a place on are always the same. */
export function countConstants({ words }: Message, from = 0): number {
  let count = 0;
  for (let at = from; at < words.length; at += 1) if (words[at] !== varying) count += 1;
  return count;
}

const unique = (keys: readonly (string | false | undefined)[]): string[] => [
  ...new Set(keys.filter(Boolean)),
] as string[];
