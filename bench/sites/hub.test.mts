import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHub } from '../../src/cli/check';
import { leastPages } from '../content/planPages.mjs';
import { makePages } from '../content/makePages.mjs';
import { hubSite } from './hub.mjs';

test(
  'our own site with other pages passes what its build checks first',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'nexus-hub-'));
    try {
      await hubSite(process.cwd()).write(root, makePages(leastPages));
      expect(await checkHub([], { root, from: root })).toEqual({
        output: `${leastPages} pages checked, no problems.`,
        exitCode: 0,
      });
    } finally {
      await rm(root, { recursive: true });
    }
  },
  // Copying and reading takes longer on a busy machine.
  120_000,
);
