import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { ScrollTable } from './ScrollTable';

test('a wide table scrolls by itself, by keyboard too', () => {
  expect(
    renderHtml(
      <ScrollTable>
        <tbody />
      </ScrollTable>,
    ),
  ).toBe(
    '<div tabindex="0" data-edge="" role="group" aria-label="Table"><table><tbody></tbody></table></div>',
  );
});
