import { expect, test } from 'vitest';
import type { CardView, HomeView } from '../../views/views';
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

const home: HomeView = {
  example: {
    lines: ['Traceback (most recent call last):', 'Boom: <pg> said no'],
    line: 2,
    from: 0,
    to: 10,
    card: card('boom', 'challenge'),
  },
  challenges: [card('slow', 'challenge')],
  paths: { cards: [{ ...card('first-week', 'guide'), audience: 'You start here' }] },
  latest: [{ card: card('caching', 'concept'), day: '2026-11-29' }],
  kinds: [{ kind: 'technology', title: 'Technologies', permalink: '/tools/', count: 1200 }],
};

const html = renderHtml(<HomePage {...home} />);

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
    ['An error on the screen?', '/docs/errors/'],
    ['A topic to learn?', '/docs/technologies/'],
    ['a concept', '/docs/concepts/'],
    ['Something to add?', '/docs/contributing/'],
    ['Write a page in the browser', '/contribute/new/'],
  ]);
});

test('shows a pasted error, the part of it that matched, and the page that it leads to', () => {
  const figure = /<figure.*?<\/figure>/s.exec(html)?.[0] ?? '';
  expect(figure).toContain('<mark>Boom: &lt;pg&gt;</mark> said no');
  expect(figure.indexOf('href="/boom/"')).toBeGreaterThan(figure.indexOf('<mark>'));
  expect(renderHtml(<HomePage {...home} example={undefined} />)).not.toContain('<figure');
});

test('names each section by its heading', () => {
  const sections = [...html.matchAll(/<section aria-labelledby="([^"]+)">/g)].map(([, id]) => id);
  const headings = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)];
  expect(headings.map(([, id]) => id)).toEqual(sections);
  expect(headings.map(([, , words]) => words)).toEqual([
    'What failed, and what the fix measured',
    'Where to start',
    'What is new',
    'Everything in the hub',
    'Spent a week on something?',
  ]);
});

test('says whom a guide is for, and when a page came', () => {
  expect(textOf(html)).toContain('About first-week You start here');
  expect(textOf(html)).toContain('About caching concept, added 29 November 2026');
});

test('counts what the hub holds, and leads to the lists and to the map', () => {
  expect(html).toContain('<h3><a href="/slow/">About slow</a></h3>');
  expect(textOf(html)).toContain('Technologies 1,200');
  expect(html).toContain('<a href="/map/">');
});

test('leads to the other guides where there are more', () => {
  const more = { count: 9, permalink: '/guides/' };
  expect(renderHtml(<HomePage {...home} paths={{ ...home.paths, more }} />)).toContain(
    '<a href="/guides/">9 more</a>',
  );
});

test('ends with how to add a page', () => {
  expect(html).toMatch(/<a href="\/docs\/contributing\/">How to contribute<\/a>/);
  expect(textOf(html)).toMatch(
    /npm run new gives you the page, npm run check says what to fix, with file and line\. Without Node, write it in the browser \. How to contribute$/,
  );
});
