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
  expect(text).toContain('Challenges that involve Caching Concept Stampede About Stampede.');
});

test('keeps headings in order: a group, and the cards below it', () => {
  const html = renderHtml(<PageFoot page={page} />);
  expect(html).toContain('<h2>Challenges that involve Caching</h2>');
  expect(html).toContain('<h3><a href="/docs/concepts/stampede/">Stampede</a></h3>');
});

test('says how to fix the page and how fresh it is', () => {
  const html = renderHtml(
    <PageFoot page={{ ...page, updated: '2026-11-20' }} editUrl="https://example.org/edit" />,
  );
  expect(html).toContain('<a href="https://example.org/edit">Edit this page</a>');
  expect(textOf(html)).toContain(
    'Last updated 20 November 2026 Last read through 21 November 2026',
  );
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
