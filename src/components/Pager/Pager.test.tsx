import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { Pager } from './Pager';

const pager = (number: number) =>
  renderHtml(
    <Pager part={{ number, count: 3, total: 60, permalink: '/challenges/' }} noun="list" />,
  );

test('is gone through by links, which a script may hide', () => {
  expect(pager(1)).toBe(
    '<nav aria-label="Pages of this list" data-part="pager"><span>Page 1 of 3</span><a href="/challenges/page/2/" rel="next">Next</a></nav>',
  );
  expect(pager(2)).toContain(
    '<a href="/challenges/" rel="prev">Previous</a><span>Page 2 of 3</span><a href="/challenges/page/3/" rel="next">Next</a>',
  );
  expect(pager(3)).toContain(
    '<a href="/challenges/page/2/" rel="prev">Previous</a><span>Page 3 of 3</span></nav>',
  );
});
