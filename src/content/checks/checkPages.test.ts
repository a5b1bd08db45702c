import { describe, expect, test } from 'vitest';
import { checkTexts, examplePages, told } from '../../../tests/content/examplePages';

describe('a hub in which nothing is wrong', () => {
  test('has no problems', () => {
    expect(told(checkTexts(examplePages))).toEqual([]);
  });

  test('has none with the line ends of Windows and a byte order mark', () => {
    const pages = Object.fromEntries(
      Object.entries(examplePages).map(([path, text]) => [
        path,
        `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    expect(told(checkTexts(pages))).toEqual([]);
  });

  test('has none when there are no pages at all', () => {
    expect(told(checkTexts({}, { labFolders: [], captures: {} }))).toEqual([]);
  });
});

test('tells the problems of all pages at once', () => {
  const pages = {
    ...examplePages,
    'docs/overview.md': examplePages['docs/overview.md'].replace('audience', 'audiense'),
    'docs/technologies/redis.md': examplePages['docs/technologies/redis.md'].replace(
      'level: beginner',
      'level: easy',
    ),
  };
  expect(told(checkTexts(pages))).toEqual([
    'docs/overview.md:5:1 audiense: unknown field. Did you mean "audience"?',
    'docs/technologies/redis.md:6:8 level: "easy" is not one of its words. One of beginner, intermediate, advanced.',
  ]);
});
