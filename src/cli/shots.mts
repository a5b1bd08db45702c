import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt, readBuilt } from './buildSite.mjs';
import { chooseShots, cutScreens, readSitemap } from './chooseShots.mjs';
import { chooseBrowserFlags } from './findBrowser.mjs';
import { handleRequest } from './handleRequest.mjs';
import { listen } from './listen.mjs';
import { isRoot, prepareBrowser } from './prepareBrowser.mjs';
import { say } from './tell.mjs';

/** What is looked at: every screen on a phone and a desk, and the first ones otherwise. */
const views = [
  { width: 360, height: 740, theme: 'light', most: Infinity },
  { width: 1280, height: 900, theme: 'light', most: Infinity },
  { width: 360, height: 740, theme: 'dark', most: 3 },
  { width: 1280, height: 900, theme: 'dark', most: 3 },
  { width: 768, height: 900, theme: 'light', most: 2 },
  { width: 1024, height: 768, theme: 'light', most: 2 },
] as const;

/** `npm run shots -- FILE…`: pictures of each kind of page, and of the pages named, into shots/. */
export async function shots(files: string[]): Promise<void> {
  const root = process.cwd();
  if (!(await isBuilt(root, process.env))) await buildSite(root, process.env, { command: 'shots' });
  const { baseUrl } = (await readBuilt(root)) ?? { baseUrl: '/' };
  const sitemap = readFileSync(join('build', 'sitemap.xml'), 'utf8');
  const pages = chooseShots(readSitemap(sitemap, baseUrl), files).filter(({ path }) =>
    existsSync(join('build', path.endsWith('/') ? `${path}index.html` : path)),
  );

  const { chromium } = await import('@playwright/test');
  const executablePath = await prepareBrowser('shots');
  const site = await listen(0, handleRequest(join(root, 'build'), baseUrl), 'shots');
  const browser = await chromium.launch({ executablePath, args: chooseBrowserFlags(isRoot()) });
  let count = 0;
  try {
    rmSync('shots', { recursive: true, force: true });
    mkdirSync('shots');
    for (const { width, height, theme, most } of views) {
      say(`${width} px, ${theme} …`);
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const { path, name } of pages) {
        await page.goto(`http://localhost:${site.port}${baseUrl}${path.slice(1)}`, {
          waitUntil: 'load',
        });
        // What unfolds is where faults hide: nobody sees it who looks at a page as it comes.
        await page.evaluate(async () => {
          document
            .querySelectorAll('main details')
            .forEach((fold) => fold.setAttribute('open', ''));
          await document.fonts.ready;
        });
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        for (const [index, top] of cutScreens(whole, height).slice(0, most).entries()) {
          await page.evaluate((y) => scrollTo(0, y), top);
          const number = String(index + 1).padStart(2, '0');
          await page.screenshot({ path: join('shots', `${name}.${width}.${theme}.${number}.png`) });
          count += 1;
        }
      }
      await context.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  say(`${count} pictures are in shots/, one for each screen.`);
}
