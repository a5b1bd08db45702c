import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { expect, test } from 'vitest';
import { cutSection } from './cutSection';

const link = (number: number): PropSidebarItem => ({
  type: 'link',
  label: `Page ${number}`,
  href: `/p/${number}/`,
});
const links = (count: number) => Array.from({ length: count }, (_, number) => link(number));
const group = (label: string, items: PropSidebarItem[]): PropSidebarItem => ({
  type: 'category',
  label,
  items,
  collapsed: false,
  collapsible: false,
  customProps: { query: `?category=${label.toLowerCase()}` },
});

test('lists a short section whole', () => {
  expect(cutSection(links(15), '/p/3/')).toHaveLength(15);
});

test('lists of a long one the pages on both sides, and says how many are left out', () => {
  const items = cutSection(links(1000), '/p/500/');
  expect(items.slice(0, 1)).toEqual([{ type: 'link', label: 'Page 497', href: '/p/497/' }]);
  expect(items.at(-2)).toEqual({ type: 'link', label: 'Page 503', href: '/p/503/' });
  expect(items.at(-1)).toEqual({ type: 'more', label: '993 more' });
});

test('is as long for ten thousand pages as for a thousand', () => {
  const count = (pages: number) => cutSection(links(pages), '/p/500/').length;
  expect(count(10_000)).toBe(count(1000));
});

test('of many groups shows the own one, and leads to all', () => {
  const programs = Array.from({ length: 20 }, (_, number) =>
    group(
      `Program ${number}`,
      links(5).map((item) => ({ ...item, href: `/${number}${(item as { href: string }).href}` })),
    ),
  );
  expect(cutSection(programs, '/7/p/3/')).toEqual([
    {
      type: 'group',
      label: 'Program 7',
      items: expect.arrayContaining([expect.objectContaining({ href: '/7/p/3/' })]) as unknown,
    },
    { type: 'more', label: 'All 100' },
  ]);
});

test('what is left out of the own group is its place in the index', () => {
  const [own] = cutSection([group('Caches', links(60))], '/p/5/');
  expect(own?.type === 'group' && own.items.at(-1)).toEqual({
    type: 'more',
    label: '53 more',
    query: '?category=caches',
  });
});

test('leads to the groups that the page is not in', () => {
  const items = cutSection([group('Caches', links(60)), group('Tools', [link(90)])], '/p/5/');
  expect(items).toEqual([
    expect.objectContaining({ type: 'group', label: 'Caches' }),
    { type: 'more', label: 'Tools', query: '?category=tools' },
  ]);
});

test('lists the groups of a page that is in none, as an index is', () => {
  expect(cutSection([group('Caches', links(60))], '/elsewhere/')).toEqual([
    { type: 'more', label: 'Caches', query: '?category=caches' },
  ]);
});

test('leaves out what is neither a page nor a group', () => {
  const note: PropSidebarItem = { type: 'html', value: '<hr>' };
  expect(cutSection([note, link(1), group('Tools', [note, link(2)])], '/p/1/')).toEqual([
    { type: 'link', label: 'Page 1', href: '/p/1/' },
    { type: 'group', label: 'Tools', items: [{ type: 'link', label: 'Page 2', href: '/p/2/' }] },
  ]);
});

test('lists the first pages of a long section for the first of them, and cuts from 16 pages on', () => {
  const items = cutSection(links(16), '/p/0/');
  expect(items).toHaveLength(5);
  expect(items[0]).toEqual({ type: 'link', label: 'Page 0', href: '/p/0/' });
  expect(items.at(-1)).toEqual({ type: 'more', label: '12 more' });
});

test('leads to a group that has no category without narrowing the index', () => {
  const old: PropSidebarItem = { ...group('Old', links(60)), customProps: undefined };
  expect(cutSection([old], '/elsewhere/')).toEqual([{ type: 'more', label: 'Old' }]);
});

test('has no "more" when a page and its neighbours are all there are', () => {
  const items = cutSection([group('Caches', links(7)), group('Tools', [link(90)])], '/p/3/');
  expect(JSON.stringify(items)).not.toMatch(/\d more/);
});
