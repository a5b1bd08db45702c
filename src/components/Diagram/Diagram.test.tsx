import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { textOf } from '../../../tests/renderHtml';
import { Diagram } from './Diagram';

test('shows the drawing with what it says in words, and scrolls by keyboard', () => {
  const html = renderToStaticMarkup(<Diagram svg="<svg><text>A</text></svg>" alt="A leads to B" />);
  expect(html).toContain('<svg><text>A</text></svg>');
  expect(html).toContain('<figcaption>A leads to B</figcaption>');
  expect(html).toMatch(/tabindex="0" role="group" aria-label="Diagram: A leads to B"/);
});

test('tells the steps of a sequence in words as well, for a page that is narrow', () => {
  const steps = JSON.stringify([
    { kind: 'message', boxes: ['App', 'Redis'], text: 'GET <key>' },
    { kind: 'answer', boxes: ['Redis', 'App'], text: 'nothing' },
    { kind: 'message', boxes: ['App', 'App'], text: 'computes' },
    { kind: 'note', boxes: ['App', 'Redis'], text: 'later' },
    { kind: 'block', boxes: [], text: 'loop until it is there' },
  ]);
  const html = renderToStaticMarkup(<Diagram svg="<svg></svg>" alt="A cache" steps={steps} />);
  const items = [...html.matchAll(/<li data-step="(\w+)">(.*?)<\/li>/g)].map(([, kind, inner]) => [
    kind,
    textOf(inner ?? ''),
  ]);
  expect(items).toEqual([
    ['message', 'App → to Redis GET &lt;key&gt;'],
    ['answer', 'Redis ⇢ to App nothing'],
    ['message', 'App computes'],
    ['note', 'App, Redis later'],
    ['block', 'loop until it is there'],
  ]);
});
