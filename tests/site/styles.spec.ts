import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { handleRequest } from '../../src/cli/handleRequest.mjs';
import { listen } from '../../src/cli/listen.mjs';

// The style sheet of the static form is put together by a list of its own: nothing may be lost.
// Runs beside the stock form; see playwright.config.ts.

const softly = expect.configure({ soft: true });

/** What opens over every page, and is the same on each: looked at on the first of them. */
const ofTheFrame: Record<string, (page: Page) => Promise<void>> = {
  'with the menu open': (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('#site-menu')?.showPopover()),
  'with the search open': (page) =>
    page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')?.showModal()),
};

const states: Record<string, (page: Page) => Promise<void>> = {
  'as it comes': async () => undefined,
  // By script: a real press leaves the pointer on the button.
  'in the dark theme': (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('[data-control="theme"]')?.click()),
  'with everything unfolded': (page) =>
    page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true))),
  'with code copied': (page) =>
    page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('[data-control="copy"]').forEach((button) => {
        button.dataset.copied = '';
      });
    }),
};

/** What tells two looks apart: an element by its place, with all its computed styles as one text. */
const listLooks = (page: Page, only?: number) =>
  page.evaluate((place) => {
    // Which heading is read is told by a script, which a static page has only once it is used.
    for (const link of document.querySelectorAll('a[href^="#"][aria-current]'))
      link.removeAttribute('aria-current');
    const all = [...document.querySelectorAll<HTMLElement>('#__docusaurus *')];
    // Words of a listing are alike by the hundred: of those that one rule styles, three are asked.
    const known = new Map<string, number>();
    const elements = all.filter((element) => {
      if (!element.closest('pre')) return true;
      const rule = `${element.parentElement?.getAttribute('class')} ${element.getAttribute('class')}`;
      known.set(rule, (known.get(rule) ?? 0) + 1);
      return (known.get(rule) ?? 0) <= 3;
    });
    const spell = (element: HTMLElement): string => {
      const style = getComputedStyle(element);
      return (
        [...style]
          // Docusaurus' own variables are of no use here, and a transition changes with time.
          .filter((property) => !/^(?:--|animation|transition|view-transition)/.test(property))
          .map((property) => `${property}: ${style.getPropertyValue(property)}`)
          .join(';')
      );
    };
    // Short sums, since the texts of a page are twenty megabytes.
    const sum = (text: string): number => {
      let hash = 5381;
      for (let at = 0; at < text.length; at += 1)
        hash = ((hash << 5) + hash + text.charCodeAt(at)) | 0;
      return hash;
    };
    if (place !== undefined) return [spell(elements[place] as HTMLElement)];
    // Without its classes: a static page is sent without those that no rule names.
    return elements.map((element) => `${element.tagName.toLowerCase()} ${sum(spell(element))}`);
  }, only);

for (const path of [
  '',
  'challenges/api-latency-n-plus-one/',
  'docs/technologies/',
  'docs/practices/',
  'search/',
]) {
  for (const width of [360, 1280]) {
    test(`/${path} looks the same in both forms at ${width} px`, async ({ page, baseURL }) => {
      const base = new URL(baseURL ?? '').pathname;
      const light = await listen(0, handleRequest(join(process.cwd(), 'build'), base), 'test');
      try {
        const other = await page.context().newPage();
        for (const [tab, origin] of [
          [page, baseURL],
          [other, `http://localhost:${light.port}${base}`],
        ] as const) {
          await tab.setViewportSize({ width, height: 900 });
          await tab.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
          await tab.mouse.move(0, 0);
        }
        const reached = { ...states, ...(path === '' && ofTheFrame) };
        for (const [state, reach] of Object.entries(reached)) {
          await reach(page);
          await reach(other);
          // A transition takes its time, and longer in the tab that is behind.
          await softly
            .poll(() => listDifferences(page, other), { message: state, timeout: 15_000 })
            .toEqual([]);
        }
      } finally {
        light.close();
      }
    });
  }
}

/** The first differences between two pages, spelled. */
async function listDifferences(stock: Page, light: Page): Promise<string[]> {
  const [ours, theirs] = [await listLooks(light), await listLooks(stock)];
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.length).toBe(theirs.length);
  const places = ours.flatMap((look, place) => (look === theirs[place] ? [] : [place]));
  const told: string[] = [];
  for (const place of places.slice(0, 5)) {
    const [own = ''] = await listLooks(light, place);
    const [other = ''] = await listLooks(stock, place);
    const wanted = new Set(other.split(';'));
    const differing = own.split(';').filter((declaration) => !wanted.has(declaration));
    told.push(`${ours[place]}: ${differing.join('; ')}`);
  }
  return told;
}
