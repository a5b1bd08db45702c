import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { IndexPage } from './IndexPage';

test('says what it lists before it lists it, with the sign of its kind', () => {
  expect(
    renderHtml(
      <IndexPage kind="concept" title="Concepts" intro="Ideas that outlive the tool.">
        <ul />
      </IndexPage>,
    ),
  ).toBe(
    '<main data-kind="concept"><header><h1><svg/>Concepts</h1><p>Ideas that outlive the tool.</p></header><ul></ul></main>',
  );
});

test('has no sign where it is about all kinds', () => {
  expect(
    renderHtml(
      <IndexPage title="Map" intro="All.">
        x
      </IndexPage>,
    ),
  ).toBe('<main><header><h1>Map</h1><p>All.</p></header>x</main>');
});
