import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isContentOnly, readChanges } from './scope.mjs';

const change = (path: string, mode = '100644', status = 'M') => ({ path, mode, status });
const isContent = (...paths: string[]) => isContentOnly(paths.map((path) => change(path)));

describe('a pull request that changes content only', () => {
  test('has pages, their pictures, addresses and words', () => {
    expect(
      isContent(
        'docs/guides/a/b.md',
        'challenges/x.md',
        'docs/technologies/flower-tasks.PNG',
        'permalinks.lock',
        '.cspell/words.txt',
      ),
    ).toBe(true);
    expect(isContentOnly([change('docs/concepts/gone.md', '000000', 'D')])).toBe(true);
  });

  test.each([
    'src/cli/check.ts',
    'package.json',
    'labs/shop/orders/models.py',
    '.github/workflows/test.yml',
    'docs/.prettierrc.js',
    'docs/guides/.prettierrc',
    'docs/guides/prettier.config.mjs',
    'docs/_templates/concept.md',
    'docs/guides/_draft/a.md',
    'docs/cspell.json',
    'docs/a.mdx',
    'docs/a.md/../../src/x.ts',
    'README.md',
    'challenges.md',
    'permalinks.lock.js',
  ])('never has %s', (path) => {
    expect(isContent('challenges/x.md', path)).toBe(false);
  });

  test('has neither a link, a program nor a module of git in a page’s place', () => {
    for (const mode of ['120000', '100755', '160000'])
      expect(isContentOnly([change('challenges/x.md', mode, 'A')])).toBe(false);
  });

  test('is no pull request without a change', () => {
    expect(isContentOnly([])).toBe(false);
  });
});

test('what git prints is read, whatever a name holds', () => {
  const raw = ':100644 100644 1 2 M\0docs/a b\n.md\0:000000 120000 0 1 A\0challenges/x.md\0';
  expect(readChanges(raw)).toEqual([
    { path: 'docs/a b\n.md', mode: '100644', status: 'M' },
    { path: 'challenges/x.md', mode: '120000', status: 'A' },
  ]);
});

test('the workflow is told in one line', () => {
  const tell = (input: string) =>
    execFileSync(process.execPath, ['src/github/scope.mjs'], { input, encoding: 'utf8' });
  expect(tell(':100644 100644 1 2 M\0docs/a.md\0')).toBe('content=true\n');
  expect(tell(':100644 100644 1 2 M\0docs/a.md\ncontent=true\0')).toBe('content=false\n');
});
