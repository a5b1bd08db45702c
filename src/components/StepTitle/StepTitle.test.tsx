import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { StepTitle } from './StepTitle';

test('says beside the title what its cards then need not say', () => {
  expect(renderHtml(<StepTitle title="Start here" note="beginner" />)).toBe(
    '<h2>Start here<span> beginner</span></h2>',
  );
  expect(renderHtml(<StepTitle title="Must" />)).toBe('<h2>Must</h2>');
});
