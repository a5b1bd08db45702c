import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { isStatic } from './builtSite';

const phone = { width: 360, height: 740 };

/** What of the checker a page fetched. */
function watchChecker(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/contribute\/(?:hub|files)\.json|\/contribute\.\w+\.(?:js|css)/.test(request.url()))
      fetched.push(request.url());
  });
  return fetched;
}

const addressOf = async (page: Page, name: string) =>
  new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '');

const lastLine = 'No problems: this page passes the check.';

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('a practice is written, seen as it will look, and sent to GitHub with its text', async ({
    page,
  }) => {
    await page.goto('./contribute/new/');
    await page.getByLabel('Practice').check();
    await page.getByLabel('Title', { exact: true }).fill('Keep a log of what you tried');
    await page
      .getByLabel(/^Summary/)
      .fill(
        'Write down each thing you try while you look for a fault, so that nobody tries it twice.',
      );
    await page.getByLabel(/^Strength/).selectOption('should');
    await page.locator('#part-why textarea').fill('You **forget** what you tried.');
    await expect(
      page.locator('article, section').locator('strong', { hasText: 'forget' }),
    ).toBeVisible();
    const link = await addressOf(page, 'Open it on GitHub');
    expect(link.pathname).toMatch(/\/new\/[^/]+\/docs\/practices$/);
    expect(link.searchParams.get('filename')).toBe('keep-log-what-tried.md');
    const text = link.searchParams.get('value') ?? '';
    expect(text).toContain('title: "Keep a log of what you tried"\n');
    expect(text).toContain('## Why {#why}\n\nYou **forget** what you tried.\n');
    expect(text).toContain('draft: true');
    // Kept on the device.
    await page.reload();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue(
      'Keep a log of what you tried',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  test('an error is begun from a traceback, and one that is known is told', async ({ page }) => {
    await page.goto('./contribute/new/?kind=error');
    const field = page.getByLabel('What was printed');
    await field.fill(
      'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    f()\nkombu.exceptions.Oddity: no "lamp" on the shelf',
    );
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Oddity: no');
    await expect(page.getByLabel(/^Messages/)).toHaveValue(
      'kombu.exceptions.Oddity: no "{value}" on the shelf',
    );
    await expect(page.getByLabel(/^Printed by/)).toHaveValue('Celery');
    await field.fill("ModuleNotFoundError: No module named 'celery'");
    await expect(page.getByText('explains this already')).toBeVisible();
  });
});

test('a page that is too long for an address is copied, and the file begun with its name', async ({
  page,
}) => {
  await page.goto('./contribute/new/');
  await page.getByLabel('Title', { exact: true }).fill('Keep a log of what you tried');
  await page.locator('#part-why textarea').fill('A long story. '.repeat(500));
  const link = await addressOf(page, 'Begin the file on GitHub');
  expect(link.searchParams.get('filename')).toBe('keep-log-what-tried.md');
  expect(link.searchParams.get('value')).toBeNull();
  await expect(page.getByRole('button', { name: 'Copy the page' })).toBeVisible();
});

test('pasted Markdown is answered as the check answers, and the place of a problem is shown', async ({
  page,
}) => {
  const text = readFileSync('docs/practices/change-the-api-in-small-steps.md', 'utf8');
  await page.goto('./contribute/check/');
  const field = page.getByLabel('The page', { exact: true });
  await field.fill(text);
  await expect(page.getByText(lastLine)).toBeVisible();
  await field.fill(text.replace(/^strength: .*/m, 'strength: mst'));
  await expect(
    page.getByText('strength: "mst" is not one of its words. Did you mean "must"?'),
  ).toBeVisible();
  await page
    .getByRole('button', { name: /^Go to line/ })
    .first()
    .click();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe('mst');
});

test('what is certain is fixed one at a time, or all at once', async ({ page }) => {
  const text = readFileSync('docs/practices/change-the-api-in-small-steps.md', 'utf8');
  await page.goto('./contribute/check/');
  const field = page.getByLabel('The page', { exact: true });
  await field.fill(
    text
      .replace(/^strength: (.*)/m, 'layout: post\nstrength: $1')
      .replace('\n## Read next', '\n:::caution\n\nSlowly.\n\n:::\n\n## Read next'),
  );
  await page.getByText('Or one at a time').click();
  const each = page.getByRole('button', { name: /^Fix line \d+$/ });
  await expect(each).toHaveCount(2);
  await each.last().click();
  await expect(field).toHaveValue(/\n:::warning\n/);
  await expect(field).toHaveValue(/\nlayout: post\n/);
  await page.getByRole('button', { name: 'Fix what is certain' }).click();
  await expect(field).not.toHaveValue(/\nlayout: post\n/);
  await expect(page.getByText(lastLine)).toBeVisible();
});

test('what is pasted does nothing: no script, no handler, no address of another site is loaded', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto('./contribute/check/');
  await page.getByLabel('The page', { exact: true }).fill(`---
title: Harm
strength: must
---

## Why {#why}

<script>window.harmed = 1</script>
<img src=x onerror="window.harmed = 1">
[a](javascript:window.harmed=1) [b](JaVaScRiPt:window.harmed=1) [c](data:text/html,x) [d](java\tscript:window.harmed=1)
![e](https://elsewhere.example/e.png) <iframe src="https://elsewhere.example"></iframe>
:::note[<b onclick=x>t</b>]

<svg onload="window.harmed = 1">

:::
`);
  await page.locator('summary', { hasText: 'as it will look' }).click();
  const sheet = page.locator('details', { hasText: 'as it will look' });
  await expect(sheet.getByRole('heading', { name: 'Why' })).toBeVisible();
  expect(await sheet.locator('script, iframe, img, [onclick], [onerror], [onload]').count()).toBe(
    0,
  );
  expect(
    await sheet
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol)),
  ).toEqual([]);
  expect(await page.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined();
  expect(asked.filter((host) => host.includes('elsewhere'))).toEqual([]);
});

test('no other page loads what checks a page', async ({ page }) => {
  test.skip(!isStatic, 'the stock form bundles in its own way');
  const fetched = watchChecker(page);
  for (const path of ['./', './docs/technologies/redis/', './map/', './search/']) {
    await page.goto(path);
    await page.locator('body').hover();
  }
  expect(fetched).toEqual([]);
});

test('a page is edited from its top, and a section at its line', async ({ page }) => {
  await page.goto('./docs/practices/change-the-api-in-small-steps/');
  await expect(page.getByRole('link', { name: 'Edit this page' }).first()).toHaveAttribute(
    'href',
    /\/edit\/[^/]+\/docs\/practices\/change-the-api-in-small-steps\.md$/,
  );
  await page.getByRole('link', { name: 'Link to When not to' }).click();
  const file = readFileSync('docs/practices/change-the-api-in-small-steps.md', 'utf8');
  const line = file.split('\n').findIndex((content) => content.startsWith('## When not to')) + 1;
  await expect(page.getByRole('link', { name: 'Fix this section' })).toHaveAttribute(
    'href',
    new RegExp(`change-the-api-in-small-steps\\.md#L${line}$`),
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do, with the forms and the templates', async ({ page }) => {
    await page.goto('./contribute/new/');
    for (const name of ['report a challenge', 'propose another page', 'a template', 'begin a file'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
