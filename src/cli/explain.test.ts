import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainText } from './explain';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
const ask = (args: string[], piped?: string) =>
  explainText(args, {
    root: process.cwd(),
    from: folder,
    remote: 'https://github.com/owner/hub.git',
    isPiped: piped !== undefined,
    readInput: async () => piped ?? '',
  });

const rejected =
  'To ../origin.git\n\u001b[31m ! [rejected]\u001b[m        main -> main (fetch first)\u0007\nerror: failed to push some refs\n';

test('a piped error is answered: its line, what it means, the fix, the address', async () => {
  const { output, exitCode } = await ask([], rejected);
  expect(exitCode).toBe(0);
  const lines = output.split('\n');
  expect(lines[0]).toBe('Line 2: ! [rejected] main -> main (fetch first)');
  expect(lines).toContain('WHAT IT MEANS');
  expect(lines).toContain('FIX');
  expect(lines).toContain('  git pull --rebase origin main');
  expect(output).toContain(
    'https://owner.github.io/hub/docs/errors/git-push-rejected-fetch-first/',
  );
});

test('nothing reaches the terminal that it would act on', async () => {
  const { output } = await ask([], `${rejected}\u009b2J\u202e`);
  expect(output).toMatch(/^[\t\n\x20-\x7e\u00a1-\u2000\u2010-\u2027\u2030-\u205e\u2070-\uffff]*$/);
});

test('a file is read from where the command was typed', async () => {
  writeFileSync(join(folder, 'push.log'), rejected);
  expect((await ask(['push.log'])).exitCode).toBe(0);
});

test('an error that no page explains is offered to be asked for, its message the title', async () => {
  const { output, exitCode } = await ask([], 'odd.library.Oddity: nobody has seen this one\n');
  expect(exitCode).toBe(1);
  expect(output).toContain('No page explains this yet: odd.library.Oddity');
  expect(new URL(/Ask for it: (\S+)/.exec(output)?.[1] ?? '').searchParams.get('title')).toBe(
    'odd.library.Oddity: nobody has seen this one',
  );
});

test.each([
  ['===== 1 failed, 11 passed in 3.41s ====='],
  ['Task shop.tasks.send[6f] succeeded in 0.41s: None'],
  [''],
])('%j is no error by itself', async (text) => {
  expect(await ask([], text)).toEqual({
    output: 'There is no error in it that we know.',
    exitCode: 1,
  });
});

test.each([
  [['missing.log'], 'There is no file "missing.log".'],
  [['--fast'], 'There is no option "--fast".'],
  [['a', 'b'], 'One file at a time.'],
  [[], 'Use: npm run explain -- FILE'],
])('%j cannot run, and says why', async (args, said) => {
  const { output, exitCode } = await ask(args);
  expect(exitCode).toBe(2);
  expect(output).toContain(said);
});
