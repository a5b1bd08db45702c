import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { dialogOf, fieldName, fieldOf, options, paste } from './searching';

const redis = './docs/technologies/redis/';
const fixture = (name: string) => readFileSync(`tests/fixtures/pasted/${name}.txt`, 'utf8');
const refused = fixture('redis-refused');
const lastLine = refused.trimEnd().split('\n').length;

test.describe('a traceback that is pasted', () => {
  test('finds its page in the dialog, shows the line that matched, and opens by Enter', async ({
    page,
  }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await paste(page, fixture('memcached-refused'));
    const first = options(page).first();
    await expect(first).toHaveAttribute('href', /errors\/connection-refused\/#your-error:/);
    await paste(page, refused);
    await expect(first).toHaveAttribute('href', /errors\/redis-connection-refused\/#your-error:/);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(first).toContainText(`Line ${lastLine}`);
    await expect(first.locator('mark')).toHaveText(
      'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    );
    await expect(dialogOf(page).getByRole('status')).toContainText(
      `1 page explains line ${lastLine} of what you pasted.`,
    );
    // Pages with its words are there when they are asked for, and stand below.
    await dialogOf(page).getByRole('button', { name: 'Show pages with some of its words' }).click();
    await expect(options(page).nth(1)).toBeVisible();
    await expect(first).toContainText(`Line ${lastLine}`);
    await expect(dialogOf(page).getByRole('status')).toContainText('Below are pages with some');
    // One line stands in the field; the others are kept, and can be looked at.
    await expect(fieldOf(page)).toHaveValue(/^redis\.exceptions\.ConnectionError: Error 111/);
    await dialogOf(page).getByText(`${lastLine} lines pasted`).click();
    await expect(dialogOf(page).getByLabel('Lines that you pasted').locator('mark')).toContainText(
      'ConnectionError',
    );
    await fieldOf(page).focus();
    await paste(page, fixture('deadlock-in-the-log'));
    await expect(first).toHaveAttribute('href', /errors\/postgresql-deadlock-detected\/#/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/errors\/postgresql-deadlock-detected\/#your-error:/);
    // The reader's own line stands on the page, and the fix is one press away.
    const own = page.getByRole('complementary', { name: 'Your error' });
    await expect(own).toContainText('waits for ShareLock');
    expect((await new AxeBuilder({ page }).include('aside').analyze()).violations).toEqual([]);
    await own.getByRole('link', { name: 'Go to the fix' }).click();
    await expect(page).toHaveURL(/#fix$/);
    await expect(page.locator('h2#fix')).toBeInViewport();
  });

  test('finds its page on the search page, whose address holds one line and no secret', async ({
    page,
  }) => {
    await page.goto('./search/');
    await page.getByRole('combobox', { name: fieldName }).focus();
    await paste(page, `${'INFO nothing\n'.repeat(300)}${fixture('value-too-long-in-json')}`);
    const first = options(page).first();
    await expect(first).toHaveAttribute('href', /errors\/value-too-long-for-type\/#/);
    await expect(first.locator('mark')).toContainText(
      'value too long for type character varying(12)',
    );
    // Whoever is sent the address sees the same answer.
    await expect(page).toHaveURL(/q=[^&]*value\+too\+long/);
    await page.reload();
    await expect(first).toHaveAttribute('href', /errors\/value-too-long-for-type\/#your-error:/);
    await page.getByRole('combobox', { name: fieldName }).focus();
    await paste(
      page,
      'start\nOperationalError: amqp://shop:hunter2@broker:5672/ refused, password=hunter2',
    );
    await expect(page).toHaveURL(/q=OperationalError/);
    expect(decodeURIComponent(page.url())).not.toContain('hunter2');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('q')?.length).toBeLessThanOrEqual(200);
  });

  test('keeps its lines when it comes before the code, and from the box of the home page', async ({
    page,
  }) => {
    await page.goto(redis, { waitUntil: 'networkidle' });
    await page.route('**/assets/js/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return route.continue();
    });
    // Each of the scripts that follow one another is late.
    const found = { timeout: 20_000 };
    await page.keyboard.press('/');
    await paste(page, refused);
    await expect(options(page).first()).toContainText(`Line ${lastLine}`, found);
    await page.goto('./');
    await page.locator('[data-control="search-input"]').focus();
    await paste(page, refused);
    await expect(options(page).first()).toContainText(`Line ${lastLine}`, found);
  });

  test('is forgotten as soon as something else is typed', async ({ page }) => {
    await page.goto('./search/');
    const field = page.getByRole('combobox', { name: fieldName });
    await field.focus();
    await paste(page, refused);
    await expect(page.getByText(`${lastLine} lines pasted`)).toBeVisible();
    await field.fill('celery');
    await expect(page.getByText('lines pasted')).toBeHidden();
    await expect(options(page).first()).toHaveAttribute('href', /celery/);
    await expect(page.getByText(`Line ${lastLine}`)).toHaveCount(0);
  });
});

test.describe('an error of one line', () => {
  test('pasted or typed, finds its page with other numbers in it', async ({ page }) => {
    await page.goto('./search/');
    const field = page.getByRole('combobox', { name: fieldName });
    const line = 'django.db.utils.DataError: value too long for type character varying(42)';
    for (const put of [() => paste(page, line), () => field.fill(line)]) {
      await field.fill('');
      await expect(options(page)).toHaveCount(0);
      await field.focus();
      await put();
      await expect(options(page).first()).toHaveAttribute('href', /value-too-long-for-type\/#/);
      await expect(page.getByRole('status')).toContainText(/explains? this error/);
    }
  });

  test('words that are pasted are searched for as if they were typed', async ({ page }) => {
    await page.goto('./search/');
    await page.getByRole('combobox', { name: fieldName }).focus();
    await paste(page, 'cache stampede');
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages\.$/);
  });
});

test('an error that no page explains is said to be so, and can be asked for by its last line', async ({
  page,
}) => {
  await page.goto('./search/');
  await page.getByRole('combobox', { name: fieldName }).focus();
  await paste(
    page,
    'Traceback (most recent call last):\n  File "/srv/a.py", line 1, in f\n    token = "t0psecret"\nzzlib.errors.QuuxError: password=hunter2 is no quux',
  );
  await expect(page.getByRole('status')).toContainText('No page explains this error yet.');
  const address = (await page.getByRole('link', { name: 'Ask for it' }).getAttribute('href')) ?? '';
  const { searchParams } = new URL(address);
  expect(searchParams.get('title')).toBe('zzlib.errors.QuuxError: password=… is no quux');
  expect(decodeURIComponent(address)).not.toMatch(/hunter2|t0psecret/);
});

test('where no page explains a paste, Enter goes nowhere', async ({ page }) => {
  await page.goto(redis);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await paste(page, 'one\nzzlib.errors.QuuxError: redis is no quux');
  await expect(dialogOf(page).getByRole('status')).toContainText(
    'No page explains this error yet.',
  );
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL(/technologies\/redis\/$/);
});

test('what a terminal’s colours leave is not shown among the lines', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('combobox', { name: fieldName }).focus();
  await paste(page, "a\n\u001b[31mKeyError\u001b[0m: 'RELEASE_OF_MINE'\nb");
  await page.getByText('3 lines pasted').click();
  const lines = page.getByLabel('Lines that you pasted');
  await expect(lines).toContainText("KeyError: 'RELEASE_OF_MINE'");
  await expect(lines).not.toContainText('[31m');
});

test('nothing of a paste leaves the browser', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('combobox', { name: fieldName }).focus();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await paste(page, `${refused}\nzzsecret failed`);
  await expect(options(page).first()).toHaveAttribute('href', /redis-connection-refused\/#/);
  expect(asked.filter((address) => /zzsecret|traceback|6379/i.test(address))).toEqual([]);
  expect(new Set(asked.map((address) => new URL(address).origin)).size).toBeLessThanOrEqual(1);
});

test('bad input leaves the search in order', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('./search/');
  const field = page.getByRole('combobox', { name: fieldName });
  for (const text of [
    'error '.repeat(170_000),
    `${'x\n'.repeat(500_000)}OddError: 1`,
    '\u0000\u0001\ufffe\n\u0007error',
    '\u202eשגיאה\nהחיבור נדחה error\u202c',
    '<img src=x onerror=alert(1)>\n<script>alert(1)</script> error',
    '\ud800 error\n\udc00',
  ]) {
    await field.fill('');
    await field.focus();
    await paste(page, text);
    await expect(page.getByRole('status')).toContainText('No page explains this error yet.');
    expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
  }
  await field.fill('redis');
  await expect(options(page).first()).toHaveAttribute('href', /technologies\/redis\/$/);
  expect(faults).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a pasted traceback passes axe and fits a phone in the ${colorScheme} theme`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(redis);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    for (const text of [refused, 'zz\nzzlib.QuuxError: quux']) {
      await fieldOf(page).focus();
      await paste(page, text);
      await expect(dialogOf(page).getByRole('status')).toContainText(
        text === refused ? 'explains line' : 'No page explains this error yet.',
      );
      await dialogOf(page).getByText('lines pasted').click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations).toEqual([]);
      expect(
        await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth),
      ).toBe(true);
      if (process.env.SHOTS) {
        await page.screenshot({
          path: `${process.env.SHOTS}/paste-360-${colorScheme}-${text === refused ? 'found' : 'none'}.png`,
        });
      }
    }
    await context.close();
  });
}
