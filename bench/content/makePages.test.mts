import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHub } from '../../src/cli/check';
import { kinds } from '../../src/content/kinds';
import { readPage } from '../../src/markdown/readPage';
import { writeFiles } from '../sites/writeFiles.mjs';
import { makePages } from './makePages.mjs';
import { countKinds, leastPages, planPages } from './planPages.mjs';
import { spellForHub } from './spellForHub.mjs';
import { spellForStarlight } from './spellForStarlight.mjs';
import { spellForVitePress } from './spellForVitePress.mjs';

/** What `npm run check -- --json` prints. */
interface Checked {
  pages: number;
  problems: { isNote: boolean }[];
}

const filesOf = (count: number, seed?: string) =>
  Object.assign({}, ...makePages(count, seed).map(spellForHub)) as Record<string, string>;

const read = (files: Record<string, string>) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, text]) => readPage(path, new TextEncoder().encode(text)));

// Reading takes some 20 ms a page, and more on a busy machine.
const patience = 120_000;

describe('generated pages', () => {
  test('are the same bytes for the same seed, and others for another', () => {
    expect(filesOf(40, 'one')).toEqual(filesOf(40, 'one'));
    expect(filesOf(40, 'one')).not.toEqual(filesOf(40, 'two'));
  });

  test.each([leastPages, 100])(
    'pass `npm run check` when there are %i',
    async (count) => {
      const root = await mkdtemp(join(tmpdir(), 'nexus-pages-'));
      try {
        await writeFiles(root, filesOf(count));
        const { output, exitCode } = await checkHub(['--json'], { root, from: root });
        const { pages, problems } = JSON.parse(output) as Checked;
        expect(pages).toBe(count);
        // Its made-up figures get notes, as those of a reader's page would.
        expect(problems.filter(({ isNote }) => !isNote)).toEqual([]);
        expect(exitCode).toBe(0);
      } finally {
        await rm(root, { recursive: true });
      }
    },
    patience,
  );

  test('have names of their own, however many there are', () => {
    const plans = planPages(10_000, 'nexus');
    expect(new Set(plans.map(({ path }) => path)).size).toBe(10_000);
    expect(new Set(plans.map(({ kind, title }) => `${kind} ${title}`)).size).toBe(10_000);
  });

  test(
    'have about 1,000 words each, in each kind; an error has a quarter of that',
    () => {
      const pages = makePages(60);
      for (const kind of kinds) {
        const words = read(
          Object.assign({}, ...pages.filter((page) => page.kind === kind).map(spellForHub)),
        ).map((page) => page.words);
        const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
        const size = kind === 'error' ? 0.25 : 1;
        expect(mean, kind).toBeGreaterThan(900 * size);
        expect(mean, kind).toBeLessThan(1100 * size);
      }
    },
    patience,
  );

  test(
    'show what pages of a hub show: three languages, tables, callouts, links, own ids, errors',
    () => {
      const files = filesOf(100);
      const pages = read(files);
      const languages = new Set(pages.flatMap(({ fences }) => fences.map(({ lang }) => lang)));
      expect([...languages].sort()).toEqual(['bash', 'python', 'sql', 'text', 'yaml']);
      const challenges = pages.filter(({ path }) => path.startsWith('challenges/'));
      for (const { path, links, headings, directives } of challenges) {
        expect(links.filter(({ url }) => url.includes('.md')).length, path).toBeGreaterThan(1);
        expect(headings.some(({ explicitId }) => explicitId !== null)).toBe(true);
        expect(directives.some(({ name }) => name === 'problem')).toBe(true);
        expect(files[path]).toMatch(/^\| --- \|/m);
      }
      const errors = challenges.flatMap(({ frontMatter }) => frontMatter?.value.errors);
      expect(errors.length).toBeGreaterThan(10);
    },
    patience,
  );

  test('keep the pages that the site links to by their address', () => {
    const paths = makePages(leastPages).map(({ path }) => path);
    for (const path of ['overview', 'how-to-use-this-hub', 'contributing/index']) {
      expect(paths).toContain(`docs/${path}.md`);
    }
  });

  test('are as many as asked for, and more of them are challenges the more there are', () => {
    for (const count of [leastPages, 100, 1000, 10_000]) {
      const counts = Object.values(countKinds(count));
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(count);
      expect(Math.min(...counts)).toBeGreaterThan(0);
    }
    expect(countKinds(10_000).challenge / 10_000).toBeGreaterThan(
      countKinds(1000).challenge / 1000,
    );
  });

  test('cannot be fewer than every kind needs', () => {
    expect(() => makePages(leastPages - 1)).toThrow(
      `A hub of ${leastPages - 1} pages cannot be made: the least is ${leastPages}.`,
    );
  });
});

describe('the peers are given the same pages', () => {
  const pages = makePages(30);
  const words = (markdown: string) =>
    markdown
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replaceAll(/```[\s\S]*?```/g, '')
      .replaceAll(/\]\([^)]*\)/g, ']')
      .split(/\W+/).length;

  test.each([
    ['Starlight', spellForStarlight],
    ['VitePress', spellForVitePress],
  ])('%s: as many, with as many words', (_, spell) => {
    for (const page of pages) {
      const [ours = ''] = Object.values(spellForHub(page));
      const [theirs = ''] = Object.values(spell(page));
      expect(words(theirs) / words(ours), page.path).toBeGreaterThan(0.97);
      expect(words(theirs) / words(ours), page.path).toBeLessThan(1.03);
    }
  });

  test('with the code that ours keeps in files', () => {
    const page = pages.find(({ kind }) => kind === 'challenge');
    const region = page?.blocks.find((block) => block.is === 'region');
    if (!page || region?.is !== 'region') throw new Error('A challenge shows a region.');
    const files = spellForHub(page);
    expect(files[region.file]).toContain(region.code);
    for (const spell of [spellForStarlight, spellForVitePress]) {
      expect(Object.values(spell(page))[0]).toContain(region.code);
    }
  });

  test('with callouts and links in their own spelling', () => {
    const challenge = pages.find(({ kind }) => kind === 'challenge');
    if (!challenge) throw new Error('There is a challenge.');
    const [starlight = ''] = Object.values(spellForStarlight(challenge));
    const [vitepress = ''] = Object.values(spellForVitePress(challenge));
    expect(starlight).toMatch(/^:::danger\[/m);
    expect(starlight).toMatch(/\]\(\/(?:technologies|concepts|practices|challenges)\/[\w-]+\/[)#]/);
    expect(vitepress).toMatch(/^::: danger [A-Z]/m);
    expect(vitepress).toMatch(/\]\(\.{1,2}\/[\w/-]+\.md[)#]/);
    for (const text of [starlight, vitepress]) expect(text).not.toMatch(/:::(?:problem|check)/);
  });
});
