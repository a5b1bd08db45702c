/** Numbers that look drawn and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1, which is never reached. */
  number(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One item, each as likely as the other. */
  pick<Item>(items: readonly Item[]): Item;
  /** One item, the first ones far more often than the last, as words of a language are. */
  pickCommon<Item>(items: readonly Item[]): Item;
  /** Different items in the order of the list, or all when there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
}

/** Draws by xorshift from a hash of the seed: Node's own random numbers cannot be seeded. */
export function createRandom(seed: string): Random {
  // FNV-1a spreads seeds that differ in one letter.
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  }
  state ||= 1;
  const number = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  for (let warm = 0; warm < 8; warm += 1) number();

  const at = <Item,>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(items.length - 1, Math.floor(index))];
    if (item === undefined) throw new RangeError('There is nothing to draw from.');
    return item;
  };
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    pick: (items) => at(items, number() * items.length),
    pickCommon: (items) => at(items, (items.length + 1) ** number() - 1),
    sample(items, count) {
      const wanted = new Set<number>();
      while (wanted.size < Math.min(count, items.length)) {
        wanted.add(Math.floor(number() * items.length));
      }
      return [...wanted].sort((one, other) => one - other).map((index) => at(items, index));
    },
    chance: (probability) => number() < probability,
  };
}
