/** A text as its pairs of neighbouring words, with how often each stands in it. */
export type Likeness = ReadonlyMap<string, number>;

/** Reads a text for `compare`. */
export function readLikeness(text: string): Likeness {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const pairs = new Map<string, number>();
  words.forEach((word, index) => {
    const pair = `${word} ${words[index + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

/** How much two texts share: 0 nothing, 1 all. */
export function compare(one: Likeness, other: Likeness): number {
  let [shared, total] = [0, 0];
  for (const count of other.values()) total += count;
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    total += count;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/** From here on two texts are one that was edited; git takes the same half for a renamed file. */
export const likeEnough = 0.5;
