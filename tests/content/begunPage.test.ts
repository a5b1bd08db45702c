import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkHub } from '../../src/cli/check';
import { beginPage } from '../../src/cli/new';

const today = '2026-11-21';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-'));
  for (const folder of ['docs/_templates', 'challenges/_templates'])
    await cp(folder, join(root, folder), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

// docs/contributing/propose-by-pull-request.md shows it; `vitest -u` writes it anew.
test('what the two commands say of a page that was just begun is what the guide shows', async () => {
  await mkdir(join(root, 'docs/technologies'), { recursive: true });
  await writeFile(join(root, 'docs/technologies/postgresql.md'), '---\ntitle: PostgreSQL\n---\n');
  const begun = await beginPage(
    ['challenge', 'slow-report', 'A report takes minutes', '--technologies', 'postgresql'],
    { root, today },
  );
  const checked = await checkHub(['challenges/slow-report.md'], { root, from: root, today });
  const shown = [
    '$ npm run new -- challenge slow-report "A report takes minutes" --technologies postgresql',
    begun.output,
    '',
    '$ npm run check -- challenges/slow-report.md',
    checked.output,
    '',
  ].join('\n');
  expect([begun.exitCode, checked.exitCode]).toEqual([0, 0]);
  await expect(shown).toMatchFileSnapshot('../fixtures/begun-page.txt');
});
