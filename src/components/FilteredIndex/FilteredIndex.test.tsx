import { expect, test } from 'vitest';
import type { CardView, FilterView } from '../../plugins/catalog/client';
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
    { value: 'beginner', title: 'beginner' },
    { value: 'advanced', title: 'advanced' },
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
  expect(renderHtml(index)).toContain('<li data-level="beginner" data-entry="">');
});

test('offers each value once, with "all" chosen', () => {
  const html = renderHtml(index);
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).toContain('<input type="radio" name="level" checked="" value=""/>');
});

test('hides by style sheet what a value excludes, so that it works without a script', () => {
  expect(renderHtml(index)).toContain(
    'form:has([name="level"][value="beginner"]:checked) [data-entry]:not([data-level~="beginner"]){display:none}',
  );
});
