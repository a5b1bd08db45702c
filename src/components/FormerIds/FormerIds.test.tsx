import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormerIds } from './FormerIds';

test('gives each former id a place that takes no room', () => {
  expect(renderToStaticMarkup(<FormerIds ids={['how', 'why']} />)).toBe(
    '<span id="how"></span><span id="why"></span>',
  );
});
