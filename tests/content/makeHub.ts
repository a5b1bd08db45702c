import type { Catalog, CatalogPage } from '../../src/content/Catalog';
import { categories, levels, strengths } from '../../src/content/frontMatter';

const words =
  'queue broker worker index query cache deploy replica tenant invoice ledger session token webhook schema cursor shard payload lock retry timeout pipeline container request cart refund stock order price coupon'.split(
    ' ',
  );

/** A hub of any size, always the same for the same size, with the fields that lists and the map read. */
export function makeHub(count: number): Catalog {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const draw = (): string => words[next(words.length)] ?? '';
  const some = (most: number, of: number, name: string): string[] => [
    ...new Set(Array.from({ length: next(most + 1) }, () => `${name}-${next(of)}`)),
  ];
  const [technologies, concepts, practices] = [0.12, 0.15, 0.18].map((part) =>
    Math.floor(part * count),
  ) as [number, number, number];
  const page = (kind: string, nth: number, fields: object): CatalogPage =>
    ({
      kind,
      id: `${kind}-${nth}`,
      title: `${draw()} ${draw()} ${draw()} ${nth}`,
      summary: 'What it is, and what it costs.',
      reviewed: '2026-11-01',
      path: `docs/${kind}/${draw()}-${nth}.md`,
      permalink: `/docs/${kind}/${draw()}-${draw()}-${nth}/`,
      level: levels[next(3)],
      status: 'resolved',
      errors: [],
      questions: [],
      unlisted: false,
      ...fields,
    }) as unknown as CatalogPage;
  const list = <Item>(length: number, make: (nth: number) => Item): Item[] =>
    Array.from({ length }, (_, nth) => make(nth));
  const ofTechnology = (most: number) => some(most, technologies, 'technology');
  return {
    pages: [
      ...list(technologies, (nth) =>
        page('technology', nth, {
          category: categories[next(categories.length)],
          alternatives: some(1, technologies, 'technology'),
        }),
      ),
      ...list(concepts, (nth) =>
        page('concept', nth, {
          // Only earlier ones: no circles.
          requires: nth > 0 ? some(2, nth, 'concept') : [],
          technologies: ofTechnology(3),
        }),
      ),
      ...list(practices, (nth) =>
        page('practice', nth, {
          strength: strengths[next(3)],
          technologies: ofTechnology(2),
          prevents: [],
        }),
      ),
      ...list(count - technologies - concepts - practices, (nth) =>
        page('challenge', nth, {
          technologies: [`technology-${next(technologies)}`, ...ofTechnology(3)],
          concepts: some(2, concepts, 'concept'),
          prevented_by: some(3, practices, 'practice'),
        }),
      ),
    ],
  };
}
