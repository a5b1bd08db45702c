import { expect, test } from 'vitest';
import type { CardView, FilterView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { FilteredIndex } from './FilteredIndex';

const card = (id: string): CardView => ({
  kind: 'challenge',
  id,
  title: id,
  summary: '',
  permalink: `/challenges/${id}/`,
  facts: ['Challenge'],
});

const level: FilterView = {
  name: 'level',
  title: 'Level',
  values: [
    { value: 'beginner', title: 'beginner', count: 1 },
    { value: 'advanced', title: 'advanced', count: 1 },
  ],
};

const index = (
  <FilteredIndex
    noun={{ one: 'challenge', many: 'challenges' }}
    filters={[level]}
    entries={[
      { card: card('a'), values: { level: ['beginner'] } },
      { card: card('b'), values: { level: ['advanced'] } },
    ]}
  />
);

test('lists every entry and says how many there are', () => {
  const text = textOf(renderHtml(index));
  expect(text).toContain('2 challenges');
  expect(renderHtml(index)).toContain(
    '<ul data-part="entries"><li data-level="beginner" data-entry="">',
  );
  expect(renderHtml(index)).toContain('<h2><a href="/challenges/a/">a</a></h2>');
});

test('offers each value once, with "all" chosen', () => {
  const html = renderHtml(index);
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).toContain('<input type="radio" name="level" checked="" value=""/>');
});

test('names each group of choices, and each choice with how many it leaves', () => {
  expect(textOf(renderHtml(index))).toMatch(
    /^.*Narrow this list Level all 2 beginner 1 advanced 1 2 challenges Show all/,
  );
  expect(renderHtml(index)).toContain('<legend>Level</legend>');
});

test('can be set back, tells its count as it changes, and keeps for later that nothing matches', () => {
  const html = renderHtml(index);
  expect(html).toContain('<button type="reset">Show all</button>');
  expect(html).toContain('<span data-part="count" role="status">2 challenges</span>');
  expect(html).toContain('<p data-part="none" hidden="">Nothing matches all of these.');
});

test('gives its script the words for the count, and a form that asks with GET', () => {
  expect(renderHtml(index)).toContain(
    '<form data-control="filters" data-noun-one="challenge" data-noun-many="challenges" method="get">',
  );
});

test('counts one entry in the singular', () => {
  const one = renderHtml(
    <FilteredIndex
      noun={{ one: 'challenge', many: 'challenges' }}
      filters={[]}
      entries={[{ card: card('a'), values: {} }]}
    />,
  );
  expect(textOf(one)).toContain('1 challenge Show all');
});

test('lists a part of a long index, with the count of all and a button that waits for its script', () => {
  const html = renderHtml(
    <FilteredIndex
      noun={{ one: 'challenge', many: 'challenges' }}
      filters={[level]}
      entries={[{ card: card('a'), values: {} }]}
      part={{ number: 2, count: 20, total: 1000, permalink: '/challenges/' }}
    />,
  );
  expect(html).toContain('data-parts="/challenges/" data-total="1000"');
  expect(textOf(html)).toContain('1,000 challenges');
  expect(html).toContain('<button type="button" data-part="more" hidden="">Show more</button>');
});

test('hides by style sheet what a value excludes, so that it works without a script', () => {
  expect(renderHtml(index)).toContain(
    'form:has([name="level"][value="beginner"]:checked) [data-entry]:not([data-level~="beginner"]){display:none}',
  );
});

const category: FilterView = {
  name: 'category',
  title: 'Category',
  values: [{ value: 'cache', title: 'cache', count: 1 }],
};

test('does not offer beside a choice what would leave nothing with it', () => {
  const html = renderHtml(
    <FilteredIndex
      noun={{ one: 'technology', many: 'technologies' }}
      filters={[level, category]}
      apart={[
        { choices: [['level', 'advanced']], others: [['category', 'cache']] },
        {
          choices: [
            ['level', 'beginner'],
            ['status', 'open'],
          ],
          others: [['category', 'cache']],
        },
      ]}
      entries={[]}
    />,
  );
  expect(html).toContain(
    'form:has([name="level"][value="advanced"]:checked) label:has(:is([name="category"][value="cache"]):not(:checked)){display:none}',
  );
  expect(html).toContain(
    'form:has([name="level"][value="beginner"]:checked):has([name="status"][value="open"]:checked) label:has(',
  );
});

test('puts entries under the steps to learn them in, and hides a step of which nothing is left', () => {
  const html = renderHtml(
    <FilteredIndex
      noun={{ one: 'technology', many: 'technologies' }}
      filters={[level]}
      entries={[
        { card: card('a'), values: { level: ['beginner'] }, group: 'Start here' },
        { card: card('b'), values: { level: ['beginner'] }, group: 'Start here' },
        { card: card('c'), values: { level: ['advanced'] }, group: 'Later' },
      ]}
    />,
  );
  expect(html.match(/<h2>/g)).toHaveLength(2);
  expect(html).toMatch(
    /<li data-step="1"><h2>Start here<\/h2><\/li><li data-level="beginner".*<h3><a href="\/challenges\/b\/">.*<li data-step="2"><h2>Later/,
  );
  expect(html).toContain(
    'form:has([name="level"][value="beginner"]:checked) :is([data-step="2"]){display:none}',
  );
});

test('names the one step of a page that is a part of many, and not that of a whole index', () => {
  const index = {
    noun: { one: 'error', many: 'errors' },
    filters: [level],
    entries: [{ card: card('a'), values: { level: ['beginner'] }, group: 'Python' }],
  };
  const part = { number: 1, count: 2, total: 40, permalink: '/docs/errors/' };
  expect(renderHtml(<FilteredIndex {...index} part={part} />)).toContain('<h2>Python</h2>');
  expect(renderHtml(<FilteredIndex {...index} />)).not.toContain('<h2>Python</h2>');
});
