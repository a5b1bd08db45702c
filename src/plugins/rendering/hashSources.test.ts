import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hashOf, hashSources } from './hashSources';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const hashWith = (files: Record<string, string>): string => {
  const site = mkdtempSync(join(tmpdir(), 'sources-'));
  made.push(site);
  const all = { 'package-lock.json': '{}', 'src/components/Card.tsx': 'one', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return hashSources(site);
};

test.each([
  ['src/components/Card.tsx', 'two'],
  ['src/css/site.css', 'a {}'],
  ['package-lock.json', '{"react": 20}'],
  ['docusaurus.config.ts', 'export default {}'],
])('another %s renders every page again', (path, text) => {
  expect(hashWith({ [path]: text })).not.toBe(hashWith({}));
});

test('neither a test nor a command renders a page again', () => {
  expect(hashWith({ 'src/cli/new.ts': 'a', 'src/components/Card.test.tsx': 'b' })).toBe(
    hashWith({}),
  );
});

test('what moves from one part to the next is another content', () => {
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
});
