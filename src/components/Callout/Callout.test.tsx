import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { Callout, type CalloutPart } from './Callout';

test.each<[CalloutPart, string]>([
  ['problem', 'Problem'],
  ['cause', 'Cause'],
  ['solution', 'Solution'],
  ['result', 'Result'],
  ['takeaway', 'Takeaway'],
])('names a %s by its word, so that colour never speaks alone', (part, word) => {
  expect(textOf(renderHtml(<Callout part={part}>It grew.</Callout>))).toBe(`${word} It grew.`);
});

test('shows its own title after the word, and is announced with both', () => {
  const html = renderHtml(
    <Callout part="problem" title="Every row asks again">
      <p>Text</p>
    </Callout>,
  );
  expect(textOf(html)).toBe('Problem Every row asks again Text');
  expect(html).toContain('aria-label="Problem: Every row asks again"');
});
