import { expect, test } from 'vitest';
import type { PageSource } from '../../src/content/PageSource';
import { permalinkOf } from '../../src/content/kinds';
import { checkPermalinks } from '../../src/content/permalinks/checkPermalinks';
import { ledgerOf, spellLedger } from '../../src/content/permalinks/Ledger';
import { listMovedAway, planRedirects } from '../../src/content/permalinks/planRedirects';
import { proposeFixes } from '../../src/content/permalinks/proposeFixes';
import { readPublished } from '../../src/content/permalinks/readPublished';
import { giveShortIds } from '../../src/content/permalinks/shortIds';
import { updateLedger } from '../../src/content/permalinks/updateLedger';
import { addToList } from '../../src/markdown/addToList';
import { readPage } from '../../src/markdown/readPage';
import { spellRedirect } from '../../src/plugins/permalinks/spellRedirect';
import { exampleWorld, told } from './examplePages';

/** Pages by path. */
type Files = Record<string, string>;

/** Sentences that no other section has. */
const prose = (about: string): string =>
  [1, 2, 3, 4]
    .map((number) => `${about} has the rule ${about}${number}, which ${about}x${number} breaks.`)
    .join('\n');

const section = (id: string): string => `## About ${id} {#${id}}\n\n${prose(id)}\n\n`;

const page = (title: string, ...ids: string[]): string =>
  `---\ntitle: ${title}\nsummary: x\nreviewed: 2026-11-01\naudience: all\n---\n\n${ids.map(section).join('')}`;

const rename =
  (from: string, to: string) =>
  (files: Files): void => {
    files[to] = files[from] ?? '';
    delete files[from];
  };

const reword =
  (path: string, from: string, to: string) =>
  (files: Files): void => {
    files[path] = (files[path] ?? '').replace(
      `## About ${from} {#${from}}`,
      `## On ${to} {#${to}}`,
    );
  };

/** Takes the section out of a page, whatever its id is by now, and puts it at the end of another. */
const carry =
  (id: string, from: string, to: string, newId = id) =>
  (files: Files): void => {
    const found = new RegExp(`## [^\\n]* \\{#${id}\\}\\n[\\s\\S]*?(?=## |$)`).exec(
      files[from] ?? '',
    );
    if (!found) throw new Error(`${from} has no section ${id}.`);
    files[from] = (files[from] ?? '').replace(found[0], '');
    files[to] = (files[to] ?? page(to)) + found[0].replace(`{#${id}}`, `{#${newId}}`);
  };

const write =
  (path: string, text: (files: Files) => string) =>
  (files: Files): void => {
    files[path] = text(files);
  };

const lines =
  (path: string, field: string, ...items: string[]) =>
  (files: Files): void => {
    for (const item of items) files[path] = addToList(files[path] ?? '', field, item);
  };

const all =
  (...edits: ((files: Files) => void)[]) =>
  (files: Files): void =>
    edits.forEach((edit) => edit(files));

const g = (name: string): string => `docs/guides/${name}.md`;

/** What happens to the pages, one after the other; what a command cannot find, the author writes. */
const history: Record<string, (files: Files) => void> = {
  'a rename': rename(g('a'), g('a-two')),
  'the same page again, so that two addresses lead to the third': rename(g('a-two'), g('a-three')),
  'back to its first name': rename(g('a-three'), g('a')),
  'and away again': rename(g('a'), g('a-four')),
  'a move into a folder': rename(g('b'), g('teams/b')),
  'a heading that is reworded': reword(g('teams/b'), 'b1', 'b-one'),
  'the same heading once more': (files) => {
    files[g('teams/b')] = (files[g('teams/b')] ?? '').replace('{#b-one}', '{#b-uno}');
  },
  'a rename with a reworded heading at once': all(
    rename(g('c'), g('c-two')),
    reword(g('c-two'), 'c2', 'c-second'),
  ),
  'a page that is split in two': carry('d3', g('d'), g('d-part')),
  'the part of it renamed': rename(g('d-part'), g('d-third')),
  'its heading reworded there': reword(g('d-third'), 'd3', 'd-drei'),
  'two pages that change places': (files) => {
    [files[g('e')], files[g('f')]] = [files[g('f')] ?? '', files[g('e')] ?? ''];
  },
  'a section that goes to another page under another id': carry('d2', g('d'), g('e'), 'from-d'),
  'a page that becomes a section of another': all((files) => {
    files[g('a-four')] += `## All of h {#all-of-h}\n\n${prose('h1')}\n${prose('h2')}\n\n`;
    delete files[g('h')];
  }),
  'a page that is deleted, with a successor that is like none of it': all(
    (files) => delete files[g('i')],
    lines(g('a-four'), 'aliases', '/docs/guides/i/'),
    lines(
      g('a-four'),
      'moved_headings',
      '/docs/guides/i/#i1 -> all-of-h',
      '/docs/guides/i/#i2 -> a1',
      'i3 -> a2',
    ),
  ),
  'the successor renamed': rename(g('a-four'), g('alpha')),
  'a page at an address that once led elsewhere, whose readers are told': all(
    (files) => {
      files[g('alpha')] = (files[g('alpha')] ?? '').replace('  - /docs/guides/a-two/\n', '');
    },
    write(g('a-two'), () => page('New', 'n1', 'n2')),
    lines(
      g('alpha'),
      'moved_headings',
      ...['a1', 'a2', 'a3'].map((id) => `/docs/guides/a-two/#${id} -> ${id}`),
    ),
  ),
  'that page renamed': rename(g('a-two'), g('news')),
  'a page of small letters, after one of large': all(
    lines(g('news'), 'aliases', '/docs/guides/News/'),
    reword(g('news'), 'n1', 'n-one'),
  ),
  'a kind is changed: a guide becomes one about contributing': rename(
    g('j'),
    'docs/contributing/j.md',
  ),
  'its headings change places and words': all(
    carry('j1', 'docs/contributing/j.md', 'docs/contributing/j.md'),
    reword('docs/contributing/j.md', 'j1', 'j-one'),
  ),
  'a folder becomes a page of its own': rename(g('teams/b'), g('teams/index')),
  'and a page again': rename(g('teams/index'), g('teams-b')),
  'a heading goes back to its first id': (files) => {
    files[g('teams-b')] = (files[g('teams-b')] ?? '')
      .replace('{#b-uno}', '{#b1}')
      .replace(/ {2}- b1 -> .*\n/, '');
  },
  'two pages merge into a third': all(
    carry('k1', g('k'), g('kl')),
    carry('k2', g('k'), g('kl')),
    carry('l1', g('l'), g('kl')),
    carry('l2', g('l'), g('kl')),
    (files) => {
      delete files[g('k')];
      delete files[g('l')];
    },
    lines(g('kl'), 'aliases', '/docs/guides/l/'),
    lines(g('kl'), 'moved_headings', 'k3 -> k1', 'l3 -> l1'),
  ),
  'the third is split again, otherwise': carry('l1', g('kl'), g('m')),
  'a section comes home': carry('l1', g('m'), g('kl'), 'l-home'),
  'a draft is published': (files) => {
    files[g('draft')] = (files[g('draft')] ?? '').replace('draft: true\n', '');
  },
  'a rename of two pages at once': all(rename(g('e'), g('e-two')), rename(g('f'), g('f-two'))),
  'three that change places in a circle': (files) => {
    const [c, d, e] = [g('c-two'), g('d'), g('e-two')];
    [files[c], files[d], files[e]] = [files[e] ?? '', files[c] ?? '', files[d] ?? ''];
  },
};

/** The address and, for a heading, the id of everything that readers could have linked to. */
const listPublished = (files: Files, ledger: string): [address: string, id: string | null][] => {
  const published = readPublished(readAll(files), exampleWorld);
  return [
    ...planRedirects(published, ledgerOf({ ledger })).map(({ from }) => [from, null] as const),
    ...[...published.pages.values()].flatMap(({ address, headings }) => [
      [address, null] as const,
      ...[...headings.keys()].map((id) => [address, id] as const),
    ]),
  ].map(([address, id]) => [address, id]);
};

/** Pages whose address changes often; an id stays with the page. */
const moving = ['Page a', 'Page b', 'Page j', 'New'];

test('after thirty edits every address ever published lands on content', () => {
  expect(Object.keys(history)).toHaveLength(30);
  let files: Files = Object.fromEntries(
    [...'abcdefghijkl'].map((name) => [g(name), page(`Page ${name}`, ...idsOf(name))]),
  );
  files[g('draft')] = page('Draft', 'z1').replace('audience', 'draft: true\naudience');
  const before: Files[] = [];
  let ledger = '';
  const everything = new Map<string, [string, string | null]>();
  const shown = new Map<string, string>();
  const keep = (): void => {
    ledger = spellLedger(updateLedger(ledgerOf({ ledger }), publishedIn(files)));
    for (const entry of listPublished(files, ledger)) everything.set(entry.join('#'), entry);
  };
  keep();
  for (const [name, edit] of Object.entries(history)) {
    before.push({ ...files });
    files = { ...files };
    edit(files);
    fix(files, before, ledger);
    const problems = checkPermalinks(readAll(files), { ...exampleWorld, ledger });
    expect(told(problems), name).toEqual([]);
    const { length } = ledger.split('\n');
    const lost = ledger.split('\n').map(addressIn);
    keep();
    expect(ledger.split('\n').map(addressIn), name).toEqual(expect.arrayContaining(lost));
    expect(ledger.split('\n').length).toBeGreaterThanOrEqual(length);
    const published = publishedIn(files);
    for (const [address, id] of giveShortIds(published, ledgerOf({ ledger }))) {
      const { title = '' } = published.pages.get(address) ?? {};
      if (!moving.includes(title)) continue;
      expect(shown.get(title) ?? id, `${name}: the short id of “${title}”`).toBe(id);
      shown.set(title, id);
    }
  }
  expect([...shown.keys()]).toEqual(moving);
  const site = buildSite(files, ledger);
  const dead = [...everything.values()].filter(([address, id]) => !follow(site, address, id));
  expect(everything.size).toBeGreaterThan(100);
  expect(dead).toEqual([]);
}, 60_000);

/** Reading is what takes the time, and most pages are as they were. */
const known = new Map<string, PageSource>();
const readAll = (files: Files): PageSource[] =>
  Object.entries(files).map(([path, text]) => {
    const key = `${path}\n${text}`;
    const read = known.get(key) ?? readPage(path, new TextEncoder().encode(text));
    known.set(key, read);
    return read;
  });

const idsOf = (name: string): string[] => [1, 2, 3].map((number) => `${name}${number}`);
const publishedIn = (files: Files) => readPublished(readAll(files), exampleWorld);
const addressIn = (line: string): string => line.split(' ')[0] ?? '';

/** What `npm run permalinks -- --fix` does, with the edits before as its history. */
function fix(files: Files, before: readonly Files[], ledger: string): void {
  for (let round = 0; round < 5; round += 1) {
    const fixes = proposeFixes(ledgerOf({ ledger }), publishedIn(files), {
      current: (path) => files[path] ?? '',
      former: (address, heading) => {
        for (const past of [...before].reverse()) {
          const found = readAll(past).find(({ path }) => permalinkOf(path) === address);
          const has = heading === undefined || found?.headings.some(({ id }) => id === heading);
          if (found && has) return { text: past[found.path] ?? '', headings: found.headings };
        }
        return null;
      },
    });
    if (fixes.length === 0) return;
    for (const { path, field, item } of fixes) {
      files[path] = addToList(files[path] ?? '', field, item);
    }
  }
}

interface Site {
  /** The ids of each page of content. */
  pages: Map<string, Set<string>>;
  /** The HTML of each redirect page. */
  redirects: Map<string, string>;
  /** Where the note on a heading that left a page leads. */
  notes: Map<string, string>;
}

function buildSite(files: Files, ledger: string): Site {
  const published = publishedIn(files);
  const notes = new Map(
    [...listMovedAway(published)].flatMap(([address, list]) =>
      list.map(({ id, permalink }) => [`${address}#${id}`, permalink] as const),
    ),
  );
  const pages = new Map(
    [...published.pages.values()].map(({ address, headings }) => [
      address,
      new Set([
        ...headings.keys(),
        // The build puts these above the heading that they lead to.
        ...[...published.moved.values()]
          .filter((moved) => moved.address === address && moved.page.address === address)
          .map(({ id }) => id),
      ]),
    ]),
  );
  const head = { title: 'x', summary: 'x', tags: [] };
  const home = { url: 'https://example.org', baseUrl: '/hub/' };
  const redirects = new Map(
    planRedirects(published, ledgerOf({ ledger })).map((redirect) => [
      redirect.from,
      spellRedirect(redirect, head, home),
    ]),
  );
  return { pages, redirects, notes };
}

/** Goes where a browser goes; gives false where there is nothing, or not the heading that was asked for. */
function follow({ pages, redirects, notes }: Site, address: string, id: string | null): boolean {
  let [at, wanted] = [address, id];
  for (let step = 0; step < 3; step += 1) {
    const ids = pages.get(at);
    const note = notes.get(`${at}#${wanted}`);
    if (ids && (wanted === null || ids.has(wanted))) return true;
    let target = note;
    if (!ids) {
      const html = redirects.get(at) ?? '';
      const moved = /data-moved="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '{}';
      const own = (JSON.parse(moved) as Record<string, string>)[wanted ?? ''];
      const refresh = /url=\/hub([^"]*)"/.exec(html)?.[1];
      target = own?.replace('/hub', '') ?? refresh;
      if (target && !own && wanted !== null && !target.includes('#')) target += `#${wanted}`;
    }
    if (target === undefined) return false;
    const [path = '', hash = null] = target.split('#');
    [at, wanted] = [path, hash];
  }
  return false;
}
