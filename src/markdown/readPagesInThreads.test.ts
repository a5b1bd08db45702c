import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeTree } from './passTree';
import { readEach } from './readEach';
import type { UnreadPage } from './readEach';
import { readPagesInThreads } from './readPagesInThreads';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nexus-threads-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const pages = Array.from({ length: 7 }, (_, number): UnreadPage => {
  const text = `---\ntitle: Page ${number}\n---\n\n## Section ${number} {#s${number}}\n\nText.\n`;
  return [`docs/page-${number}.md`, new TextEncoder().encode(text), `tree-${number}`];
});

test('pages that are read in threads are those that one thread reads, in their order', async () => {
  const alone = readEach(root, pages);
  const trees = pages.map(([, , name]) => takeTree(root, name));
  expect(trees.every(Boolean)).toBe(true);
  expect(await readPagesInThreads(root, pages, 3)).toEqual(alone);
  expect(pages.map(([, , name]) => takeTree(root, name))).toEqual(trees);
});

test('a thread that fails says why', async () => {
  const broken = [[...pages[0]!.slice(0, 1), null, 'tree'], pages[1]] as unknown as UnreadPage[];
  await expect(readPagesInThreads(root, broken, 2)).rejects.toThrow("reading 'length'");
});
