import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isStatic } from './builtSite';
import { apply, build, guide, makeSite, readPages, result, type Change } from './smallHub';

test.skip(!isStatic, 'Stock Docusaurus renders every page in every build.');
test.describe.configure({ mode: 'serial' });

const memcached = 'docs/technologies/memcached.md';
const concept = 'docs/concepts/database-design.md';
const practice = 'docs/practices/monitor-and-log.md';
const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/**
 * What an author does, one after the other, and how many pages that renders again, all or a few, and
 * how many link pictures it draws; null in an incremental build, which looks at no picture.
 */
const edits: {
  name: string;
  change: Change;
  rendered: number | 'all' | 'some';
  drawn: number | null;
}[] = [
  { name: 'nothing', change: {}, rendered: 0, drawn: null },
  {
    name: 'a sentence, and included code',
    change: {
      [concept]: swap('Keys.', 'Foreign keys.'),
      'labs/examples/redis/limit.py': swap('two = 2', 'two = 22'),
    },
    rendered: 2,
    drawn: null,
  },
  {
    name: 'the sentence as it was, and a lab result',
    change: {
      [concept]: swap('Foreign keys.', 'Keys.'),
      'labs/challenges/slow_lookup/result.json': JSON.stringify(result(200000)),
    },
    rendered: 'some',
    drawn: 1,
  },
  {
    name: 'a title, a summary, a relation, a new page, and one that is gone',
    change: {
      [memcached]: (text) =>
        swap(
          'What it is, ',
          'What it does, ',
        )(swap('title: Memcached', 'title: Memory cache')(text)),
      [practice]: swap('technologies: [redis]', 'technologies: [memcached]'),
      'docs/guides/second-steps.md': guide(
        'Second steps',
        'aliases: [/docs/guides/first-steps/]\nmoved_headings: [what-it-was -> what-it-is]\n',
      ),
      'docs/guides/first-steps.md': null,
    },
    rendered: 'some',
    drawn: 2,
  },
  {
    name: 'a component',
    change: {
      'src/components/PageFoot/PageFoot.tsx': swap('Edit this page', 'Fix this page'),
    },
    rendered: 'all',
    drawn: 0,
  },
];

/** Once the page has a new name: where its former address leads, and its former heading. */
function expectFormer(site: string): void {
  const read = (folder: string) => readFileSync(join(site, 'build', folder, 'index.html'), 'utf8');
  expect(read('docs/guides/first-steps')).toContain('url=/docs/guides/second-steps/"');
  expect(read('docs/guides/second-steps')).toMatch(/<span id="what-it-was"><\/span>\s*<h2/);
}

test('pages that are kept are what they would be if they were rendered again', async () => {
  test.setTimeout(1_800_000);
  const folder = await mkdtemp(join(tmpdir(), 'nexus-kept-'));
  try {
    const kept = join(folder, 'kept');
    const anew = join(folder, 'anew');
    for (const site of [kept, anew]) makeSite(site);
    await build(kept);
    for (const { name, change, rendered, drawn } of edits) {
      for (const site of [kept, anew]) apply(site, change);
      const said = await build(kept);
      const drawnNow = /Link pictures to draw: (\d+) of /.exec(said)?.[1] ?? null;
      expect(drawnNow && Number(drawnNow), name).toBe(drawn);
      expect(findLostPictures(kept), name).toEqual([]);
      const count = Number(/Pages to render: (\d+) of 10\./.exec(said)?.[1]);
      if (rendered === 'some') {
        expect(count, name).toBeGreaterThan(0);
        expect(count, name).toBeLessThan(10);
      } else {
        expect(count, name).toBe(rendered === 'all' ? 10 : rendered);
      }
      // A build takes its time: what is rendered anew is compared where most of it was kept.
      if (rendered !== 'some') continue;
      rmSync(join(anew, '.nexus'), { recursive: true, force: true });
      expect(await build(anew), name).toContain(`Pages to render: 10 of 10.`);
      expect(readPages(kept), name).toEqual(readPages(anew));
      if ('docs/guides/second-steps.md' in change) expectFormer(kept);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Pages whose link picture is not there. */
function findLostPictures(site: string): string[] {
  const pages = readPages(site);
  const home = /<link rel="canonical" href="([^"]+)"/.exec(pages['index.html'] ?? '')?.[1] ?? '';
  return Object.entries(pages)
    .filter(([, html]) => {
      const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      return (
        !address.startsWith(home) || !existsSync(join(site, 'build', address.slice(home.length)))
      );
    })
    .map(([path]) => path);
}
