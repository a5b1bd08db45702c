import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { ShareLink } from './ShareLink';

test('is the short address of the page, so that it can be copied without a script', () => {
  expect(renderHtml(<ShareLink address="/p/k3x9q2/" />)).toBe(
    '<a href="/p/k3x9q2/" data-control="share">Share</a>',
  );
});
