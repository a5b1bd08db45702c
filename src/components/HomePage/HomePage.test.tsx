import { expect, test } from 'vitest';
import type { CardView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { HomePage } from './HomePage';

const card = (id: string, kind: CardView['kind'] = 'practice'): CardView => ({
  kind,
  id,
  title: `About ${id}`,
  summary: `${id} in a line.`,
  permalink: `/${id}/`,
  facts: [kind],
});

const html = renderHtml(
  <HomePage
    challenges={[card('slow', 'challenge')]}
    technologies={{
      cards: [card('redis', 'technology')],
      more: { count: 9, permalink: '/tools/' },
    }}
    map={[
      {
        kind: 'concept',
        title: 'Concepts',
        permalink: '/docs/concepts/',
        groups: [{ title: 'All', cards: [card('caching', 'concept')] }],
      },
    ]}
  />,
);

test('says what the hub is, then offers the search before anything else', () => {
  expect(textOf(/<h1>.*?<\/h1>/.exec(html)?.[0] ?? '')).toBe(
    'Backend problems, reproduced and proven solved .',
  );
  expect(html.indexOf('role="search"')).toBeGreaterThan(html.indexOf('</h1>'));
  expect(html.indexOf('role="search"')).toBeLessThan(html.indexOf('<a '));
});

test('leads on by an error, by a topic and by what the reader has to add', () => {
  const ways = /<ul>.*?<\/ul>/.exec(html)?.[0] ?? '';
  expect(
    [...ways.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, words]) => [words, href]),
  ).toEqual([
    ['An error on the screen?', '/challenges/'],
    ['A topic to learn?', '/docs/technologies/'],
    ['a concept', '/docs/concepts/'],
    ['Something to add?', '/docs/contributing/'],
  ]);
});

test('names each section by its heading', () => {
  const sections = [...html.matchAll(/<section aria-labelledby="([^"]+)">/g)].map(([, id]) => id);
  const headings = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)];
  expect(headings.map(([, id]) => id)).toEqual(sections);
  expect(headings.map(([, , words]) => words)).toEqual([
    'What failed, and what the fix measured',
    'The tools',
    'Everything in the hub',
    'Spent a week on something?',
  ]);
});

test('shows challenges and tools as cards under those headings, and the map with all that is left', () => {
  expect(html).toContain('<h3><a href="/slow/">About slow</a></h3>');
  expect(html).toContain('<h3><a href="/redis/">About redis</a></h3>');
  expect(html).toContain('<p><a href="/tools/">9 more</a></p>');
  expect(html).toContain('<li><a href="/caching/">About caching</a></li>');
});

test('ends with how to add a page', () => {
  expect(html).toMatch(/<a href="\/docs\/contributing\/">How to contribute<\/a>/);
  expect(textOf(html)).toMatch(
    /npm run new gives you the page, npm run check says what to fix, with file and line\. How to contribute$/,
  );
});

test('leads nowhere further when all tools are shown', () => {
  const few = renderHtml(
    <HomePage challenges={[]} technologies={{ cards: [card('redis', 'technology')] }} map={[]} />,
  );
  expect(few).not.toContain('more</a>');
});
