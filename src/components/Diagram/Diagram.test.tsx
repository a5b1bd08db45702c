import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { Diagram } from './Diagram';

test('shows the drawing with what it says in words, and scrolls by keyboard', () => {
  const html = renderToStaticMarkup(<Diagram svg="<svg><text>A</text></svg>" alt="A leads to B" />);
  expect(html).toContain('<svg><text>A</text></svg>');
  expect(html).toContain('<figcaption>A leads to B</figcaption>');
  expect(html).toMatch(/tabindex="0" role="group" aria-label="Diagram: A leads to B"/);
});
