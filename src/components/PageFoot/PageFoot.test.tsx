import { expect, test } from 'vitest';
import type { CardView, PageView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { PageFoot } from './PageFoot';

const card = (title: string): CardView => ({
  kind: 'concept',
  id: title.toLowerCase(),
  title,
  summary: `About ${title}.`,
  permalink: `/docs/concepts/${title.toLowerCase()}/`,
  facts: ['Concept'],
});

const page: PageView = {
  card: card('Caching'),
  head: { title: '', summary: '', tags: [] },
  section: { title: 'Concepts', permalink: '/docs/concepts/' },
  minutes: 5,
  reviewed: '2026-11-21',
  keywords: [],
  errors: [],
  technologies: [],
  groups: [{ title: 'Challenges that involve Caching', cards: [card('Stampede')] }],
  next: [{ card: card('Databases'), reason: 'Caching builds on it.' }],
  shortAddress: '/p/k3x9q2/',
};

test('leads on with a reason, then shows what is related', () => {
  const text = textOf(renderHtml(<PageFoot page={page} />));
  expect(text).toContain('Databases Caching builds on it.');
  expect(text).toContain('Challenges that involve Caching Stampede');
});

test('one page is a card, the others are rows, and none stands twice', () => {
  const next = [
    ...page.next,
    { card: card('Queues'), reason: 'Also in Beginner.' },
    { card: card('Locks'), reason: 'Also in Beginner.' },
  ];
  const groups = [
    { title: 'Challenges', cards: [card('Queues'), card('Stampede')] },
    { title: 'Practices', cards: [card('Stampede'), card('Locks')] },
  ];
  const html = renderHtml(<PageFoot page={{ ...page, next, groups }} />);
  const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    '/docs/concepts/databases/',
    '/docs/concepts/queues/',
    '/docs/concepts/locks/',
    '/docs/concepts/stampede/',
  ]);
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(html).not.toContain('Practices');
});

test('says how to fix the page and how fresh it is', () => {
  const html = renderHtml(
    <PageFoot page={{ ...page, updated: '2026-11-20' }} editUrl="https://example.org/edit" />,
  );
  expect(html).toContain('<a href="https://example.org/edit">Edit this page</a>');
  expect(textOf(html)).toContain('Last updated 20 November 2026');
  // That stands among the facts at the top, and nothing stands twice.
  expect(textOf(html)).not.toContain('Last read through');
});

test('leaves out what it does not know', () => {
  const text = textOf(renderHtml(<PageFoot page={page} />));
  expect(text).not.toContain('Edit this page');
  expect(text).not.toContain('Last updated');
});

test('leads from a long group to all of it, and keeps no place for a next page that there is not', () => {
  const [group] = page.groups;
  const long = {
    ...page,
    next: [],
    groups: [{ ...group!, more: { count: 40, permalink: '/all/' } }],
  };
  const html = renderHtml(<PageFoot page={long} />);
  expect(html).toContain('<a href="/all/">40 more</a>');
  expect(html).toMatch(/^<footer><section>/);
});
