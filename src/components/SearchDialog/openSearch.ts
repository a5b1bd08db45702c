import panel from '../SearchPanel/SearchPanel.module.css';
import styles from './SearchDialog.module.css';

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
  mountDialog: (dialog: HTMLDialogElement, site: SearchSite, text?: string) => void;
}>;

/** What the dialog opens with. */
export interface Opening {
  text?: string;
  /** The box that was typed into; it keeps what was typed when the dialog closes. */
  box?: HTMLInputElement;
}

let dialog: HTMLDialogElement | undefined;
let box: HTMLInputElement | undefined;

/**
 * Opens the dialog at once, with a field that takes what is typed while the dialog's code is on its
 * way; the code takes over the field with what it holds.
 */
export function openSearch(site: SearchSite, load: DialogCode, opening: Opening = {}): void {
  dialog ??= makeDialog();
  box = opening.box;
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  if (!field) return;
  const isTaken = dialog.dataset.taken !== undefined;
  if (!isTaken && opening.text !== undefined) field.value = opening.text;
  if (opening.text === undefined) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
  field.focus();
  void takeOver(dialog, site, load, opening.text);
}

async function takeOver(
  place: HTMLDialogElement,
  site: SearchSite,
  load: DialogCode,
  text: string | undefined,
): Promise<void> {
  try {
    const { mountDialog } = await load();
    await composed(place.querySelector('input'));
    mountDialog(place, site, text);
  } catch {
    const status = place.querySelector('[role="status"]');
    if (!status) return;
    const link = document.createElement('a');
    link.href = site.searchPage;
    link.textContent = 'Try the search page';
    status.replaceChildren('The search could not be fetched. Check your connection. ', link);
  }
}

/** Waits for the end of a word that an input method is putting together. */
function composed(field: HTMLInputElement | null): Promise<void> {
  if (!field?.dataset.composing) return Promise.resolve();
  return new Promise((resolve) => {
    field.addEventListener('compositionend', () => resolve(), { once: true });
  });
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = styles.dialog ?? '';
  made.setAttribute('aria-label', 'Search the hub');
  // Looks as the panel does, so that nothing moves when the panel takes its place.
  made.innerHTML = `
    <div data-part="waiting" class="${panel.panel}" data-place="dialog">
      <div class="${panel.head}">
        <div class="${panel.field}">
          <input type="text" class="${panel.input}" data-part="search-field" inputmode="search"
            enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false"
            aria-label="Search the hub, or paste an error" placeholder="Search, or paste an error">
        </div>
        <button type="button" class="${panel.aside}" data-part="close">Close</button>
      </div>
      <div class="${panel.status}"><p role="status">Fetching the search …</p></div>
    </div>`;
  made.addEventListener('click', (event) => {
    const { target } = event;
    const isClose = target instanceof Element && target.closest('[data-part="close"]');
    if (isClose || (target === made && isOutside(made, event))) made.close();
  });
  const field = made.querySelector('input');
  field?.addEventListener('compositionstart', () => (field.dataset.composing = 'true'));
  field?.addEventListener('compositionend', () => delete field.dataset.composing);
  made.addEventListener('close', () => {
    const typed = made.querySelector<HTMLInputElement>('[data-part="search-field"]')?.value;
    if (box?.isConnected && typed !== undefined) box.value = typed;
  });
  document.body.append(made);
  return made;
}

/** A press on the backdrop is a press on the dialog, beside its box. */
function isOutside(element: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
