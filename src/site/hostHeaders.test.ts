import { expect, test } from 'vitest';
import { readPolicy } from './contentPolicy';
import { headersFor, spellHeaders } from './hostHeaders';

const sources = { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] };
const text = spellHeaders('/hub/', sources);
const at = (path: string) => Object.fromEntries(headersFor(text, path));

test('every address has the policy, with what a page cannot say of itself, and the usual headers', () => {
  const { 'Content-Security-Policy': policy = '', ...others } = at('/hub/docs/');
  expect(readPolicy(policy).get('script-src')).toContain("'sha256-a'");
  expect(readPolicy(policy).get('style-src')).toEqual(["'self'", "'sha256-b'"]);
  expect(readPolicy(policy).get('frame-ancestors')).toEqual(["'none'"]);
  expect(Object.keys(others)).toEqual([
    'Cross-Origin-Opener-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
  ]);
});

test('what has a hash in its name may be kept for ever, and nothing else', () => {
  expect(at('/hub/assets/js/a.1234.js')['Cache-Control']).toContain('immutable');
  expect(at('/hub/docs/')).not.toHaveProperty('Cache-Control');
});

test('it is written as hosts read it: a path, and its headers indented', () => {
  expect(text).toMatch(
    /^\/\*\n(?: {2}[\w-]+: \S.*\n){6}\n\/hub\/assets\/\*\n {2}Cache-Control: .*\n$/,
  );
});

test('no line is longer than hosts take, however many styles the pages of a hub have', () => {
  const styles = Array.from(
    { length: 60 },
    (_, index) => `'sha256-${String(index).padEnd(44, '=')}'`,
  );
  const lines = spellHeaders('/', { ...sources, styles }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  const policy = readPolicy(headersFor(lines.join('\n'), '/')[0]?.[1] ?? '');
  expect(policy.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
  expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
});
