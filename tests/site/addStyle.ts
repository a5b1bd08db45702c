import type { Page } from '@playwright/test';

/**
 * Adds a style sheet to a page, and gives what takes it away again. By the object model, which
 * belongs to the browser: a page's policy forbids a style element that the build did not make.
 */
export async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((text) => {
    const added = new CSSStyleSheet();
    added.replaceSync(text);
    document.adoptedStyleSheets.push(added);
    return added;
  }, css);
  return () => sheet.evaluate((added) => added.replaceSync(''));
}
