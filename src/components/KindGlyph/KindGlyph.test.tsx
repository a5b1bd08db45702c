import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { kinds } from '../../content/kinds';
import { KindGlyph } from './KindGlyph';

test('each kind has a shape of its own, which screen readers pass over: the word stands beside it', () => {
  const drawn = kinds.map((kind) => renderToStaticMarkup(<KindGlyph kind={kind} />));
  expect(new Set(drawn).size).toBe(kinds.length);
  for (const html of drawn)
    expect(html).toMatch(/^<svg[^>]* aria-hidden="true"[^>]*><(?:path|circle) /);
});
