import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explanationOf, retiredCodes, rules } from './rules';

const codes = Object.values(rules).map(({ code }) => code);

test('each rule has a code of its own, and none that a rule before it had', () => {
  const all = [...codes, ...retiredCodes];
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  expect(codes.filter((code) => !/^HUB\d{3}$/.test(code))).toEqual([]);
});

test('a code that was published is still a rule or is retired, so that it never means something else', () => {
  const ledger = readFileSync('permalinks.lock', 'utf8');
  const published = [...ledger.matchAll(/^\/docs\/contributing\/rules\/#(hub\d{3})$/gm)];
  const known = new Set([...codes, ...retiredCodes]);
  expect(
    published.map(([, id = '']) => id.toUpperCase()).filter((code) => !known.has(code)),
  ).toEqual([]);
});

test('each rule is told by some check: a page about nothing helps nobody', () => {
  const checks = ['src/content', 'src/markdown', 'src/cards', 'src/cli'].flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /\.m?ts$/.test(name) && !/\.test\./.test(name) && !/Rules\.ts$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const text = checks.join('\n');
  expect(Object.keys(rules).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test('each rule says what holds in a sentence, and shows it broken and kept', () => {
  for (const [name, { sentence, bad, good }] of Object.entries(rules)) {
    expect(sentence, name).toMatch(/^[A-Z"].*\.$/);
    expect(bad, name).not.toBe(good);
  }
});

test('a problem leads to the page in the repository, or to the site where one is known', () => {
  expect(explanationOf('HUB107')).toBe('docs/contributing/rules.md#hub107');
  expect(explanationOf('HUB107', 'https://owner.github.io/hub')).toBe(
    'https://owner.github.io/hub/docs/contributing/rules/#hub107',
  );
});
