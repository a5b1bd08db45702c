import { gzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { learned } from '../search/learned';
import { queries } from '../search/queries';
import { foundPages, options, pageField, paste } from './searching';

test.describe('what learners type finds its page among the first three', () => {
  for (const [group, rows] of Object.entries({ ...queries, ...learned })) {
    test(group, async ({ page }) => {
      await page.goto('./search/');
      const field = pageField(page);
      for (const [typed, wanted] of rows) {
        // What was found before could hold the page by chance.
        await field.fill('');
        await expect(options(page)).toHaveCount(0);
        await field.fill(typed);
        await expect(options(page).first(), typed).toBeVisible();
        const found = (await foundPages(page)).slice(0, 3);
        // Whoever types a name wants its page; in the other groups, other pages answer as well.
        const rightPlaces = group === 'names' ? found.slice(0, 1) : found;
        expect
          .soft(
            rightPlaces.some((address) => address.endsWith(wanted)),
            `“${typed}” should find ${wanted}, and found ${found.join(', ')}`,
          )
          .toBe(true);
      }
    });
  }
});

test('what a word finds does not depend on what was searched before', async ({ context }) => {
  // Each begins longer words, which may lie in the next part of the index.
  const words = (
    'block cache connect deploy fail index key limit load lock log order page port query queue read ' +
    'record reduce request row run serial server set slow table task test time type user work write'
  ).split(' ');
  const search = async (typed: string[]): Promise<Record<string, string[]>> => {
    const page = await context.newPage();
    await page.goto('./search/');
    const found: Record<string, string[]> = {};
    for (const word of typed) {
      await pageField(page).fill('');
      await expect(options(page)).toHaveCount(0);
      await pageField(page).fill(word);
      await expect(options(page).first().or(page.getByText('Nothing found'))).toBeVisible();
      found[word] = await foundPages(page);
    }
    return found;
  };
  const forwards = await search(words);
  expect(await search(words.toReversed())).toEqual(forwards);
});

test.describe('what a search costs, in KiB as they are sent', () => {
  /** Pagefind's own files are compressed as they lie; a server compresses the others. */
  const sent = (url: string, body: Buffer) =>
    (/\.(?:js|json)(?:\?|$)/.test(url) ? gzipSync(body) : body).length / 1024;

  /** Searches on a page that nobody was on before; gives what each of the searches fetched. */
  async function measure(
    context: BrowserContext,
    searches: readonly string[],
    put = (page: Page, text: string): Promise<void> => pageField(page).fill(text),
  ): Promise<number[]> {
    const page = await context.newPage();
    let responses: Promise<number>[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (!url.includes('/pagefind/')) return;
      responses.push(response.body().then((body) => sent(url, body)));
    });
    await page.goto('./search/');
    const costs: number[] = [];
    for (const typed of searches) {
      await pageField(page).fill('');
      await expect(options(page)).toHaveCount(0);
      await put(page, typed);
      await expect(options(page).first(), typed).toBeVisible();
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(responses);
      responses = [];
      costs.push(sizes.reduce((sum, size) => sum + size, 0));
    }
    await page.close();
    return costs;
  }

  // Each word costs a part of the index or two.
  const longest = Object.values(queries)
    .flat()
    .map(([typed]) => typed)
    .toSorted((one, other) => other.split(' ').length - one.split(' ').length)
    .slice(0, 6);
  const most = { first: 130, later: 30 };
  for (const typed of ['redis', ...longest]) {
    test(`is at most ${most.first} of index for the first, ${most.later} for a later one: ${typed}`, async ({
      context,
    }) => {
      const [first = 0] = await measure(context, [typed]);
      const [, later = 0] = await measure(context, ['pagination', typed]);
      expect.soft(first, 'the first search').toBeGreaterThan(80);
      expect.soft(first, 'the first search').toBeLessThan(most.first);
      expect.soft(later, 'a later search').toBeLessThan(most.later);
    });
  }

  test(`is at most ${most.first} for an error that is pasted: no page is looked for by its words`, async ({
    context,
  }) => {
    const printed =
      'psycopg2.errors.DeadlockDetected: deadlock detected\n' +
      'DETAIL:  Process 71 waits for ShareLock on transaction 731; blocked by process 70.';
    const [first] = await measure(context, [printed], paste);
    expect(first).toBeLessThan(most.first);
    const parts: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('.pf_index')) parts.push(request.url());
    });
    await measure(context, [printed], paste);
    expect(parts).toEqual([]);
  });

  test('is one part of the index for the pages of a facet, without a word', async ({ page }) => {
    const parts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_index')) parts.push(request.url());
    });
    await page.goto('./search/?kind=challenge');
    await expect(options(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(parts).toHaveLength(1);
  });

  test('is at most 15 for the words that a mistyped one is compared with', async ({ page }) => {
    const words = await page.request.get('./pagefind/words.json');
    expect(sent(words.url(), await words.body())).toBeLessThan(15);
  });
});
