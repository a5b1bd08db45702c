import { expect, test } from 'vitest';
import { exampleWorld, readPages } from '../../../tests/content/examplePages';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { hashSource, policyIn, readPolicy } from '../../site/contentPolicy';
import { planRedirects } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import { readHeadTags } from './readHeadTags';
import { fragmentScript, spellRedirect } from './spellRedirect';

const page = (title: string, fields: string, id: string): string =>
  `---\ntitle: ${title}\nsummary: x\nreviewed: 2026-11-01\n${fields}---\n\n## What “it” is {#${id}}\n\nA *sentence*. Another.\n`;

const pages = readPages({
  'docs/guides/new.md': page(
    'New & better',
    'aliases: [/docs/guides/old/]\nmoved_headings: [was -> is]\n',
    'is',
  ),
  'docs/guides/other.md': page(
    'Other',
    'moved_headings: [/docs/guides/new/#gone -> here]\n',
    'here',
  ),
});
const ledger = ledgerOf({
  ledger:
    '/docs/guides/new/ aaaaaa\n/docs/guides/old/ bbbbbb -> /docs/guides/new/\n/docs/guides/old/#gone\n/docs/guides/new/#was\n',
});
const head = readHeadTags(
  '<html><head><title>New &amp; better | Hub</title><meta data-rh="true" name="description" content="Its summary."><meta property="og:title" content="New &amp; better"><meta property="og:description" content="Its summary."><meta property="og:url" content="https://a.org/hub/docs/guides/new/"><meta property="og:image" content="https://a.org/hub/new.png"><meta name="theme-color" content="#123456"><meta name="viewport" content="x"></head><body></body>',
);
const site = { url: 'https://a.org', baseUrl: '/hub/' };
const html = Object.fromEntries(
  planRedirects(readPublished(pages, exampleWorld), ledger).map((redirect) => [
    redirect.from,
    spellRedirect(redirect, head, site),
  ]),
);

test('there is one for each former address, short address and section, old ids and old short ids included', () => {
  expect(Object.keys(html).filter((from) => !from.startsWith('/p/'))).toEqual([
    '/docs/guides/old/',
  ]);
  expect(Object.keys(html)).toEqual(
    expect.arrayContaining(['/p/aaaaaa/', '/p/aaaaaa/is/', '/p/aaaaaa/was/', '/p/bbbbbb/']),
  );
});

test('a former address shows the card of the page and leads there, with the fragment where a script runs', () => {
  const old = html['/docs/guides/old/'] ?? '';
  expect(old).toContain('<link rel="canonical" href="https://a.org/hub/docs/guides/new/">');
  expect(old).toContain(
    '<noscript><meta http-equiv="refresh" content="0;url=/hub/docs/guides/new/"></noscript>',
  );
  expect(old).toContain('<meta property="og:title" content="New &amp; better">');
  expect(old).toContain('<meta property="og:image" content="https://a.org/hub/new.png">');
  expect(old).toContain('<meta name="theme-color" content="#123456">');
  expect(old).not.toContain('noindex');
  expect(old).toContain(
    '<a href="/hub/docs/guides/new/" data-moved="{&quot;gone&quot;:&quot;/hub/docs/guides/other/#here&quot;}">New &amp; better</a>',
  );
  expect(old).toContain(`<script>${fragmentScript}</script>`);
  expect(readPolicy(policyIn(old) ?? '').get('script-src')).toEqual([hashSource(fragmentScript)]);
});

test('a section has its own title, its first sentence and the page’s picture, and leads to the heading without a script', () => {
  const section = html['/p/aaaaaa/is/'] ?? '';
  expect(section).toContain('<title>New &amp; better › What “it” is</title>');
  expect(section).toContain('<meta property="og:title" content="New &amp; better › What “it” is">');
  expect(section).toContain('<meta property="og:description" content="A sentence.">');
  expect(section).toContain('<meta property="og:url" content="https://a.org/hub/p/aaaaaa/is/">');
  expect(section).toContain('<meta property="og:image" content="https://a.org/hub/new.png">');
  expect(section).toContain('<link rel="canonical" href="https://a.org/hub/docs/guides/new/">');
  expect(section).toContain('<meta name="robots" content="noindex">');
  expect(section).toContain('<meta http-equiv="refresh" content="0;url=/hub/docs/guides/new/#is">');
  expect(section).not.toContain('<script');
  expect(policyIn(section)).not.toContain('script-src');
});

test('a heading that had another id keeps that section’s address', () => {
  expect(html['/p/aaaaaa/was/']).toContain('url=/hub/docs/guides/new/#is"');
});

test('of a title that is too long the page’s part is cut, at a whole letter', () => {
  const long = readPages({
    'docs/guides/long.md': page('é'.repeat(60), '', 'is').replace(
      'What “it” is',
      'Only this is read',
    ),
  });
  const redirects = planRedirects(readPublished(long, exampleWorld), ledgerOf({}));
  const section = redirects.find(({ kind }) => kind === 'section');
  const title = /og:title" content="([^"]*)"/.exec(
    section ? spellRedirect(section, head, site) : '',
  );
  expect(title?.[1]).toBe(`${'é'.repeat(22)}… › Only this is read`);
});
