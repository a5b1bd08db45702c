import { afterEach, expect, test, vi } from 'vitest';
import {
  findCause,
  holdBack,
  say,
  spellCommand,
  tellFullDisk,
  tellNoNetwork,
} from '../../src/cli/tell.mjs';

test.each([
  ['npm error code ENOSPC\nnpm error errno -28', 'disk'],
  ['OSError: [Errno 28] No space left on device', 'disk'],
  ['E: You do not have enough free space: No space left on device', 'disk'],
  ['npm error code ENOTFOUND\nnpm error network request failed', 'network'],
  ['npm error code EAI_AGAIN', 'network'],
  [
    "Retrying after connection broken by 'NewConnectionError: Failed to establish a new connection'",
    'network',
  ],
  ["Err:1 Temporary failure resolving 'mirror'", 'network'],
  ['SyntaxError: unexpected token', undefined],
  ['404 Not Found', undefined],
])('the cause of %j is %s', (output, cause) => {
  expect(findCause(output)).toBe(cause);
});

test('a full disk and a missing network are one sentence with what to do', () => {
  expect(tellFullDisk('start')).toBe(
    'The disk is full: free 2 GB or more, then run `npm start` again.',
  );
  expect(tellNoNetwork('the packages', 'build')).toBe(
    'No network: the packages could not be fetched; connect, then run `npm run build` again.',
  );
});

test('only start and test do without "run"', () => {
  expect(['start', 'test', 'build'].map(spellCommand)).toEqual([
    'npm start',
    'npm test',
    'npm run build',
  ]);
});

afterEach(() => vi.restoreAllMocks());

test('what a task says is held back, and what is said beside it is not', async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const { lines, done } = holdBack(async () => {
    say('one');
    await Promise.resolve();
    say('two');
    return 3;
  });
  say('beside');
  expect(await done).toBe(3);
  say('after');
  expect(lines).toEqual(['one', 'two']);
  expect(written).toEqual(['beside\n', 'after\n']);
});

test('what a task said before it failed is there', async () => {
  const { lines, done } = holdBack(async () => {
    say('one');
    throw new Error('no');
  });
  await expect(done).rejects.toThrow('no');
  expect(lines).toEqual(['one']);
});
