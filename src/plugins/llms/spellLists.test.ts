import { expect, test } from 'vitest';
import type { CatalogPage } from '../../content/Catalog';
import { spellAll, spellList, type ListedSite } from './spellLists';

const site: ListedSite = {
  title: 'Hub',
  tagline: 'What it is.',
  markdownOf: ({ permalink }) => `https://a.org${permalink.slice(0, -1)}.md`,
  fileUrl: (name) => `https://a.org/${name}`,
};
const pageOf = (kind: string, id: string) =>
  ({ kind, title: id, summary: 'S.', permalink: `/${id}/` }) as unknown as CatalogPage;

test('the list names each page’s Markdown, by kind', () => {
  expect(spellList([pageOf('technology', 'redis'), pageOf('challenge', 'slow')], site)).toBe(`# Hub

> What it is.

Each page is there as Markdown too: its address without the last slash, and \`.md\`. All of them in one file: [llms-full.txt](https://a.org/llms-full.txt).

## Technologies

- [redis](https://a.org/redis.md): S.

## Challenges

- [slow](https://a.org/slow.md): S.
`);
});

test('the list stays short, and says what it leaves out', () => {
  const many = Array.from({ length: 1000 }, (_, number) => pageOf('guide', `g${number}`));
  const list = spellList(many, site);
  expect(list.match(/\.md\)/g)).toHaveLength(200);
  expect(list).toContain('- 800 more guides: [all addresses](https://a.org/sitemap.xml)');
});

test('the whole text ends with a whole page, and says how many are left', () => {
  const texts = [1, 2, 3].map((number) => ({
    page: pageOf('guide', `g${number}`),
    text: `${number}${'x'.repeat(1_900_000)}\n`,
  }));
  const all = spellAll(texts, site);
  expect(all).toMatch(/^Hub: What it is\.\n\n---\n\n1x/);
  expect(all).toContain('\n---\n\n2x');
  expect(all).not.toContain('3x');
  expect(all).toMatch(
    /1 more pages are not in this file\. The first of them: https:\/\/a\.org\/g3\.md\n$/,
  );
});
