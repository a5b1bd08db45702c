import { expect, test } from 'vitest';
import type { CatalogPageOf } from './Catalog';
import type { Level } from './frontMatter';
import { inLearnOrder, learnSteps } from './learnOrder';

const concept = (id: string, level: Level, requires: string[] = []) =>
  ({ kind: 'concept', id, level, requires }) as unknown as CatalogPageOf<'concept'>;
const technology = (id: string, level: Level) =>
  ({ kind: 'technology', id, level }) as unknown as CatalogPageOf<'technology'>;
const stepsOf = (pages: (CatalogPageOf<'technology'> | CatalogPageOf<'concept'>)[]) =>
  learnSteps(pages).map(({ title, pages }) => [title, pages.map(({ id }) => id)]);

test('goes from the easy to the hard, and keeps the alphabet where both are alike', () => {
  expect(
    stepsOf([
      technology('celery', 'intermediate'),
      technology('django', 'beginner'),
      technology('kafka', 'advanced'),
      technology('python', 'beginner'),
    ]),
  ).toEqual([
    ['Start here', ['django', 'python']],
    ['Then', ['celery']],
    ['Later', ['kafka']],
  ]);
});

test('puts no page before one that it requires, whatever their titles', () => {
  expect(
    stepsOf([
      concept('acid', 'beginner', ['tables']),
      concept('joins', 'beginner', ['keys']),
      concept('keys', 'beginner', ['tables']),
      concept('tables', 'beginner'),
    ]),
  ).toEqual([['Start here', ['tables', 'acid', 'keys', 'joins']]]);
});

test('puts an easy page that requires a hard one into the step of that one, and after it', () => {
  expect(
    stepsOf([
      concept('easy', 'beginner', ['hard']),
      concept('hard', 'advanced'),
      concept('zero', 'beginner'),
    ]),
  ).toEqual([
    ['Start here', ['zero']],
    ['Later', ['hard', 'easy']],
  ]);
});

test('passes over what does not exist, and ends where pages require one another', () => {
  expect(
    inLearnOrder([concept('a', 'beginner', ['b', 'nowhere']), concept('b', 'beginner', ['a'])]).map(
      ({ id }) => id,
    ),
  ).toEqual(['b', 'a']);
});
