import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawNoise } from '../../tests/drawNoise';
import { readPage } from './readPage';
import { picturesRoot, readPictures } from './readPictures';

const path = 'docs/technologies/tasks.png';
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-pictures-'));
  await mkdir(join(root, 'docs/technologies'), { recursive: true });
  await writeFile(join(root, path), await drawNoise(60, 40));
});
afterEach(() => rm(root, { recursive: true }));

const read = (markdown: string) =>
  readPictures(
    root,
    [readPage('docs/technologies/celery.md', new TextEncoder().encode(markdown))],
    new Set([path]),
  );
const listMade = () => readdir(join(root, picturesRoot, 'assets/images'));

test.each(['![Two failed](./tasks.png)', '![Two failed][t]\n\n[t]: tasks.png'])(
  '%j: the picture is made and lies where the site serves it',
  async (markdown) => {
    const pictures = await read(markdown);
    expect(pictures[path]).toMatchObject({ width: 60, height: 40 });
    expect(await listMade()).toEqual([pictures[path]?.file]);
  },
);

test('a picture is made once', async () => {
  await read('![Two failed](./tasks.png)');
  const [file = ''] = await listMade();
  await writeFile(join(root, picturesRoot, 'assets/images', file), 'kept');
  await read('![Two failed](./tasks.png)');
  expect(await readFile(join(root, picturesRoot, 'assets/images', file), 'utf8')).toBe('kept');
});

test('one that is drawn anew takes the place of the former', async () => {
  const before = await read('![Two failed](./tasks.png)');
  await writeFile(join(root, path), await drawNoise(61, 40));
  const after = await read('![Two failed](./tasks.png)');
  expect(after[path]?.file).not.toBe(before[path]?.file);
  expect(await listMade()).toEqual([after[path]?.file]);
});

test('one that no page shows any more is gone', async () => {
  await read('![Two failed](./tasks.png)');
  expect(await read('Text.')).toEqual({});
  await expect(listMade()).rejects.toThrow('ENOENT');
});
