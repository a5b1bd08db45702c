import { describe, expect, test } from 'vitest';
import { makePages } from '../content/makePages.mjs';
import { spellForHub } from '../content/spellForHub.mjs';
import { editText, withEdit } from './measureBuilds.mjs';

describe('an edit of a page', () => {
  const [page] = makePages(30).filter(({ kind }) => kind === 'challenge');
  const markdown = page ? (Object.values(spellForHub(page))[0] ?? '') : '';

  test('adds one sentence to its prose, below a heading', () => {
    expect(withEdit(markdown, 1)).toContain(`## In short\n\n${editText(1)}\n\n`);
  });

  test('takes the place of the edit before, so that the page does not grow', () => {
    const once = withEdit(markdown, 1);
    expect(withEdit(once, 2)).toBe(once.replace(editText(1), editText(2)));
  });

  test('of a page without a heading says so', () => {
    expect(() => withEdit('Words.\n', 1)).toThrow('has no second-level heading');
  });
});
