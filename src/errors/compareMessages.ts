import { varying, type Message } from './spellMessage';

/** How far two messages go together. */
export interface Comparison {
  /** Words that are the same, leaving out what varies. */
  same: number;
  /** How many such words the known message has from its start. */
  of: number;
  /** How many words had another in their place: the name of a class or a host. */
  swapped: number;
  /** Where the line stops to be what is known, in words. */
  end: number;
}

/** One word in so many may be another. */
const wordsPerSwap = 6;

/**
 * Compares a known message with a line, each from a word on. What varies in the known one may be
 * anything in the line. Both are walked through once.
 */
export function compareMessages(
  { words: known }: Pick<Message, 'words'>,
  from: number,
  { words: line }: Pick<Message, 'words'>,
  start: number,
): Comparison {
  let of = 0;
  for (let at = from; at < known.length; at += 1) if (known[at] !== varying) of += 1;
  let same = 0;
  let swapped = 0;
  let place = start;
  let end = start;
  for (let at = from; at < known.length; at += 1) {
    const word = known[at];
    if (word === varying) {
      // A value may also be a word, or empty and gone.
      if (line[place] === varying || (place < line.length && line[place] !== known[at + 1]))
        place += 1;
    } else {
      if (line[place] === varying && line[place + 1] === word) place += 1;
      if (line[place] === word) same += 1;
      else if (isSwap(known, at, line, place) && (swapped + 1) * wordsPerSwap <= of) swapped += 1;
      else break;
      place += 1;
    }
    end = place;
  }
  return { same, of, swapped, end };
}

/** Whether two words differ and those after them do not. */
const isSwap = (
  known: readonly string[],
  at: number,
  line: readonly string[],
  place: number,
): boolean =>
  place + 1 < line.length && known[at + 1] === line[place + 1] && known[at + 1] !== undefined;
