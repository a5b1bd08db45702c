import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHub } from './check';
import { makeResult } from './fromIssue';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-issue-'));
  // What the reports name, and no more: a check reads all that is there.
  for (const folder of ['challenges', 'docs/errors', 'docs/practices', 'docs/concepts'])
    await mkdir(join(root, folder), { recursive: true });
  await mkdir(join(root, 'docs/technologies'));
  for (const id of ['celery', 'rabbitmq', 'django', 'redis'])
    await cp(`docs/technologies/${id}.md`, join(root, `docs/technologies/${id}.md`));
  await cp(
    'docs/concepts/asynchronous-programming.md',
    join(root, 'docs/concepts/asynchronous-programming.md'),
  );
});
afterAll(() => rm(root, { recursive: true }));

const report = (name: string) => readFile(`tests/fixtures/issues/${name}.md`, 'utf8');

test.each([
  'challenge-complete',
  'challenge-headings-in-answers',
  'error-complete',
  'practice-complete',
])('the page of %s is formatted and passes the check as it is', async (name) => {
  const result = await makeResult(await report(name), root);
  if (!('page' in result)) throw new Error(result.missing.join('\n'));
  expect(result.page.left).toEqual([]);
  const { path } = result.page;
  expect(result.files[0]?.text).toBe(await readFile(join(root, path), 'utf8'));
  const { output } = await checkHub([path], { root, from: root });
  expect(output).toBe('1 page checked, no problems.');
});

test('an issue without a form is told which forms there are', async () => {
  const result = await makeResult(await report('practice-prose-only'), root);
  expect(result).toEqual({ missing: [expect.stringContaining('"Report a challenge"')] });
});
