import { describe, expect, test } from 'vitest';
import { exampleWorld, readPages, told, type Pages } from '../../../tests/content/examplePages';
import { checkPermalinks } from './checkPermalinks';

const guide = (fields: string, body = '## What it is {#what-it-is}\n\nText.\n'): string =>
  `---\ntitle: A guide\nsummary: x\nreviewed: 2026-11-01\n${fields}---\n\n${body}`;

const said = (pages: Pages, ledger = '', files: string[] = []): string[] =>
  told(
    checkPermalinks(readPages(pages), {
      ...exampleWorld,
      files: new Set([...exampleWorld.files, ...files]),
      ledger,
    }),
  );

const one = 'docs/guides/one.md';
const two = 'docs/guides/two.md';
const fix = '`npm run permalinks -- --fix`';

test('a hub without a ledger has promised nothing', () => {
  const pages = readPages({ [one]: guide('aliases: [/docs/guides/two/]\n', '## Bare\n') });
  expect(checkPermalinks(pages, exampleWorld)).toEqual([]);
});

test('what is there, or is named by a page that is there, is without problems', () => {
  const fields = `aliases:
  - /docs/guides/Old/
  - /docs/guides/older/ -> what-it-is
moved_headings:
  - first -> second
  - second -> what-it-is
  - /docs/guides/two/#gone -> what-it-is
`;
  const ledger = `/map/
/docs/guides/Old/ aaaaaa
/docs/guides/Old/#first
/docs/guides/older/#anything
/docs/guides/two/#gone
/docs/guides/one/#second
`;
  expect(said({ [one]: guide(fields), [two]: guide('') }, ledger, ['src/pages/map.tsx'])).toEqual(
    [],
  );
});

test('headings without an id are told once a page, with the id that the build gives them', () => {
  expect(said({ [one]: guide('', '## What `it` is\n\n### So {#so}\n\nText.\n') })).toEqual([
    `${one}:7:1 the heading "What it is" has no id of its own, so a link there would break with another wording. \`npm run check -- --fix ${one}\` writes "## What it is {#what-it-is}".`,
  ]);
  expect(said({ [one]: guide('', '## One\n\nA.\n\n## Two\n\nB.\n') })).toEqual([
    `${one}:7:1 2 headings (lines 7, 11) have no id of their own, so a link there would break with another wording. \`npm run check -- --fix ${one}\` writes "## One {#one}", and the others.`,
  ]);
});

describe('an address that leads nowhere', () => {
  const ledger = '/docs/guides/first-weeks/ aaaaaa\n/docs/guides/first-weeks/#what-it-is\n';

  test('is told on the new page that has its headings, with the line to add', () => {
    expect(said({ 'docs/guides/teams/week.md': guide('') }, ledger)).toEqual([
      `docs/guides/teams/week.md:4:1 /docs/guides/first-weeks/ was published (permalinks.lock:1) and leads nowhere now. If this page took its place, add to its front matter:
aliases:
  - /docs/guides/first-weeks/
or run ${fix}.`,
    ]);
  });

  test('is told where its line stands when no new page is like it', () => {
    const known = `${ledger}/docs/guides/one/ bbbbbb\n`;
    expect(said({ [one]: guide('') }, known)).toEqual([
      `permalinks.lock:1:1 /docs/guides/first-weeks/ was published (permalinks.lock:1) and leads nowhere now. Bring the page back, or add to the front matter of the page that says now what it said:
aliases:
  - /docs/guides/first-weeks/
If it became a section of that page: "/docs/guides/first-weeks/ -> id-of-the-section".
Where the page was renamed or moved, ${fix} does it.`,
    ]);
  });

  test('is one whose page became a draft', () => {
    expect(said({ [one]: guide('draft: true\n') }, '/docs/guides/one/ aaaaaa\n')).toHaveLength(1);
  });

  test('is a hand-made route that is gone', () => {
    expect(said({}, '/map/\n').join()).toContain('/map/ was published (permalinks.lock:1)');
  });
});

test('a heading that is gone is told with the line to add, and once for all addresses of its page', () => {
  const fields = 'aliases: [/docs/guides/old/]\nmoved_headings: [a -> what-it-is]\n';
  const ledger =
    '/docs/guides/old/#what-it-was\n/docs/guides/one/ aaaaaa\n/docs/guides/one/#what-it-was\n';
  expect(said({ [one]: guide(fields) }, ledger)).toEqual([
    `${one}:6:1 /docs/guides/old/#what-it-was was published (permalinks.lock:1), and the heading is gone. Give the id back to a heading, or add to its moved_headings:
  - what-it-was -> what-it-is
or run ${fix}. If all of /docs/guides/old/ went into one section, its alias takes the headings along: "/docs/guides/old/ -> id-of-the-section".`,
  ]);
});

describe('a line that cannot lead on', () => {
  test('names the address of a page that is there: a reused address, or a circle', () => {
    expect(said({ [one]: guide('aliases: [/docs/guides/two/]\n'), [two]: guide('') })).toEqual([
      `${one}:5:11 aliases: /docs/guides/two/ is the address of ${two}, and readers who come by it want the page that was there. Rename ${two}, or take this line out if that page has what they look for.`,
    ]);
  });

  test.each([
    [
      'aliases: [/docs/guides/old/ -> what-it-iz]',
      '11 aliases: /docs/guides/old/ leads to "what-it-iz", and this page has no heading with that id. Did you mean "what-it-is"?',
    ],
    ['aliases: [/p/abc/]', '11 aliases: addresses below /p/ are made by the build. Take it out.'],
    [
      'moved_headings: [old -> what-it-iz]',
      '18 moved_headings: this page has no heading with the id "what-it-iz". Did you mean "what-it-is"?',
    ],
    [
      'moved_headings: [what-it-is -> what-it-is]',
      '18 moved_headings: this page has a heading with the id "what-it-is", so nothing leads on from it. Take the line out.',
    ],
    [
      'moved_headings: [/docs/guides/three/#a -> what-it-is]',
      '18 moved_headings: nothing was ever published at /docs/guides/three/. Did you mean "/docs/guides/one/"?',
    ],
  ])('%s', (field, message) => {
    expect(said({ [one]: guide(`${field}\n`) })).toEqual([`${one}:5:${message}`]);
  });

  test('goes round in a circle', () => {
    expect(said({ [one]: guide('moved_headings: [a -> b, b -> a]\n') })).toEqual([
      `${one}:5:18 moved_headings: "a" leads back to itself. Name a heading that is on the page.`,
      `${one}:5:26 moved_headings: "b" leads back to itself. Name a heading that is on the page.`,
    ]);
  });

  test('says what another line says', () => {
    expect(
      said({
        [one]: guide('aliases: [/old/]\nmoved_headings: [a -> what-it-is, a -> what-it-is]\n'),
        [two]: guide('aliases: [/old/]\n'),
      }),
    ).toEqual([
      `${one}:6:35 moved_headings: /docs/guides/one/#a is named by another line already, and can lead to one place only. Keep one of the two.`,
      `${two}:5:11 aliases: /old/ is named by ${one} already, and can lead to one place only. Keep one of the two.`,
    ]);
  });
});

test('what a merge left in the ledger is told', () => {
  expect(said({}, '<<<<<<< HEAD\n')).toEqual([
    `permalinks.lock:1:1 this is no line of the ledger. Take it out if a merge left it, then run ${fix}.`,
  ]);
});
