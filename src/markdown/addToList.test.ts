import { expect, test } from 'vitest';
import { addToList } from './addToList';
import { writeHeadingIds } from './writeHeadingIds';
import { readPage } from './readPage';

test.each([
  ['no list', 'title: A\n', 'title: A\naliases:\n  - /old/\n'],
  ['an empty value', 'aliases:\ntitle: A\n', 'aliases:\n  - /old/\ntitle: A\n'],
  [
    'a list',
    'aliases:\n  - /a/ # why\ntitle: A\n',
    'aliases:\n  - /a/ # why\n  - /old/\ntitle: A\n',
  ],
  ['a list that is not indented', 'aliases:\n- /a/\n', 'aliases:\n- /a/\n- /old/\n'],
  ['a list in brackets', 'aliases: [/a/, "/b/"]\n', 'aliases: [/a/, "/b/", /old/]\n'],
  ['empty brackets', 'aliases: []\n', 'aliases: [/old/]\n'],
])('an item is added to %s, and nothing else changes', (_, before, after) => {
  const body = '---\n\n## aliases:\n';
  expect(addToList(`---\n${before}${body}`, 'aliases', '/old/')).toBe(`---\n${after}${body}`);
});

test('the line ends of the file are kept', () => {
  expect(addToList('---\r\ntitle: A\r\n---\r\n', 'aliases', '/old/')).toBe(
    '---\r\ntitle: A\r\naliases:\r\n  - /old/\r\n---\r\n',
  );
});

test('headings get the ids that they have, and code that looks like one does not', () => {
  const text =
    '---\ntitle: A\n---\n\n## Use `it`\r\n\n### So ###\n\n## So {#own}\n\n```text\n## No\n```\n\n## So\n';
  const { headings } = readPage('docs/guides/a.md', new TextEncoder().encode(text));
  expect(writeHeadingIds(text, headings)).toBe(
    '---\ntitle: A\n---\n\n## Use `it` {#use-it}\r\n\n### So {#so} ###\n\n## So {#own}\n\n```text\n## No\n```\n\n## So {#so-1}\n',
  );
});
