import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPictures } from './keepPictures';
import type { Picture } from './makeHead';
import type { PictureFacts } from './PictureFacts';

let root = '';
let drawn: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-pictures-'));
  drawn = [];
});
afterEach(() => rm(root, { recursive: true }));

const facts = (title: string): PictureFacts => ({ kind: null, facts: [], title, sentence: '' });
const redis: Picture = { path: 'docs/redis/card.aaaa.png', facts: facts('Redis') };
const django: Picture = { path: 'docs/django/card.bbbb.png', facts: facts('Django') };

const keep = (pictures: Picture[], outDir = 'build', bytes = 10) =>
  keepPictures(pictures, {
    kept: join(root, 'kept'),
    outDir: join(root, outDir),
    draw: ({ title }) => {
      drawn.push(title);
      return Promise.resolve(Buffer.alloc(bytes, title));
    },
  });

test('puts each picture beside its page, and draws it in the first build alone', async () => {
  expect(await keep([redis, django])).toEqual({ drawn: 2 });
  expect(await keep([redis, django], 'next')).toEqual({ drawn: 0 });
  expect(drawn).toEqual(['Redis', 'Django']);
  for (const outDir of ['build', 'next']) {
    expect(await readFile(join(root, outDir, redis.path))).toEqual(Buffer.alloc(10, 'Redis'));
  }
});

test('draws what has changed, and forgets what no page shows any more', async () => {
  await keep([redis, django]);
  const changed = { ...redis, path: 'docs/redis/card.cccc.png' };
  expect(await keep([changed, django])).toEqual({ drawn: 1 });
  expect((await readdir(join(root, 'kept'))).sort()).toEqual(['card.bbbb.png', 'card.cccc.png']);
});

test('refuses a picture that is too large, with its bytes and the fix', async () => {
  await expect(keep([redis], 'build', 100_001)).rejects.toThrow(
    'The link picture docs/redis/card.aaaa.png has 100001 bytes, at most 100000. Shorten the title or the sentence it shows: "Redis".',
  );
  expect(await readdir(join(root, 'kept'))).toEqual([]);
});
