import { expect, test, type Page } from '@playwright/test';
import { isStatic, readHtml } from './builtSite';

// The hub has no index of many parts yet: one is made here, from the built index and its own code.
test.skip(!isStatic, 'the application would put back what it rendered');

const perPart = 4;
const entries = Array.from({ length: 40 }, (_, place) => ({
  name: `Challenge ${place}`,
  technology: place % 10 === 0 ? 'celery' : 'django',
  level: place % 2 === 0 ? 'beginner' : 'advanced',
}));

const cardOf = ({ name, technology, level }: (typeof entries)[number]) =>
  `<li data-entry="" data-technology="${technology}" data-level="${level}"><article>${name}</article></li>`;

function spellPart(number: number, base: string): string {
  const cards = entries.slice((number - 1) * perPart, number * perPart).map(cardOf);
  return readHtml('challenges/index.html')
    .replace(
      /(<ul[^>]*data-part="entries"[^>]*>).*?<\/ul><p/s,
      `$1${cards.join('')}</ul>
      <button type="button" data-part="more" hidden>Show more</button><p`,
    )
    .replace(
      /(<form[^>]*)data-control="filters"/,
      `$1data-control="filters" data-parts="${base}challenges/" data-total="${entries.length}"`,
    )
    .replace('</main>', '<nav data-part="pager">Page 1 of 10</nav></main>');
}

function listPlaces(): Record<string, Record<string, number[]>> {
  const places: Record<string, Record<string, number[]>> = { technology: {}, level: {} };
  const last: Record<string, number> = {};
  entries.forEach((entry, place) => {
    for (const name of ['technology', 'level'] as const) {
      ((places[name] ??= {})[entry[name]] ??= []).push(place - (last[entry[name]] ?? 0));
      last[entry[name]] = place;
    }
  });
  return places;
}

async function open(page: Page, query = ''): Promise<void> {
  const base = new URL(test.info().project.use.baseURL ?? '').pathname;
  await page.route(/\/challenges\/(?:page\/(\d+)\/)?(?:\?.*)?$/, (route) => {
    const part = Number(/page\/(\d+)/.exec(route.request().url())?.[1] ?? 1);
    return route.fulfill({ contentType: 'text/html', body: spellPart(part, base) });
  });
  await page.route('**/challenges/filters.json', (route) =>
    route.fulfill({ json: { perPart, places: listPlaces() } }),
  );
  await page.goto(`./challenges/${query}`);
}

const shown = (page: Page) => page.locator('[data-entry]').filter({ visible: true });

test('a filter of a long index finds what lies in its other parts', async ({ page }) => {
  await open(page);
  await expect(shown(page)).toHaveCount(perPart);
  await page
    .getByRole('group', { name: 'Technology' })
    .getByRole('radio', { name: 'Celery' })
    .check();
  await expect(shown(page)).toHaveText([
    'Challenge 0',
    'Challenge 10',
    'Challenge 20',
    'Challenge 30',
  ]);
  await expect(page.locator('[data-part="count"]')).toHaveText('4 challenges');
  await expect(page.locator('[data-part="pager"]')).toBeHidden();
  await expect(page).toHaveURL(/\/challenges\/\?technology=celery$/);
});

test('it shows a few at a time, and all parts again when nothing is chosen', async ({ page }) => {
  await open(page, '?level=beginner');
  await expect(page.locator('[data-part="count"]')).toHaveText('20 challenges');
  await expect(shown(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(shown(page)).toHaveCount(20);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown(page)).toHaveCount(perPart);
  await expect(page.locator('[data-part="pager"]')).toBeVisible();
  await expect(page.locator('[data-part="count"]')).toHaveText('40 challenges');
});

test('it takes from the address a value that its filters do not offer', async ({ page }) => {
  await open(page, '?technology=fortran');
  await expect(page.locator('[data-part="count"]')).toHaveText('0 challenges');
  await expect(page.getByText('Nothing matches all of these.')).toBeVisible();
});

test('it says when the other parts cannot be fetched', async ({ page }) => {
  await open(page);
  await page.route('**/challenges/filters.json', (route) => route.abort());
  await page.getByRole('group', { name: 'Level' }).getByRole('radio', { name: 'beginner' }).check();
  await expect(page.locator('[data-part="count"]')).toHaveText(
    'The rest of the list could not be fetched.',
  );
});

test('what is there is shown while a part is on its way, and what is not is told', async ({
  page,
}) => {
  await open(page);
  let fail = (): void => undefined;
  const held = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/challenges/page/6/', (route) => held.then(() => route.abort()));
  await page
    .getByRole('group', { name: 'Technology' })
    .getByRole('radio', { name: 'Celery' })
    .check();
  await expect(page.locator('[data-part="count"]')).toHaveText('4 challenges');
  await expect(shown(page)).toHaveText(['Challenge 0', 'Challenge 10']);
  fail();
  await expect(page.locator('[data-part="count"]')).toHaveText(
    'The rest of the list could not be fetched.',
  );
  await expect(shown(page)).toHaveCount(2);
  await page.unroute('**/challenges/page/6/');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(shown(page)).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});
