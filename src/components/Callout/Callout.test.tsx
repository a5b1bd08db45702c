import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { Callout, type CalloutPart } from './Callout';

const words: Record<CalloutPart, string> = {
  problem: 'Problem',
  cause: 'Cause',
  solution: 'Solution',
  result: 'Result',
  takeaway: 'Takeaway',
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
};
const parts = Object.keys(words) as CalloutPart[];

test.each(parts)('names a %s by its word, so that colour never speaks alone', (part) => {
  const html = renderHtml(<Callout part={part}>It grew.</Callout>);
  expect(textOf(html)).toBe(`${words[part]} It grew.`);
  expect(html).toContain(`<div role="note" data-part="${part}" aria-label="${words[part]}">`);
});

test('gives each part a sign of its own, which screen readers pass over', () => {
  const signs = parts.map(
    (part) =>
      /<svg[^>]*aria-hidden="true"[^>]*>(<path .*?)<\/svg>/.exec(
        renderToStaticMarkup(<Callout part={part}>x</Callout>),
      )?.[1],
  );
  expect(signs).not.toContain(undefined);
  expect(new Set(signs).size).toBe(parts.length);
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
