import { describe, expect, test } from 'vitest';
import { help, readArguments } from './readArguments.mjs';

describe('the arguments of the benchmark', () => {
  test('may all be left out', () => {
    expect(readArguments([])).toMatchObject({
      sizes: [100, 1000],
      sites: ['hub', 'starlight', 'vitepress'],
      measure: ['build', 'visit', 'paste'],
      rounds: 1,
    });
  });

  test('choose sizes, sites and measurements, ours always first', () => {
    expect(
      readArguments(['10000', '100', '--sites', 'starlight,hub', '--measure=dev', '--rounds', '3']),
    ).toMatchObject({
      sizes: [10_000, 100],
      sites: ['hub', 'starlight'],
      measure: ['dev'],
      rounds: 3,
    });
  });

  test.each([
    [['many'], 'The number of pages is "many": it must be a whole number of at least 20.'],
    [['7'], 'The number of pages is "7": it must be a whole number of at least 20.'],
    [['--rounds', '0'], '--rounds is "0": it must be a whole number of at least 1.'],
    [
      ['--sites', 'hub,mkdocs'],
      '--sites: there is no "mkdocs". One or more of: hub,starlight,vitepress.',
    ],
    [['--fast'], /'--fast'.* See: npm run bench -- --help$/],
  ])('say what is wrong with %j', (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });

  test('every option is in the help', () => {
    expect(readArguments(['--help'])).toBeUndefined();
    for (const option of ['sites', 'measure', 'rounds', 'json', 'seed', 'folder', 'node', 'lock']) {
      expect(help).toContain(`--${option} `);
    }
  });
});
