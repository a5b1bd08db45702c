import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { source } from 'axe-core';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { addStyle } from './addStyle';
import { buildFolder, isStatic, listPages } from './builtSite';
import { findLayoutFaults } from './findLayoutFaults';

const pages = listPages();
const widths = [1280, 1024, 768, 360];

/** The tab in which pages are read one after the other, and what its console said of the last. */
interface Reading {
  page: Page;
  errors: string[];
  /** The looks whose contrast is right in both themes, as `markKnown` tells them. */
  looks: Set<number>;
}

// To make a tab for each page, and to hand axe to each, took a third of the time.
const test = base.extend<object, { reading: Reading; withoutScripts: BrowserContext }>({
  reading: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await context.addInitScript({ content: source });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use({ page, errors, looks: new Set() });
      await context.close();
    },
    { scope: 'worker' },
  ],
  withoutScripts: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

test('the sitemap names the pages', () => {
  expect(pages).toContain('');
  expect(pages).toContain('challenges/api-latency-n-plus-one/');
  expect(pages.length).toBeGreaterThan(40);
});

// One visit serves several checks, since a visit is what takes the time; each check is told apart.
for (const path of pages) {
  test(`/${path} is sound: errors, accessibility in both themes, layout at four widths, no scripts`, async ({
    reading: { page, errors, looks },
    baseURL,
  }) => {
    errors.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: widths[0] ?? 1280, height: 900 });
    await page.goto(new URL(path, baseURL).href, { waitUntil: isStatic ? 'load' : 'networkidle' });
    const text = await readMain(page);
    // Before a picture axe measures no contrast, and an edge that shows that more is to come is one.
    const showEdges = await addStyle(page, '[data-edge] { background-image: none !important }');
    const found = await markKnown(page, looks);
    const faults = await findFaults(page);
    expect.soft(faults, 'accessibility in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // The other rules look at what is there and not at its colours: both themes have the same.
    const dark = await findFaults(page, 'colours');
    expect.soft(dark, 'contrast in the dark theme').toEqual([]);
    if (faults.length + dark.length === 0) for (const look of found) looks.add(look);
    await showEdges();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await findLayoutFaults(page), `layout at ${width} px`).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width at 360 px').toBeLessThanOrEqual(360);
    expect.soft(errors, 'errors in the console').toEqual([]);

    // These can do nothing without a script; they say so, which their own tests look at.
    if (!/^(?:search|offline|contribute\/(?:new|check))\/$/.test(path)) {
      const sent = readSent(path);
      expect.soft(sent.length).toBeGreaterThan(100);
      expect.soft(sent, 'the text that is sent, before any script').toBe(text);
    }
  });
}

test('of a look that is known the contrast is not measured again, and of any other it is', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript({ content: source });
  await page.goto(new URL('docs/errors/connection-refused/', baseURL).href);
  const known = new Set(await markKnown(page, new Set()));
  const pale = async (style: string) => {
    await page.reload();
    // Through the object, which the policy allows, and not by the attribute.
    await page
      .locator('main p')
      .first()
      .evaluate((element, css) => (element.style.cssText = css), style);
    const found = await markKnown(page, known);
    return { faults: await findFaults(page, 'colours'), found };
  };
  const same = await pale('');
  expect(same.faults).toEqual([]);
  // Of what is marked nothing is left to measure, so this is what shows that the rest is.
  const { faults, found } = await pale('color: #bbb; background: #ccc');
  expect(faults.join()).toMatch(/^color-contrast: /);
  expect(found.filter((look) => !known.has(look)).length).toBeGreaterThan(0);
});

// What is sent is what a reader without scripts sees: looked at once for each kind of page.
for (const folder of ['', 'challenges/', 'docs/technologies/', 'docs/practices/', 'docs/guides/']) {
  const path = pages.find((each) => each.startsWith(folder) && each !== folder) ?? folder;
  test(`/${path} shows with JavaScript off what was sent`, async ({ withoutScripts, baseURL }) => {
    const page = await withoutScripts.newPage();
    await page.goto(new URL(path, baseURL).href);
    expect(page.frames(), 'frames, into which the look at every page does not see').toHaveLength(1);
    expect(await readMain(page)).toBe(readSent(path));
    await expect(page.locator('main')).toBeVisible();
    await page.close();
  });
}

/**
 * Marks what looks like something before it, on this page or on one that was read, with all that is
 * in it: the same classes and styles all the way up, so the same colours. The contrast of each look
 * is measured once: to measure that of each word and each page took two thirds of the time.
 *
 * @returns The looks of the page.
 */
const markKnown = (page: Page, known: ReadonlySet<number>): Promise<number[]> =>
  page.evaluate(
    (before) => {
      const looks = new Set(before);
      const own = new Set<number>();
      // 53 bits, after bryc's cyrb53: the looks of two elements fall together once in 10^12.
      const hash = (text: string): number => {
        let [high, low] = [0xdeadbeef, 0x41c6ce57];
        for (let index = 0; index < text.length; index += 1) {
          const code = text.charCodeAt(index);
          high = Math.imul(high ^ code, 2654435761);
          low = Math.imul(low ^ code, 1597334677);
        }
        high =
          Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
        low =
          Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
        return 4294967296 * (2097151 & low) + (high >>> 0);
      };
      const spell = ({ tagName, attributes }: Element): string =>
        [...attributes]
          .filter(({ name }) => /^(?:class|style|data-.*|hidden|open|aria-.*)$/.test(name))
          .map(({ name, value }) => `${name}=${value}`)
          .join(' ')
          .concat(tagName);
      /** Whether an element and all that is in it look like something before. */
      const mark = (element: Element, around: number): boolean => {
        const look = hash(`${around} > ${spell(element)}`);
        const isKnown = looks.has(look);
        looks.add(look);
        own.add(look);
        const areKnown = [...element.children].map((child) => mark(child, look));
        const isAlike = isKnown && areKnown.every(Boolean);
        if (isAlike) element.setAttribute('data-alike', '');
        return isAlike;
      };
      mark(document.body, hash([...document.styleSheets].map(({ href }) => href).join()));
      return [...own];
    },
    [...known],
  );

/**
 * What axe finds wrong. Its program is in the page already, and its look at all elements serves
 * every rule: AxeBuilder does both anew for each question.
 */
async function findFaults(page: Page, only?: 'colours'): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-alike])' }] });
      // What passes is not listed, which would take as long as the look itself.
      const { violations } = await axe.run({ resultTypes: ['violations'], ...runOnly });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
      );
    },
    only && { runOnly: ['color-contrast', 'link-in-text-block'] },
  );
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

async function readMain(page: Page): Promise<string> {
  return squeeze((await page.locator('main').textContent()) ?? '');
}

/** The text of `main` in the file that is sent. */
function readSent(path: string): string {
  const html = readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
  expect(html, 'frames, into which the look at a page does not see').not.toContain('<iframe');
  return squeeze(textOf(findMain(parse(html)) ?? parse('')));
}

function findMain(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node | undefined {
  if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'main') return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findMain(child);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
