import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { examplePages } from '../content/examplePages';

const root = process.cwd();

/** A guide with one sentence. */
export const guide = (title: string, former = '') => `---
title: ${title}
summary: What it is, what it costs, and the day on which you need it, shown with code that ran.
reviewed: 2026-11-01
audience: Everybody
${former}---

A text about it.

## What it is {#what-it-is}

It is a text.
`;

/** What a lab of the hub measured. */
export const result = (before: number) => ({
  lab: 'slow-lookup',
  ran_on: '2026-11-01',
  machine: { processor: 'Some CPU', cores: 2, system: 'Linux' },
  versions: { Python: '3.11.7' },
  command: 'npm run lab -- slow-lookup',
  seconds: 12.5,
  needs: ['PostgreSQL'],
  headline: 'rows',
  figures: {
    rows: {
      label: 'Rows read',
      unit: 'rows',
      kind: 'count',
      better: 'lower',
      before: { value: before },
      after: { value: 1 },
      samples: 5,
      ratio: before,
    },
  },
});

const region = (name: string, body: string) => `# region ${name}\n${body}\n# endregion ${name}\n`;

/** A hub of a page of each kind, and what they include. */
const files: Record<string, string> = {
  ...examplePages,
  'docs/how-to-use-this-hub.md': guide('How to use this hub'),
  'docs/guides/first-steps.md': guide('First steps'),
  'docs/contributing/index.md': guide('Contributing'),
  'labs/examples/redis/limit.py': region('token-bucket', 'one = 1\ntwo = 2\nthree = 3'),
  'labs/examples/redis/output/limit.txt': 'one\ntwo\nthree\nfour\n',
  'labs/challenges/slow_lookup/failing.py': region('lookup', 'slow = True'),
  'labs/challenges/slow_lookup/fixed.py': region('lookup', 'slow = False'),
  'labs/challenges/slow_lookup/result.json': JSON.stringify(result(100000)),
  'labs/errors/lost_wheel/fixed.py': 'fixed = True\n',
  'labs/errors/lost_wheel/captured.json': JSON.stringify({
    ran_on: '2026-11-01',
    versions: { python: '3.11.7' },
  }),
};

/** What is done to files of a hub: the new content, how to change it, or null to take it away. */
export type Change = Record<string, string | Uint8Array | null | ((text: string) => string)>;

/** Makes a small hub in an empty folder, with this project's code and packages. */
export function makeSite(site: string): void {
  for (const name of [
    'src',
    'static',
    'docusaurus.config.ts',
    'sidebars.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(site, name), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) write(site, path, text);
  // Each package by itself: the bundler's cache stays in the site.
  mkdirSync(join(site, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.package-lock.json')
      symlinkSync(join(root, 'node_modules', name), join(site, 'node_modules', name));
  }
}

function write(site: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** Changes files of a hub. */
export function apply(site: string, change: Change): void {
  for (const [path, to] of Object.entries(change)) {
    if (to === null) rmSync(join(site, path));
    else
      write(site, path, typeof to === 'function' ? to(readFileSync(join(site, path), 'utf8')) : to);
  }
}

/** Builds a hub, and gives what the build said. */
export async function build(site: string, form?: 'stock'): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NO_COLOR: '1',
    ...(form && { NEXUS_FORM: form }),
  };
  // A test runner's own; the site would be built as if it were being developed.
  delete env.NODE_ENV;
  delete env.FORCE_COLOR;
  const built = promisify(execFile)(process.execPath, ['src/cli/main.mjs', 'build'], {
    cwd: site,
    env,
  });
  return (
    await built.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`The site was not built:\n${stdout}\n${stderr}`);
    })
  ).stdout;
}

/** The HTML of a hub's pages by their files. */
export function readPages(site: string): Record<string, string> {
  const built = join(site, 'build');
  return Object.fromEntries(
    readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(built, path), 'utf8')]),
  );
}

/** Everything that was built, by file: the hash of each. */
export function readBuild(site: string): Record<string, string> {
  const built = join(site, 'build');
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(built, join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    files.sort().map((path) => [path, hashOf(readFileSync(join(built, path)))]),
  );
}

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
