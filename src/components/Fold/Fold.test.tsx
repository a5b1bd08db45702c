import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { Fold } from './Fold';

test('opens without a script, under words that say what is in it', () => {
  expect(
    renderHtml(
      <Fold summary="On this page" openFrom="wide">
        <p>Text</p>
      </Fold>,
    ),
  ).toBe('<details data-open-from="wide"><summary>On this page</summary><p>Text</p></details>');
});
