import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import type { PageView } from '../../views/views';
import { Answer } from './Answer';

const page = {
  card: {
    kind: 'challenge',
    level: 'beginner',
    proof: {
      label: 'Queries',
      unit: 'queries',
      kind: 'count',
      better: 'lower',
      before: { value: 492 },
      after: { value: 4 },
      ratio: 123,
      samples: 1,
    },
  },
  minutes: 6,
  reviewed: '2026-11-21',
  technologies: [],
} as unknown as PageView;

test('the answer comes first, then the figure, then the facts', () => {
  const html = renderHtml(
    <Answer page={page}>
      <p>One query a row.</p>
    </Answer>,
  );
  expect(textOf(html)).toMatch(
    /^One query a row\. 123 times fewer queries Queries Failing 492 queries Fixed 4 queries beginner · 6 min/,
  );
});

test('a challenge that is not measured yet has its answer and its facts', () => {
  const html = renderHtml(
    <Answer page={{ ...page, card: { ...page.card, proof: undefined } }}>
      <p>One query a row.</p>
    </Answer>,
  );
  expect(textOf(html)).toBe('One query a row. beginner · 6 min Last read through 21 November 2026');
});
