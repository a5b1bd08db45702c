import { expect, test } from 'vitest';
import { exampleWorld, readPages, type Pages } from '../../../tests/content/examplePages';
import { ledgerOf, spellLedger } from './Ledger';
import { readPublished } from './readPublished';
import { giveShortIds } from './shortIds';
import { updateLedger } from './updateLedger';

const guide = (fields = '', id = 'so'): string =>
  `---\ntitle: A guide\nsummary: x\nreviewed: 2026-11-01\n${fields}---\n\n## So {#${id}}\n\nText.\n`;

const publish = (pages: Pages) => readPublished(readPages(pages), exampleWorld);

const next = (pages: Pages, ledger = ''): string[] =>
  spellLedger(updateLedger(ledgerOf({ ledger }), publish(pages)))
    .split('\n')
    .filter((line) => line && !line.startsWith('# '));

const one = 'docs/guides/one.md';
const id = giveShortIds(publish({ [one]: guide() }), ledgerOf({})).get('/docs/guides/one/') ?? '';

test('has a line for each address and heading, sorted, whatever the order of the pages', () => {
  expect(next({ 'docs/guides/two.md': guide(), [one]: guide() })).toEqual([
    `/docs/guides/one/ ${id}`,
    '/docs/guides/one/#so',
    expect.stringMatching(/^\/docs\/guides\/two\/ [0-9a-z]{6}$/),
    '/docs/guides/two/#so',
  ]);
});

test('leaves out what is not published', () => {
  expect(next({ [one]: guide('draft: true\n') })).toEqual([]);
});

test('keeps what was, and says where it leads; the short id goes along', () => {
  const renamed = { 'docs/guides/new.md': guide('aliases: [/docs/guides/one/]\n', 'now') };
  expect(next(renamed, next({ [one]: guide() }).join('\n'))).toEqual([
    `/docs/guides/new/ ${id}`,
    '/docs/guides/new/#now',
    `/docs/guides/one/ ${id} -> /docs/guides/new/`,
    '/docs/guides/one/#so',
  ]);
});

test('reads lines in any order and twice, as a merge of two branches leaves them', () => {
  const lines = next({ [one]: guide() });
  expect(next({ [one]: guide() }, [...lines, ...lines].reverse().join('\n'))).toEqual(lines);
});

test('a new page at an address that led elsewhere gets an id of its own', () => {
  const ledger = `/docs/guides/one/ ${id} -> /docs/guides/new/\n/docs/guides/new/ ${id}\n`;
  const ids = giveShortIds(
    publish({ [one]: guide(), 'docs/guides/new.md': guide() }),
    ledgerOf({ ledger }),
  );
  expect(ids.get('/docs/guides/new/')).toBe(id);
  expect(ids.get('/docs/guides/one/')).not.toBe(id);
});

test('two addresses that would have the same id get two', () => {
  const taken = ledgerOf({ ledger: `/docs/guides/other/ ${id}\n` });
  const given = giveShortIds(publish({ [one]: guide() }), taken).get('/docs/guides/one/');
  expect(given).toMatch(/^[0-9a-z]{6}$/);
  expect(given).not.toBe(id);
});
