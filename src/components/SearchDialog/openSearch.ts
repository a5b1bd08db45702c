/** What the code that comes later needs to know of the site. */
export interface SearchSite {
  /** Base path, with a slash at both ends. */
  baseUrl: string;
  /** The search page, base path included. */
  searchPage: string;
  /** Where a page is asked for that is not there. */
  newIssueUrl: string;
}

/** What the dialog's code is loaded as. */
export type DialogCode = () => Promise<{
  mountDialog: (dialog: HTMLDialogElement, site: SearchSite, opening: Opening) => void;
}>;

/** What the dialog opens with. */
export interface Opening {
  text?: string;
  /** The text was pasted: all of it, line by line. */
  pasted?: string;
  /** The box that was typed into; it keeps what was typed when the dialog closes. */
  box?: HTMLInputElement;
}

const fieldIn = (dialog: HTMLElement): HTMLInputElement | null =>
  dialog.querySelector('[data-part="search-field"]');

/**
 * Opens the dialog at once, with a field that takes what is typed while the dialog's code is on its
 * way; the code takes over the field with what it holds.
 */
export function openSearch(
  dialog: HTMLDialogElement,
  site: SearchSite,
  load: DialogCode,
  opening: Opening = {},
): void {
  const { text, box } = opening;
  const wasOpen = dialog.open;
  if (!wasOpen) dialog.showModal();
  const field = fieldIn(dialog);
  if (field && !wasOpen) {
    const isWaiting = field.closest('[data-part="waiting"]') !== null;
    if (isWaiting && text !== undefined) field.value = text;
    if (text === undefined) field.select();
    else field.setSelectionRange(field.value.length, field.value.length);
    field.focus();
  }
  dialog.addEventListener(
    'close',
    () => {
      const typed = fieldIn(dialog)?.value;
      if (box?.isConnected && typed !== undefined) box.value = typed;
    },
    { once: true },
  );
  void takeOver(dialog, site, load, opening);
}

/** Says in the dialog that its code did not come, and where the search is besides. */
export function tellFailure(dialog: HTMLElement, searchPage: string): void {
  const status = dialog.querySelector('[role="status"]');
  if (!status) return;
  const link = document.createElement('a');
  link.href = searchPage;
  link.textContent = 'Try the search page';
  status.replaceChildren('The search could not be fetched. Check your connection. ', link);
}

async function takeOver(
  dialog: HTMLDialogElement,
  site: SearchSite,
  load: DialogCode,
  opening: Opening,
): Promise<void> {
  try {
    const { mountDialog } = await load();
    await composed(fieldIn(dialog));
    mountDialog(dialog, site, opening);
  } catch {
    tellFailure(dialog, site.searchPage);
  }
}

/** Waits for the end of a word that an input method is putting together. */
function composed(field: HTMLInputElement | null): Promise<void> {
  if (!field?.dataset.composing) return Promise.resolve();
  return new Promise((resolve) => {
    field.addEventListener('compositionend', () => resolve(), { once: true });
  });
}
