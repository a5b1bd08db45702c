import { expect, test } from 'vitest';
import type { CardView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { GroupedIndex } from './GroupedIndex';

const card = (id: string, kind: CardView['kind'] = 'practice'): CardView => ({
  kind,
  id,
  title: `About ${id}`,
  summary: `${id} in a line.`,
  permalink: `/${id}/`,
  facts: [kind],
});

test('puts pages under the headings of their groups, in the order in which groups begin', () => {
  const html = renderHtml(
    <GroupedIndex
      entries={[
        { card: card('tests'), group: 'Must', values: {} },
        { card: card('logs'), group: 'Should', values: {} },
        { card: card('secrets'), group: 'Must', values: {} },
      ]}
    />,
  );
  expect(
    [...html.matchAll(/<h([23])>(.*?)<\/h\1>/g)].map(([, rank, inner = '']) => [
      rank,
      textOf(inner),
    ]),
  ).toEqual([
    ['2', 'Must'],
    ['3', 'About tests'],
    ['3', 'About secrets'],
    ['2', 'Should'],
    ['3', 'About logs'],
  ]);
});
