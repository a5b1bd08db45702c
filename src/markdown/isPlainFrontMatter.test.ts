import { expect, test } from 'vitest';
import { isPlainFrontMatter } from './isPlainFrontMatter';

test.each([
  ['JavaScript, which would run', '---js\n{ title: process.exit(1) }\n---\n\nText.\n'],
  ['the same behind a mark of the encoding', '\uFEFF---js\n{}\n---\n'],
  ['the same behind a space', '--- javascript\n{}\n---\n'],
  ['another language', '---json\n{"title": "A"}\n---\n'],
  ['an alias', '---\ntitle: &a A\nsummary: *a\n---\n'],
  ['a tag', '---\ntitle: !!js/function "function () {}"\n---\n'],
])('Docusaurus is not given front matter with %s', (_, text) => {
  expect(isPlainFrontMatter(text)).toBe(false);
});

test.each([
  ['fields', '---\ntitle: A\nkeywords: [a, b]\n---\n\nText.\n'],
  ['no front matter', 'Text.\n\n---\n\nMore.\n'],
])('Docusaurus is given a page with %s', (_, text) => {
  expect(isPlainFrontMatter(text)).toBe(true);
});
