import { expect, test } from 'vitest';
import type { FoundPage } from '../../plugins/search/client';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { listTargets, SearchResults } from './SearchResults';

const run = (text: string, marked = false) => ({ text, marked });
const page: FoundPage = {
  url: '/challenges/slow/',
  kind: 'challenge',
  facts: 'Challenge · beginner',
  title: [run('A '), run('slow', true), run(' list')],
  lead: [run('It takes two seconds.')],
  message: [run('TimeoutError')],
  missing: ['redis'],
  sections: [{ id: 'proof', title: [run('Proof')], excerpt: [run('Not '), run('slow', true)] }],
} as unknown as FoundPage;

test('shows each page with its matching sections, each a link, in one order for keys and eyes', () => {
  const html = renderHtml(
    <SearchResults
      pages={[page]}
      optionProps={(index, { url }) => ({ id: `option-${index}`, title: url })}
    />,
  );
  expect(
    [...html.matchAll(/<a id="(.*?)" title="(.*?)" href="(.*?)"/g)].map(([, ...parts]) => parts),
  ).toEqual([
    ['option-0', '/challenges/slow/', '/challenges/slow/'],
    ['option-1', '/challenges/slow/#proof', '/challenges/slow/#proof'],
  ]);
  expect(listTargets([page]).map(({ url }) => url)).toEqual([
    '/challenges/slow/',
    '/challenges/slow/#proof',
  ]);
});

test('says what a page is, marks the words, and tells which of them it lacks', () => {
  const html = renderHtml(<SearchResults pages={[page]} optionProps={() => ({})} />);
  expect(textOf(html)).toBe(
    'Challenge · beginner A slow list It takes two seconds. Explains TimeoutError Without: redis Proof Not slow',
  );
  expect(html.match(/<mark>/g)).toHaveLength(2);
  expect(html.match(/<mark>slow<\/mark>/g)).toHaveLength(2);
  expect(html).toContain('<span><svg/>Challenge · beginner</span>');
  expect(html).toContain('<div role="group" aria-label="A slow list" data-kind="challenge">');
});

test('shows which line of a paste led to a page, with the part that matched', () => {
  const line = {
    number: 12,
    text: 'it failed',
    enough: '',
    runs: [run('[worker] '), run('GaveUp', true)],
  };
  const explained = {
    ...page,
    sections: [],
    explains: { reason: 'known', section: undefined, line },
  } as FoundPage;
  const html = renderHtml(<SearchResults pages={[explained]} optionProps={() => ({})} />);
  expect(textOf(html)).toContain('Line 12 [worker] GaveUp');
  expect(html).toContain('<mark>GaveUp</mark>');
});

test('leaves out what there is not', () => {
  const plain = { ...page, message: undefined, missing: [], sections: [] } as FoundPage;
  const text = textOf(renderHtml(<SearchResults pages={[plain]} optionProps={() => ({})} />));
  expect(text).toBe('Challenge · beginner A slow list It takes two seconds.');
});
