import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { slowListPage as page } from '../../../tests/slowListPage';
import type { PageView } from '../../views/views';
import { PageFacts } from './PageFacts';

const factsOf = (some: Partial<PageView>) =>
  textOf(renderHtml(<PageFacts page={{ ...page, ...some }} />));

test('one line says level, status, reading time; what it uses and when it was read unfolds', () => {
  expect(factsOf({})).toBe(
    'beginner · resolved · 6 min Uses Django , PostgreSQL Last read through 21 November 2026',
  );
});

test('of a lab, the line says the day', () => {
  const lab = {
    id: 'slow',
    command: '',
    seconds: 1,
    needs: [],
    ranOn: '2026-11-20',
    machine: { processor: '', cores: 2, system: '' },
    versions: {},
    url: '',
  };
  expect(factsOf({ lab })).toContain('6 min · verified 20 Nov 2026');
});

test('of an error, the line says the day on which a lab printed it', () => {
  expect(factsOf({ provoked: '2026-11-30' })).toContain('· provoked 30 Nov 2026');
  expect(factsOf({})).not.toContain('provoked');
});

test('says how binding a practice is, and whom a guide is for', () => {
  expect(factsOf({ card: { ...page.card, strength: 'must' } })).toMatch(/^must · /);
  expect(factsOf({ card: { ...page.card, audience: 'You add a page' } })).toContain(
    'For You add a page',
  );
});

test('leads to each technology', () => {
  const html = renderHtml(<PageFacts page={page} />);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/docs/technologies/django/',
    '/docs/technologies/postgresql/',
  ]);
});

test('the fold says what the examples or the lab ran on', () => {
  const ranOn = { python: '3.11.7', 'redis-py': '8.1.0', postgresql: '15.20' };
  expect(factsOf({ ranOn })).toContain('Ran on Python 3.11.7, redis-py 8.1.0 and PostgreSQL 15.20');
  expect(factsOf({ ranOn: {} })).not.toContain('Ran on');
});
