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
  ).toBe(
    '<details><summary><span>Why does it grow?</span></summary><div><p>Because.</p></div></details>',
  );
});

test('finds the question among what a directive holds', () => {
  const parts = splitQuestion(
    [<Question key="q">Why?</Question>, <p key="a">Because.</p>],
    Question,
  );
  expect(renderHtml(<SelfCheck {...parts} />)).toBe(
    '<details><summary><span>Why?</span></summary><div><p>Because.</p></div></details>',
  );
});

test('a question with code in it is one box: each piece would be a cell of the summary’s grid', () => {
  const question = (
    <>
      Why does <code>SELECT</code> wait for <code>UPDATE</code>?
    </>
  );
  expect(renderHtml(<SelfCheck question={question}>Locks.</SelfCheck>)).toContain(
    '<summary><span>Why does <code>SELECT</code> wait for <code>UPDATE</code>?</span></summary>',
  );
});
