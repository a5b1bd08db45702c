import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const check = (limit: string): string =>
  execFileSync('sh', ['-c', `${limit} exec "$0" src/cli/main.mjs check`, process.execPath], {
    encoding: 'utf8',
  });

// A hub of ten thousand pages met the usual limit; this one meets a low one in the same way.
test('the check reads more pages than the system lets a process open at once', () => {
  // What compiles the command opens all of its modules at once, the first time.
  check('');
  expect(check('ulimit -n 150 &&')).toMatch(/^\d\d+ pages checked, no problems\.$/m);
}, 60_000);
