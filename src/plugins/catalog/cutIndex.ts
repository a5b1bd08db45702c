import type { IndexPositions, IndexView } from '../../views/views';

/** How many entries one page of an index holds. */
export const perPart = 36;

/** An index as the pages that hold it: one while it is short. */
export function cutIndex(index: IndexView, permalink: string, size = perPart): IndexView[] {
  const total = index.entries.length;
  const count = Math.ceil(total / size);
  if (count <= 1) return [index];
  return Array.from({ length: count }, (_, part) => ({
    ...index,
    entries: index.entries.slice(part * size, (part + 1) * size),
    part: { number: part + 1, count, total, permalink },
  }));
}

/** The places of all entries by what they answer to, for the filters of an index of many parts. */
export function listPositions(index: IndexView, size = perPart): IndexPositions {
  const places: IndexPositions['places'] = {};
  const last = new Map<string, number>();
  index.entries.forEach(({ values }, place) => {
    for (const [name, list] of Object.entries(values)) {
      for (const value of list) {
        const key = `${name}=${value}`;
        ((places[name] ??= {})[value] ??= []).push(place - (last.get(key) ?? 0));
        last.set(key, place);
      }
    }
  });
  return { perPart: size, places };
}
