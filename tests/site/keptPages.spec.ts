import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { examplePages } from '../content/examplePages';
import { isLight } from './builtSite';

test.skip(!isLight, 'Stock Docusaurus renders every page in every build.');
test.describe.configure({ mode: 'serial' });

const root = process.cwd();
const memcached = 'docs/technologies/memcached.md';
const concept = 'docs/concepts/database-design.md';
const practice = 'docs/practices/monitor-and-log.md';
const guide = (title: string, former = '') => `---
title: ${title}
summary: What it is, what it costs, and the day on which you need it, shown with code that ran.
reviewed: 2026-11-01
audience: Everybody
${former}---

A text about it.

## What it is {#what-it-is}

It is a text.
`;

const result = (before: number) => ({
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
  'labs/challenges/slow_lookup/mended.py': region('lookup', 'slow = False'),
  'labs/challenges/slow_lookup/result.json': JSON.stringify(result(100000)),
};

type Change = Record<string, string | null | ((text: string) => string)>;

const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** What an author does, one after the other, and how many pages that renders again: all, or a few. */
const edits: { name: string; change: Change; rendered: number | 'all' | 'some' }[] = [
  { name: 'nothing', change: {}, rendered: 0 },
  {
    name: 'a sentence, and included code',
    change: {
      [concept]: swap('Keys.', 'Foreign keys.'),
      'labs/examples/redis/limit.py': swap('two = 2', 'two = 22'),
    },
    rendered: 2,
  },
  {
    name: 'the sentence as it was, and a lab result',
    change: {
      [concept]: swap('Foreign keys.', 'Keys.'),
      'labs/challenges/slow_lookup/result.json': JSON.stringify(result(200000)),
    },
    rendered: 'some',
  },
  {
    name: 'a title, a relation, a new page, and one that is gone',
    change: {
      [memcached]: swap('title: Memcached', 'title: Memory cache'),
      [practice]: swap('technologies: [redis]', 'technologies: [memcached]'),
      'docs/guides/second-steps.md': guide(
        'Second steps',
        'aliases: [/docs/guides/first-steps/]\nmoved_headings: [what-it-was -> what-it-is]\n',
      ),
      'docs/guides/first-steps.md': null,
    },
    rendered: 'some',
  },
  {
    name: 'a component',
    change: {
      'src/components/PageFoot/PageFoot.tsx': swap('Edit this page', 'Mend this page'),
    },
    rendered: 'all',
  },
];

/** Once the page has a new name: where its former address leads, and its former heading. */
function expectFormer(site: string): void {
  const read = (folder: string) => readFileSync(join(site, 'build', folder, 'index.html'), 'utf8');
  expect(read('docs/guides/first-steps')).toContain('url=/docs/guides/second-steps/"');
  expect(read('docs/guides/second-steps')).toContain('<span id="what-it-was"></span><h2');
}

test('pages that are kept are what they would be if they were rendered again', async () => {
  test.setTimeout(1_800_000);
  const folder = await mkdtemp(join(tmpdir(), 'nexus-kept-'));
  try {
    const kept = join(folder, 'kept');
    const anew = join(folder, 'anew');
    for (const site of [kept, anew]) makeSite(site);
    await build(kept);
    for (const { name, change, rendered } of edits) {
      for (const site of [kept, anew]) apply(site, change);
      const said = await build(kept);
      const count = Number(/Pages to render: (\d+) of 9\./.exec(said)?.[1]);
      if (rendered === 'some') {
        expect(count, name).toBeGreaterThan(0);
        expect(count, name).toBeLessThan(9);
      } else {
        expect(count, name).toBe(rendered === 'all' ? 9 : rendered);
      }
      // A build takes its time: what is rendered anew is compared where most of it was kept.
      if (rendered !== 'some') continue;
      rmSync(join(anew, '.nexus'), { recursive: true, force: true });
      expect(await build(anew), name).toContain(`Pages to render: 9 of 9.`);
      expect(readPages(kept), name).toEqual(readPages(anew));
      if ('docs/guides/second-steps.md' in change) expectFormer(kept);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function makeSite(site: string): void {
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

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function apply(site: string, change: Change): void {
  for (const [path, to] of Object.entries(change)) {
    if (to === null) rmSync(join(site, path));
    else
      write(site, path, typeof to === 'string' ? to : to(readFileSync(join(site, path), 'utf8')));
  }
}

async function build(site: string): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
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

function readPages(site: string): Record<string, string> {
  const built = join(site, 'build');
  return Object.fromEntries(
    readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(built, path), 'utf8')]),
  );
}
