import { expect, test } from 'vitest';
import { readPage } from '../../markdown/readPage';
import { checkCardTexts } from './checkCardTexts';

const problemsOf = (title: string, summary: string) =>
  checkCardTexts(
    readPage('docs/guides/it.md', Buffer.from(`---\ntitle: ${title}\nsummary: ${summary}\n---\n`)),
  ).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('tells, with place and bytes, what Discord would cut', () => {
  expect(problemsOf('数'.repeat(24), 'م'.repeat(176))).toEqual([
    '2:8 title: 72 bytes, and Discord cuts it after 70. Shorten it: a letter outside a to z has two to four bytes, an emoji four or more.',
    '3:10 summary: 352 bytes, and Discord cuts it after 350. Shorten it: a letter outside a to z has two to four bytes, an emoji four or more.',
  ]);
});

test('says nothing of texts that Discord shows whole, nor of what is no text', () => {
  expect(problemsOf('数'.repeat(23), 'م'.repeat(175))).toEqual([]);
  expect(problemsOf('404', '[one, two]')).toEqual([]);
});
