import { describe, expect, test } from 'vitest';
import { cutRegion, readRegions } from './readRegions';

const source = `import os

# region token-bucket
def take() -> bool:
    # region inner
    return True
    # endregion inner
# endregion token-bucket

x = 1
`;

describe('the regions of a file', () => {
  test('are its named parts, without the marks', () => {
    expect(readRegions(source)).toEqual({
      lines: 10,
      regions: { 'token-bucket': { from: 4, to: 7 }, inner: { from: 6, to: 6 } },
      problems: [],
    });
  });

  test.each([
    '-- region a\nselect 1\n-- endregion a',
    '// region a\r\nx\r\n// endregion a\r\n',
    '<!-- region a -->\nx\n<!-- endregion a -->',
    '/* region a */\nx\n/* endregion a */',
  ])('are marked by the comments of the language: %j', (text) => {
    expect(readRegions(text)).toEqual({
      lines: 3,
      regions: { a: { from: 2, to: 2 } },
      problems: [],
    });
  });

  test.each([
    ['# region a', 1, 'region "a" begins and never ends. Write "endregion a" below it.'],
    ['x\n# endregion a', 2, 'region "a" ends and never began. Write "region a" above it.'],
    [
      '# region a\n# endregion a\n# region a\n# endregion a',
      3,
      'region "a" begins twice. Give each region its own name.',
    ],
    ['# region', 1, 'the region mark has no name. Name it in kebab-case: "region token-bucket".'],
    [
      '# region The_View',
      1,
      'the region mark has the name "The_View". Name it in kebab-case: "region token-bucket".',
    ],
  ])('%j is told', (text, line, message) => {
    expect(readRegions(text).problems).toEqual([{ line, message }]);
  });

  test('are no words in a sentence', () => {
    expect(readRegions('# regions differ\nregion = "eu"\n# the region a\n')).toEqual({
      lines: 3,
      regions: {},
      problems: [],
    });
  });
});

describe('what a page shows of a file', () => {
  test('is the region, moved to the margin, without the marks of others in it', () => {
    const { regions } = readRegions(source);
    expect(cutRegion(source, regions['token-bucket'] ?? null)).toBe(
      'def take() -> bool:\n    return True',
    );
    expect(cutRegion(source, regions.inner ?? null)).toBe('return True');
  });

  test('is the whole file when no region is named', () => {
    expect(cutRegion('a\n\n# region x\nb\n# endregion x\n', null)).toBe('a\n\nb');
  });

  test('keeps an empty file empty', () => {
    expect(cutRegion('', null)).toBe('');
    expect(cutRegion('# region a\n\n# endregion a\n', { from: 2, to: 2 })).toBe('');
  });
});
