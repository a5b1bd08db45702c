import type { Page } from '@playwright/test';

export const fieldName = 'Search the hub, or paste an error';
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the hub' });
/** The field in the dialog. */
export const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox', { name: fieldName });
/** The field of the search page, or of the home page. */
export const pageField = (page: Page) => page.getByRole('combobox', { name: fieldName });
// By attribute: the facets' own options have the role as well.
export const options = (page: Page) => page.locator('[role="option"]');

/** Addresses of the pages found, in their order; sections are left out. */
export const foundPages = (page: Page): Promise<string[]> =>
  options(page).evaluateAll((links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .filter(({ hash }) => hash === '' || hash.startsWith('#your-error:'))
      .map(({ pathname }) => pathname),
  );

/** Pastes as the browser does: an event first, and the text with its lines glued unless that was taken. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const field = document.activeElement as HTMLInputElement;
    const isLeft = field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    if (!isLeft) return;
    field.setRangeText(
      pasted.replace(/[\r\n]+/g, ' '),
      field.selectionStart ?? 0,
      field.selectionEnd ?? 0,
      'end',
    );
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}
