import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isStatic } from './builtSite';
import { apply, build, guide, makeSite, readBuild, type Change } from './smallHub';

test.skip(!isStatic, 'Stock Docusaurus renders every page in every build.');
test.describe.configure({ mode: 'serial' });

const concept = 'docs/concepts/database-design.md';
const challenge = 'challenges/slow-lookup.md';
const guidePage = 'docs/guides/first-steps.md';
const rendering = 'rendering those whose text changed';
const building = 'building the site';
const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** Site that has been built, and a copy in which every build starts from nothing. */
let folder = '';
let site = '';
let anew = '';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'nexus-incremental-'));
  site = join(folder, 'site');
  anew = join(folder, 'anew');
  for (const each of [site, anew]) makeSite(each);
  await build(site);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function buildAnew(): Promise<Record<string, string>> {
  for (const kept of ['.nexus', '.docusaurus', 'build']) {
    rmSync(join(anew, kept), { recursive: true, force: true });
  }
  await build(anew);
  return readBuild(anew);
}

for (const [name, count, what] of [
  [
    'words, a section that comes with its address, and one that goes',
    2,
    {
      [concept]: (text) =>
        swap(
          'Each fact once.',
          `Each fact once, ${'and once more '.repeat(200)}.`,
        )(text).replace(
          '## Read next',
          '### Another section {#another}\n\nWith a quokka.\n\n## Read next',
        ),
      [guidePage]: swap('## What it is {#what-it-is}', '## What it was {#what-it-was}'),
    },
  ],
  ['included code', 1, { 'labs/examples/redis/limit.py': swap('two = 2', 'two = 22') }],
] satisfies [string, number, Change][]) {
  test(`after a change of ${name}, every file is what a build from nothing makes it`, async () => {
    test.setTimeout(300_000);
    for (const each of [site, anew]) apply(each, what);
    const said = await build(site);
    expect(said).toContain(`Pages to render: ${count} of 10.`);
    expect(said).not.toContain(building);
    expect(readBuild(site)).toEqual(await buildAnew());
  });
}

test('a page with a problem ends it with place and fix, and the site stays as it was', async () => {
  test.setTimeout(120_000);
  const before = readBuild(site);
  apply(site, { [concept]: swap('quokka', '[quokka](./no-page.md)') });
  const failed = await build(site).catch((error: Error) => error.message);
  expect(failed).toContain(rendering);
  expect(failed).toMatch(/docs\/concepts\/database-design\.md\n +\d+:\d+ .*no-page\.md/);
  expect(failed).toContain('The site that was built before is as it was.');
  expect(readBuild(site)).toEqual(before);
  apply(site, { [concept]: swap('[quokka](./no-page.md)', 'quokka') });
});

for (const [name, what, back] of [
  [
    'a title',
    { [guidePage]: swap('title: First steps', 'title: Steps') },
    { [guidePage]: swap('title: Steps', 'title: First steps') },
  ],
  ['a new page', { 'docs/guides/more.md': guide('More') }, { 'docs/guides/more.md': null }],
  [
    'a picture that a page begins to show',
    {
      [guidePage]: swap('A text about it.', '![A dot](./dot.svg)'),
      'docs/guides/dot.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
    },
    { [guidePage]: swap('![A dot](./dot.svg)', 'A text about it.'), 'docs/guides/dot.svg': null },
  ],
] satisfies [string, Change, Change][]) {
  test(`${name} is more than a text: the site is built`, async () => {
    test.setTimeout(300_000);
    apply(site, what);
    expect(await build(site)).toContain(building);
    apply(site, back);
    expect(await build(site)).toContain(building);
  });
}

/** Commits the pages of a site, at a time that no other run would change. */
function commit(each: string, day: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Amina', '-c', 'user.email=amina@hub.example', ...args], {
      cwd: each,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: `${day}T12:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00Z`,
      },
    });
  git('init', '--quiet');
  git('add', 'docs', 'challenges');
  git('commit', '--quiet', '--message=The pages');
}

test('after a commit the pages in it say when they were changed, and feeds too', async () => {
  test.setTimeout(300_000);
  for (const each of [site, anew]) commit(each, '2026-11-02');
  expect(await build(site)).toContain('Pages to render: 10 of 10.');
  for (const each of [site, anew]) {
    apply(each, { [challenge]: (text) => text.replace('A shop.', 'A small shop.') });
    commit(each, '2026-11-03');
  }
  const said = await build(site);
  expect(said).toContain('Pages to render: 1 of 10.');
  expect(said).not.toContain(building);
  const page = readFileSync(join(site, 'build', challenge.replace('.md', '/index.html')), 'utf8');
  expect(page).toContain('3 November 2026');
  expect(readFileSync(join(site, 'build/challenges/feed.json'), 'utf8')).toContain('2026-11-03');
  expect(readBuild(site)).toEqual(await buildAnew());
});

test('a build that failed in between does not make a page rendered since out of date', async () => {
  test.setTimeout(300_000);
  // It renders the page, and ends before the site takes its place.
  for (const each of [site, anew])
    apply(each, { [guidePage]: swap('It is a text.', 'It is a better text.') });
  apply(site, {
    [guidePage]: swap('title: First steps', 'title: Steps'),
    'src/plugins/robots/index.ts': swap('postBuild: (', 'postBuild: () => missing(), none: ('),
  });
  await expect(build(site)).rejects.toThrow('The site was not built');
  apply(site, {
    [guidePage]: swap('title: Steps', 'title: First steps'),
    'src/plugins/robots/index.ts': swap('postBuild: () => missing(), none: (', 'postBuild: ('),
  });
  await build(site);
  const page = readFileSync(join(site, 'build/docs/guides/first-steps/index.html'), 'utf8');
  expect(page).toContain('It is a better text.');
  expect(readBuild(site)).toEqual(await buildAnew());
});

test('where what renders pages is gone, the site is built', async () => {
  test.setTimeout(120_000);
  rmSync(join(site, '.nexus/rendered/server'), { recursive: true });
  apply(site, { [guidePage]: swap('It is a better text.', 'It is a text.') });
  expect(await build(site)).toContain(building);
  expect(existsSync(join(site, '.nexus/rendered/server/server.bundle.js'))).toBe(true);
});
