import { expect, test } from 'vitest';
import { readPage } from '../../markdown/readPage';
import { kindOf } from '../kinds';
import { checkTitle } from './checkTitle';

function problemsOf(title: string, keywords: string, path = 'challenges/it.md'): string[] {
  const text = `---\ntitle: ${title}\nkeywords: ${keywords}\n---\n`;
  const kind = kindOf(path);
  if (!kind) throw new Error(`${path} is no page.`);
  return checkTitle(readPage(path, Buffer.from(text)), kind).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test('a title that holds none of the page’s own keywords does not name the fault', () => {
  expect(problemsOf('Two buyers, one lamp, both got it', '[race condition, lost update]')).toEqual([
    '2:8 title: "Two buyers, one lamp, both got it" holds none of the page\'s keywords. Name the fault as an engineer would search for it, for example "race condition: …".',
  ]);
});

test.each([
  ['Race condition: the last lamp is sold twice', '[lost update, race condition]'],
  ['Offset-pagination of deep pages', '[offset pagination]'],
  ['Anything', '[]'],
])('%s is found by %s', (title, keywords) => {
  expect(problemsOf(title, keywords)).toEqual([]);
});

test('pages of other kinds are named as they like', () => {
  expect(problemsOf('Redis', '[cache]', 'docs/technologies/redis.md')).toEqual([]);
});
