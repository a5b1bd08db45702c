import { expect, keep, keepButton, lookInside, removeButton, statusOf } from './keeping';
import { test, type Host } from './offlineHost';

// What the page that keeps the hub says of it.

const answerWithPage = (host: Host, isInstead: (asked: string) => boolean) => {
  host.instead = (asked, response) => {
    if (!isInstead(asked)) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in to this network</h1>');
    return true;
  };
};

test('what is kept is told before the network has answered', async ({ page, host }) => {
  await keep(page, host);
  // A browser may let this wait while it looks for a newer worker itself.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => {});
  });
  for (const asked of ['offline/version.json', 'nothing']) {
    const goOn = host.hold((path) => path === asked);
    await page.goto(`${host.address}offline/`);
    await expect(statusOf(page)).toContainText('are on this device', { timeout: 10_000 });
    await expect(removeButton(page)).toBeVisible();
    goOn();
  }
});

test('what has changed is fetched without a press, and the page tells when it is here', async ({
  page,
  host,
}) => {
  await keep(page, host);
  await host.deploy({ 'map/index.html': (text) => `${text}<!-- another -->` });
  const goOn = host.hold((asked) => asked.includes('?kept='));
  await page.goto(`${host.address}offline/`);
  await expect(statusOf(page)).toContainText('What has changed is being fetched');
  await expect(page.getByRole('button', { name: 'Fetch what changed' })).toBeHidden();
  goOn();
  await expect(statusOf(page)).toHaveText(/^All \d+ pages .* are on this device.*MB\.$/);
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('where a list comes that is none, nothing is said to be kept', async ({ page, host }) => {
  answerWithPage(host, (asked) => asked === 'offline/files.json');
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  await expect(statusOf(page)).toContainText('Go on when you are connected again. All');
  await expect(statusOf(page)).not.toContainText('is kept');
  expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
});

test('where another page comes for every file, no part is said to be here', async ({
  page,
  host,
}) => {
  answerWithPage(host, (asked) => asked.includes('?kept='));
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  await expect(statusOf(page)).toContainText(/something else answers in its place.* All \d+ pages/);
  await expect(keepButton(page)).toBeVisible();
  await expect(removeButton(page)).toBeHidden();
  expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
});
