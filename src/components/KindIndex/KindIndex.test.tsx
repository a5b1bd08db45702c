import { expect, test } from 'vitest';
import type { CardView, IndexView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { kindFacts, kinds } from '../../content/kinds';
import { indexFacts } from '../../views/indexFacts';
import { KindIndex } from './KindIndex';

const card = (id: string, kind: CardView['kind'] = 'practice'): CardView => ({
  kind,
  id,
  title: `About ${id}`,
  summary: `${id} in a line.`,
  permalink: `/${id}/`,
  facts: [kind],
});

const challenges: IndexView = {
  kind: 'challenge',
  filters: [{ name: 'level', title: 'Level', values: [] }],
  entries: [{ card: card('slow', 'challenge'), values: {} }],
};
test('says what the kind is, and lists it with its filters and its count', () => {
  const html = renderHtml(<KindIndex index={challenges} />);
  expect(textOf(html)).toMatch(/^Challenges What went wrong, the cause, .* 1 challenge Show all/);
  expect(html).toContain('data-control="filters"');
  expect(html).not.toContain('<nav');
});

test('lists a kind without filters under its groups', () => {
  const html = renderHtml(
    <KindIndex
      index={{
        kind: 'practice',
        filters: [],
        entries: [{ card: card('logs'), group: 'Must', values: {} }],
      }}
    />,
  );
  expect(html).toContain('<h2>Must</h2>');
  expect(html).not.toContain('data-control="filters"');
});

test('leads from one part to the next where it is long', () => {
  const html = renderHtml(
    <KindIndex
      index={{ ...challenges, part: { number: 1, count: 3, total: 60, permalink: '/challenges/' } }}
    />,
  );
  expect(html).toContain('<nav aria-label="Pages of this list" data-part="pager">');
});

test('says of the errors how many were printed, on what and when, and how many were not', () => {
  const errors: IndexView = { ...challenges, kind: 'error', entries: [] };
  const say = (entries: number, provoked: number) =>
    textOf(
      renderHtml(
        <KindIndex
          index={{
            ...errors,
            coverage: { entries, provoked, ranOn: '2026-11-30', versions: { django: '5.2.19' } },
          }}
        />,
      ),
    );
  expect(say(12, 10)).toContain(
    'Our labs printed the messages of 10 of these 12, the last on 30 November 2026 . Most often they ran Django 5.2.19. 2 cannot be printed here, and name their source.',
  );
  expect(say(12, 11)).toContain('One cannot be printed here, and names its source.');
  expect(say(12, 12)).not.toContain('cannot be printed');
});

test.each(kinds)(
  'names the index of a %s, says in a sentence what it lists, and counts it',
  (kind) => {
    const { title, intro, noun, permalink } = indexFacts[kind];
    expect(permalink).toBe(`/${kindFacts[kind].folder}/`);
    expect(title.toLowerCase()).toBe(kindFacts[kind].plural);
    expect(noun).toEqual({ one: kindFacts[kind].singular, many: kindFacts[kind].plural });
    expect(intro).toMatch(/^[A-Z].{40,}\.$/);
  },
);
