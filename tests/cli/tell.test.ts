import { expect, test, vi } from 'vitest';
import {
  findCause,
  runAside,
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

test('what runs beside is told whole and in order, after what it ran beside', async () => {
  const told: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told.push(String(text));
    return true;
  });
  try {
    let goOn = () => {};
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    const aside = runAside(async () => {
      say('labs 1');
      await pause;
      say('labs 2');
      return 'done';
    });
    say('site');
    aside.release();
    goOn();
    expect(await aside.done).toBe('done');
    expect(told).toEqual(['site\n', 'labs 1\n', 'labs 2\n']);
  } finally {
    write.mockRestore();
  }
});
