import { expect, keep } from './keeping';
import { test } from './offlineHost';
import { watchBrowser } from './watchBrowser';

test('the hub is kept, read and searched without a connection under its policy, from its site alone', async ({
  context,
  wholeHost: host,
}) => {
  const page = await context.newPage();
  const watched = await watchBrowser(context);
  await keep(page, host);
  await page.goto(`${host.address}challenges/`);
  expect(watched.errors).toEqual([]);
  host.cut();
  await page.goto(`${host.address}docs/technologies/redis/`);
  await page.keyboard.press('/');
  await page.keyboard.type('n+1');
  await expect(page.getByRole('dialog').locator('[role="option"]').first()).toContainText(
    'asks once per row',
  );
  expect(watched.violations).toEqual([]);
  const { origin } = new URL(host.address);
  expect(watched.requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
});
