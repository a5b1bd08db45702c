import { posix } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readAddress } from '../../src/site/readAddress';
import { buildFolder, listHtmlFiles, readHtml } from './builtSite';

interface PageFacts {
  ids: Set<string>;
  doubleIds: string[];
  targets: { attribute: string; value: string }[];
}

const { baseUrl } = readAddress(process.env);
const files = listHtmlFiles();
const facts = new Map(files.map((file) => [file, readFacts(readHtml(file))]));

function readFacts(html: string): PageFacts {
  const found: PageFacts = { ids: new Set(), doubleIds: [], targets: [] };
  walk(parse(html), (element) => {
    for (const { name, value } of element.attrs) {
      if (name === 'id') {
        if (found.ids.has(value)) found.doubleIds.push(value);
        found.ids.add(value);
      }
      if (name === 'href' || name === 'src') found.targets.push({ attribute: name, value });
    }
  });
  return found;
}

function walk(
  node: DefaultTreeAdapterTypes.Node,
  visit: (element: DefaultTreeAdapterTypes.Element) => void,
): void {
  if (defaultTreeAdapter.isElementNode(node)) visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

/** The built file that an address of this site is served from, or undefined when there is none. */
function findFile(path: string): string | undefined {
  const inside = decodeURI(path.slice(baseUrl.length));
  const candidates = inside.endsWith('/') || inside === '' ? [`${inside}index.html`] : [inside];
  return candidates.find((candidate) => existsSync(join(buildFolder, candidate)));
}

test('every link, picture and script of every page leads to a file, and every anchor to an id', () => {
  const broken: string[] = [];
  let checked = 0;
  for (const [file, { targets }] of facts) {
    const here = baseUrl + file.replace(/index\.html$/, '');
    for (const { attribute, value } of targets) {
      if (/^(?:[a-z]+:|\/\/)/i.test(value)) continue;
      checked += 1;
      const [path = '', hash] = value.split('#');
      const address = posix.join(
        '/',
        posix.resolve(here, path === '' ? '.' : (path.split('?')[0] ?? '')) +
          (/\/$|^$/.test(path) ? '/' : ''),
      );
      const target = path === '' ? file : findFile(address.replace(/\/+$/, '/'));
      if (!target) broken.push(`${file}: ${attribute}="${value}" leads to no file`);
      else if (hash && facts.has(target) && !facts.get(target)?.ids.has(decodeURIComponent(hash))) {
        broken.push(`${file}: ${attribute}="${value}" leads to no id in ${target}`);
      }
    }
  }
  expect(checked).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('no page has the same id twice', () => {
  expect(
    [...facts].flatMap(([file, { doubleIds }]) => doubleIds.map((id) => `${file}: ${id}`)),
  ).toEqual([]);
});

test('no page asks another host for anything but a link that a reader follows', () => {
  const foreign = files.flatMap((file) =>
    [
      ...readHtml(file).matchAll(
        /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="?((?:https?:)?\/\/[^"\s>]+)/g,
      ),
    ]
      .map(([whole, address]) => ({ whole, address }))
      .filter(({ whole }) => !/rel="?(?:canonical|alternate)/.test(whole))
      .map(({ address }) => `${file}: ${address}`),
  );
  expect(foreign).toEqual([]);
});

test('robots.txt names the sitemap, and the sitemap names addresses under the base path', () => {
  const robots = readFileSync(join(buildFolder, 'robots.txt'), 'utf8');
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  expect(new URL(sitemap).pathname).toBe(`${baseUrl}sitemap.xml`);
  const addresses =
    readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8').match(/<loc>[^<]+/g) ?? [];
  expect(
    addresses.filter(
      (address) => !new URL(address.slice('<loc>'.length)).pathname.startsWith(baseUrl),
    ),
  ).toEqual([]);
});
