import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt, readBuilt } from './buildSite.mjs';
import { chooseShots, readSitemap } from './chooseShots.mjs';
import { chooseBrowserFlags } from './findBrowser.mjs';
import { handleRequest } from './handleRequest.mjs';
import { listen } from './listen.mjs';
import { isRoot, prepareBrowser } from './prepareBrowser.mjs';
import { say } from './tell.mjs';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;
/** Chromium repeats the top of a page below this height, in pixels, instead of drawing the rest. */
const tallest = 16_000;

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
  try {
    rmSync('shots', { recursive: true, force: true });
    mkdirSync('shots');
    for (const width of widths) {
      for (const theme of themes) {
        say(`${width} px, ${theme} …`);
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme: theme,
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        for (const { path, name } of pages) {
          await page.goto(`http://localhost:${site.port}${baseUrl}${path.slice(1)}`, {
            waitUntil: 'load',
          });
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.screenshot({
            path: join('shots', `${name}.${width}.${theme}.png`),
            fullPage: true,
            ...(height > tallest ? { clip: { x: 0, y: 0, width, height: tallest } } : {}),
          });
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  say(`${pages.length * widths.length * themes.length} pictures are in shots/.`);
}
