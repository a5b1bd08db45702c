import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { SelfCheck, splitQuestion } from './SelfCheck';

const Question = ({ children }: { children?: React.ReactNode }) => <>{children}</>;

test('asks first and answers on opening, without a script', () => {
  expect(
    renderHtml(
      <SelfCheck question="Why does it grow?">
        <p>Because.</p>
      </SelfCheck>,
    ),
  ).toBe('<details><summary>Why does it grow?</summary><div><p>Because.</p></div></details>');
});

test('finds the question among what a directive holds', () => {
  const parts = splitQuestion(
    [<Question key="q">Why?</Question>, <p key="a">Because.</p>],
    Question,
  );
  expect(renderHtml(<SelfCheck {...parts} />)).toBe(
    '<details><summary>Why?</summary><div><p>Because.</p></div></details>',
  );
});
