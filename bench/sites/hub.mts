import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { permalinkOf } from '../../src/content/kinds';
import { spellForHub } from '../content/spellForHub.mjs';
import type { BenchSite } from './BenchSite.mjs';
import { linkModules } from './linkModules.mjs';
import { writeFiles } from './writeFiles.mjs';

/** What the generated pages replace, and what is no part of the site. */
const leftOut = /^(?:(?:docs|challenges|labs|tests|bench)\/|permalinks\.lock$)/;

/** Our own site: a copy of this repository as it lies there, with other pages. */
export function hubSite(root: string, node: string = process.execPath): BenchSite {
  const command = (...args: string[]) => ({
    file: node,
    args: [join('src', 'cli', 'main.mjs'), ...args],
    // The address is made from the repository, which this copy is not.
    env: { NODE_ENV: undefined, BASE_URL: undefined, GITHUB_REPOSITORY: undefined },
  });
  return {
    name: 'hub',
    title: 'this hub',
    output: 'build',
    async ready() {
      const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty'], {
        cwd: root,
      });
      return stdout.trim();
    },
    async write(folder, pages) {
      for (const path of await listFiles(root)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await cp(join(root, path), join(folder, path));
      }
      for (const page of pages) await writeFiles(folder, spellForHub(page));
      await linkModules(root, folder);
    },
    build: () => command('build'),
    develop: (port) => {
      const { file, args, env } = command('dev');
      return { file, args, env: { ...env, PORT: String(port) } };
    },
    sourceOf: ({ path }) => path,
    addressOf: ({ path }) => permalinkOf(path),
    async search(page, words) {
      const dialog = page.locator('dialog[open]');
      if ((await dialog.count()) === 0)
        await page.locator('a[data-control="search"]').first().tap();
      const field = dialog.locator('[role="combobox"]');
      await field.fill('');
      await dialog.locator('[role="option"]').first().waitFor({ state: 'detached' });
      await field.fill(words);
      await dialog.locator('[role="option"]').first().waitFor();
    },
  };
}

/** Tracked files and new ones that nothing ignores, as they are now. */
async function listFiles(root: string): Promise<string[]> {
  const list = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', ...args], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split('\0').filter(Boolean);
  };
  const [files, deleted] = await Promise.all([
    list('--cached', '--others', '--exclude-standard'),
    list('--deleted'),
  ]);
  const gone = new Set(deleted);
  return [...new Set(files)].filter((path) => !leftOut.test(path) && !gone.has(path));
}
