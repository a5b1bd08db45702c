import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ogs from 'open-graph-scraper';
import { PNG } from 'pngjs';
import { colorOf, readTokens } from '../../src/cards/readTokens';
import { kindOf } from '../../src/content/kinds';
import { siteName } from '../../src/site/siteName';
import { buildFolder, listPages, readHtml } from './builtSite';

const tokens = readTokens(readFileSync('src/css/tokens.css', 'utf8'));
const pages = [...listPages().map((path) => `${path}index.html`), '404.html'];
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const articles = pages.filter((file) => kindOf(sourceOf(file)) !== null);

/** `docs/technologies/redis/index.html` → `docs/technologies/redis.md` */
function sourceOf(file: string): string {
  const path = file.replace(/\/?index\.html$/, '');
  const name = path.split('/').at(-1);
  return (
    [`${path}.md`, `${path}/index.md`, `${path}/${name}.md`].find((source) => existsSync(source)) ??
    path
  );
}

/** The tags as an independent reader of them finds them. */
async function scrape(file: string) {
  const { result, error } = await ogs({ html: readHtml(file) });
  expect(error, file).toBe(false);
  return result;
}

/** Where the site is published, with its base path: what all absolute addresses begin with. */
const home = /<link rel="canonical" href="([^"]+)"/.exec(readHtml('index.html'))?.[1] ?? '';

test('every page tells those who show a link its title, its sentence and its picture, within their limits', async () => {
  expect(articles.length).toBeGreaterThan(40);
  for (const file of pages) {
    const tags = await scrape(file);
    const { ogTitle = '', ogDescription = '', ogUrl = '', ogImage = [] } = tags;
    expect(ogTitle, file).not.toBe('');
    if (file !== 'index.html') expect(ogTitle, file).not.toContain(siteName);
    expect(bytes(ogTitle), `${file}: og:title in bytes`).toBeLessThanOrEqual(70);
    expect(ogDescription, file).not.toBe('');
    expect(bytes(ogDescription), `${file}: og:description in bytes`).toBeLessThanOrEqual(350);
    expect(tags.ogSiteName, file).toBe(siteName);
    expect(tags.twitterCard, file).toBe('summary_large_image');
    expect(tags.ogType, file).toBe(articles.includes(file) ? 'article' : 'website');
    expect(ogUrl, file).toBe(home + file.replace(/index\.html$/, ''));
    expect(ogImage, file).toHaveLength(1);
    const [image] = ogImage;
    expect(image?.url, file).toMatch(new RegExp(`^${home}.*card\\.[0-9a-f]+\\.png$`));
    expect([image?.width, image?.height].map(Number), file).toEqual([1200, 630]);
    expect(image?.alt, file).toContain(
      file === '404.html' ? siteName : ogTitle.replace(/, page \d+$/, ''),
    );
    for (const address of [ogUrl, image?.url ?? '']) expect(address.length).toBeLessThan(2048);
  }
});

test('each tag stands once, and the size of the picture after the picture', () => {
  for (const file of pages) {
    const keys = [
      ...readHtml(file).matchAll(/<meta (?:name|property)="((?:og|article|twitter|theme)[^"]*)"/g),
    ].map(([, key]) => key);
    expect(new Set(keys).size, `${file}: ${keys.join(' ')}`).toBe(keys.length);
    expect(keys.indexOf('og:image:width'), file).toBe(keys.indexOf('og:image') + 1);
    expect(keys.indexOf('og:image:height'), file).toBe(keys.indexOf('og:image') + 2);
  }
});

test('the canonical address is the one that links show', () => {
  for (const file of pages.filter((file) => file !== '404.html')) {
    const html = readHtml(file);
    const read = (pattern: RegExp) => pattern.exec(html)?.[1];
    expect(read(/<link rel="canonical" href="([^"]+)"/), file).toBe(
      read(/<meta property="og:url" content="([^"]+)"/),
    );
  }
});

test('each kind of page has its own colour', () => {
  for (const file of articles) {
    expect(/<meta name="theme-color" content="([^"]+)"/.exec(readHtml(file))?.[1], file).toBe(
      colorOf(tokens, kindOf(sourceOf(file)) ?? ''),
    );
  }
});

test('each article says when it was changed, where git knows it', () => {
  test.skip(!existsSync('.git'), 'This is no clone.');
  // A page that somebody is writing has no date yet.
  const committed = new Set(
    execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { encoding: 'utf8' }).split('\n'),
  );
  for (const file of articles.filter((file) => committed.has(sourceOf(file)))) {
    expect(
      /<meta property="article:modified_time" content="([^"]+)"/.exec(readHtml(file))?.[1],
      file,
    ).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
});

test('every picture is a PNG of 1200 by 630 in at most 100,000 bytes, and no two pages share one', () => {
  const seen = new Map<string, string>();
  for (const file of pages.filter((file) => file !== '404.html' && !/\/page\/\d+\//.test(file))) {
    const [, url = ''] = /<meta property="og:image" content="([^"]+)"/.exec(readHtml(file)) ?? [];
    const path = url.slice(home.length);
    const picture = readFileSync(join(buildFolder, path));
    expect(picture.length, path).toBeLessThanOrEqual(100_000);
    const { width, height, data } = PNG.sync.read(picture);
    expect([width, height], path).toEqual([1200, 630]);
    const pixels = createHash('sha256').update(data).digest('base64');
    expect(seen.get(pixels), `${file} has the same picture`).toBeUndefined();
    seen.set(pixels, file);
  }
});

interface Part {
  '@type': string;
  headline?: string;
  itemListElement?: { position: number; name: string; item?: string }[];
}

test('structured data says what each page is and the way to it', () => {
  for (const file of pages) {
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      readHtml(file),
    )?.[1];
    if (file === 'index.html' || file === '404.html') {
      expect(script, file).toBeUndefined();
      continue;
    }
    const { '@graph': graph } = JSON.parse(script ?? '') as { '@graph': Part[] };
    const article = graph.find((part) => part['@type'] === 'TechArticle');
    expect(Boolean(article?.headline), file).toBe(articles.includes(file));
    const trail = graph.find((part) => part['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    expect(trail.length, file).toBe(articles.includes(file) ? 3 : 2);
    for (const { item } of trail.slice(0, -1)) {
      const path = (item ?? '').slice(home.length);
      expect(existsSync(join(buildFolder, path, 'index.html')), `${file} → ${item}`).toBe(true);
    }
  }
});

test('Discord’s component embed is off', () => {
  for (const file of pages) expect(readHtml(file)).not.toContain('discord:component-embed');
});

for (const index of ['challenges', 'docs/errors', 'docs/technologies', 'docs/guides'])
  test(`the feeds of ${index} are well-formed, and lead to pages that are there`, async ({
    page,
  }) => {
    await page.goto(`./${index}/`);
    const feeds = await page.evaluate(async () => {
      const read = async (type: string) => {
        const link = document.querySelector<HTMLLinkElement>(`link[type="${type}"]`);
        const text = await (await fetch(new URL(link?.href ?? '').pathname)).text();
        return text;
      };
      const parseXml = (text: string, entry: string, link: (node: Element) => string | null) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        const entries = [...xml.querySelectorAll(entry)];
        return {
          errors: xml.querySelectorAll('parsererror').length,
          root: xml.documentElement.nodeName,
          links: entries.map(link),
          whole: entries.every((node) =>
            [
              'title',
              entry === 'entry' ? 'updated' : 'pubDate',
              entry === 'entry' ? 'id' : 'guid',
            ].every((name) => node.querySelector(name)?.textContent),
          ),
        };
      };
      const json = JSON.parse(await read('application/feed+json')) as {
        version: string;
        items: { id: string; url: string; title: string; date_modified: string }[];
      };
      return {
        atom: parseXml(await read('application/atom+xml'), 'entry', (node) =>
          node.querySelector('link')!.getAttribute('href'),
        ),
        rss: parseXml(
          await read('application/rss+xml'),
          'item',
          (node) => node.querySelector('link')!.textContent,
        ),
        json,
      };
    });
    expect(feeds.atom).toMatchObject({ errors: 0, root: 'feed', whole: true });
    expect(feeds.rss).toMatchObject({ errors: 0, root: 'rss', whole: true });
    expect(feeds.json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    const links = feeds.json.items.map(({ url }) => url);
    expect(links.length).toBeGreaterThan(0);
    expect(feeds.atom.links).toEqual(links);
    expect(feeds.rss.links).toEqual(links);
    for (const link of links) {
      expect(existsSync(join(buildFolder, link.slice(home.length), 'index.html')), link).toBe(true);
    }
  });

test('the page of link previews shows any page, and says where there is none', async ({ page }) => {
  await page.goto('./contributing/link-previews/');
  const field = page.getByRole('textbox', { name: 'Address or file of a page' });
  const first = page.locator('[data-part="previews"]').first();
  await expect(first.getByRole('heading')).toHaveText(siteName);
  await field.fill('docs/technologies/redis.md');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(first.getByRole('heading')).toHaveText('Redis');
  await expect(first.locator('[data-preview="search"]')).toContainText(`Redis | ${siteName}`);
  const picture = first.locator('img').first();
  await expect(picture).toHaveAttribute('alt', 'Technology: Redis');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);

  // What was shown can be linked.
  await page.reload();
  await expect(first.getByRole('heading')).toHaveText('Redis');
  await field.fill('docs/technologies/nothing.md');
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'no page' })).toContainText(
    'There is no page at ',
  );
});

test('without JavaScript the link previews show a page of each kind, and name the command', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./contributing/link-previews/');
  await expect(page.locator('[data-part="previews"]')).toHaveCount(7);
  await expect(page.getByText('npm run card -- FILE')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show it' })).toBeHidden();
  await context.close();
});
