import { expect, test, type Locator } from '@playwright/test';

// Pages on paper, and where the system chooses the colours.

test('paper gets the article alone, with answers open', async ({ page }) => {
  await page.goto('./docs/technologies/redis/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy this code' })).toHaveCount(0);
  await expect(page.locator('details > div').first()).toBeVisible();
});

test('paper has nothing to press, no address twice, and no sign that something unfolds', async ({
  page,
}) => {
  await page.goto('./challenges/celery-tasks-fail-silently/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-control]:visible')).toHaveCount(0);
  await expect(page.getByText('Edit this page')).toBeHidden();
  const added = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element, '::after').content)
        .filter((content) => content !== 'none'),
    );
  expect(await added('summary'), 'signs of what unfolds').toEqual([]);
  expect(await added('figcaption a'), 'addresses of files').toEqual([]);
  // An address that only a link knows is of use on paper.
  expect((await added('.prose p a[href^="http"]')).length).toBeGreaterThan(0);
});

test('paper is light in the dark theme, too', async ({ page }) => {
  const inks = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.goto('./docs/technologies/redis/');
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
  const light = await inks();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  expect(await inks()).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  expect(await inks()).toBe(light);
});

test('the chosen result is told where the system chooses the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./search/?q=redis');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await page.getByRole('combobox').first().press('ArrowDown');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  const others = page.locator('[role="option"][aria-selected="false"]');
  const border = (option: Locator) =>
    option.first().evaluate((element) => getComputedStyle(element).borderTopColor);
  const paper = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  expect(await border(chosen)).not.toBe(paper);
  expect(await border(others)).toBe(paper);
});

test('failing and fixed bars differ where the system chooses the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./challenges/api-latency-n-plus-one/');
  const backgrounds = await page
    .locator('main section [aria-hidden="true"] > svg[width]')
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).background));
  expect(backgrounds).toHaveLength(2);
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
});
