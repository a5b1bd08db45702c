import { expect, test } from 'vitest';
import { readPage } from './readPage';

const figuresIn = (text: string): string[] =>
  readPage('docs/concepts/a.md', new TextEncoder().encode(`---\ntitle: A\n---\n\n${text}\n`))
    .problems.filter(({ code }) => code === 'HUB820')
    .map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 12)}`);

test.each([
  ['The query takes 340 ms.', ['5:17 "340 ms" has']],
  [
    'Text.\nThe list took 1.5 seconds before, and 80 ms after.',
    ['6:15 "1.5 seconds', '6:39 "80 ms" has '],
  ],
  ['It uses 120 MB of memory.', ['5:9 "120 MB" has']],
  ['Errors dropped by 60 %.', ['5:19 "60 %" has n']],
  ['| before | after |\n| - | - |\n| 492 ms | 12 ms |', ['7:3 "492 ms" has', '7:12 "12 ms" has ']],
  ['It is 12 times faster now.', ['5:7 "12 times fas']],
])('a figure without a source is noted: %j', (text, found) => {
  expect(figuresIn(text).map((one) => one.slice(0, 16).trim())).toEqual(
    found.map((one) => one.slice(0, 16).trim()),
  );
});

test.each([
  'The query takes [340 ms](https://example.com/benchmark).',
  'Their benchmark counts 340 ms, says [the report](https://example.com/a).',
  '```text output=labs/out.txt\n\n```\n\nThe query takes 340 ms.',
  'The query takes 340 ms:\n\n::measurement{lab=a figure=b}',
  'Set the timeout to `30s`, and `sleep 5 ms`.',
  'The timeout is 30 seconds.',
  'A key expires after 60 seconds.',
  ':::check[A query takes 340 ms. Why?]\n\nIt reads 120 MB.\n\n:::',
  'Django 5.2, port 5432, 404, 3 replicas, 2 workers.',
])('a figure that is measured, cited, set or supposed is not: %j', (text) => {
  expect(figuresIn(text)).toEqual([]);
});
