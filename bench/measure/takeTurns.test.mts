import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeTurns } from './takeTurns.mjs';

const hasFlock = spawnSync('flock', ['--version']).status === 0;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nexus-turns-'));
});
afterAll(() => rm(folder, { recursive: true }));

const isFree = (file: string) => spawnSync('flock', ['--nonblock', file, 'true']).status === 0;

describe.runIf(hasFlock)('a turn', () => {
  test('keeps the others waiting until it is ended', async () => {
    const file = join(folder, 'one');
    const turns = takeTurns(file);
    expect(await turns.during(async () => isFree(file))).toBe(false);
    await turns.end();
    expect(isFree(file)).toBe(true);
  });

  test('is ended although what was done in it failed', async () => {
    const file = join(folder, 'two');
    const turns = takeTurns(file);
    await expect(turns.during(() => Promise.reject(new Error('not built')))).rejects.toThrow(
      'not built',
    );
    await turns.end();
    expect(isFree(file)).toBe(true);
  });

  test('that cannot begin says so', async () => {
    const turns = takeTurns(join(folder, 'gone', 'file'));
    await expect(turns.during(async () => 1)).rejects.toThrow('flock could not lock');
  });
});

test('without a file there is nobody to wait for', async () => {
  const turns = takeTurns(undefined);
  expect(await turns.during(async () => 7)).toBe(7);
  await turns.end();
});
