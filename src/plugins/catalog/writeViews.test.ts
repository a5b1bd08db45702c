import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeViews } from './writeViews';

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

test('writes what is new or has changed, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'views-'));
  made.push(folder);
  const views = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`page-${index}.json`, { index }]),
  );
  const written: string[] = [];
  const write = async (name: string, text: string) => {
    written.push(name);
    await writeFile(join(folder, name), text);
  };
  await writeViews(views, { folder, write });
  expect(written.sort()).toEqual(Object.keys(views).sort());
  written.length = 0;
  await writeViews(
    { ...views, 'page-7.json': { index: 'seven' }, 'new.json': {} },
    { folder, write },
  );
  expect(written.sort()).toEqual(['new.json', 'page-7.json']);
});
