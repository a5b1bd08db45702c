// How long the check takes on a hub of 100 pages or of as many as are asked for:
// npx tsx tests/content/measureCheck.ts [PAGES]
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readHub } from '../../src/markdown/readHub';

async function measure(pages: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'nexus-measure-'));
  try {
    for (const folder of ['src', 'docs', 'challenges', 'tests', 'static', 'package.json']) {
      await cp(folder, join(root, folder), { recursive: true });
    }
    await cp('labs', join(root, 'labs'), {
      recursive: true,
      filter: (path) => !/\.venv|__pycache__/.test(path),
    });
    await cp('package-lock.json', join(root, 'package-lock.json'));
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    // Real pages, repeated under other names, have the weight of real pages.
    const real = (await readHub('.', { today: '2026-11-21' })).pages.filter(({ path }) =>
      /^(?:docs\/(?:technologies|concepts)|challenges)\//.test(path),
    );
    const present = (await readHub(root, { today: '2026-11-21' })).pages.length;
    for (let number = 0; number < pages - present; number += 1) {
      const path = real[number % real.length]?.path ?? '';
      const copy = join(root, path.replace(/\.md$/, `-copy-${number}.md`));
      await mkdir(join(copy, '..'), { recursive: true });
      // What differs is read anew, as 100 pages of 100 authors would be.
      await writeFile(copy, `${await readFile(path, 'utf8')}\n<!-- ${number} -->\n`);
    }
    for (const run of [1, 2, 3]) {
      const start = performance.now();
      let output = '';
      try {
        output = execFileSync('node', ['src/cli/main.mjs', 'check'], {
          cwd: root,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        output = String((error as { stdout?: string }).stdout);
      }
      const last = output
        .trim()
        .split('\n')
        .findLast((line) => /problem/.test(line));
      console.log(
        `run ${run}: ${Math.round(performance.now() - start)} ms for ${pages} pages (${last})`,
      );
    }
  } finally {
    await rm(root, { recursive: true });
  }
}

void measure(Number(process.argv[2] ?? 100));
