import { sparesConnection } from './sparesConnection';
import { keepPaste, readRenderCache } from '../SearchPanel/keepPaste';
import { openSearch, type Opening, type SearchSite } from './openSearch';
import { isPlainPress, opensSearch } from './searchKeys';

/** The panel and the engine: fetched when somebody is about to search. */
const load = () => import('./mountSearch');

const boxSelector = 'input[data-control="search-input"]';

/** Gives every way into the search its behaviour; see SearchEntry and SearchFrame. */
export function startSearch(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  for (const event of ['input', 'compositionend'] as const) {
    document.addEventListener(event, onTyped);
  }
  document.addEventListener('compositionstart', markComposing);
  document.addEventListener('paste', keepPaste, true);
  for (const event of ['pointerover', 'focusin'] as const) {
    document.addEventListener(event, onIntent);
  }
}

/** Fills the search page, when that is the page; called after each page has come. */
export function fillSearchPage(): void {
  const frame = document.querySelector('[data-control="search-page"]');
  const site = readSite();
  if (!frame || !site) return;
  load().then(
    ({ mountPage }) => mountPage(frame, site),
    () => frame.querySelector('[data-part="failed"]')?.removeAttribute('hidden'),
  );
}

function open(opening?: Opening): void {
  // On the search page there is a field already.
  const field = document.querySelector<HTMLInputElement>(
    '[data-control="search-page"] [data-part="search-field"]:not([hidden] *)',
  );
  const dialog = document.querySelector<HTMLDialogElement>('[data-control="search-dialog"]');
  const site = readSite();
  if (field && opening?.text === undefined) {
    field.focus();
    field.select();
  } else if (site && dialog) openSearch(dialog, site, load, opening);
}

/** The header's link knows where the site and its issues are. */
function readSite(): SearchSite | undefined {
  const link = document.querySelector<HTMLAnchorElement>('a[data-control="search"]');
  const searchPage = link?.getAttribute('href');
  if (!link || !searchPage) return undefined;
  return {
    searchPage,
    baseUrl: searchPage.replace(/search\/$/, ''),
    newIssueUrl: link.dataset.newIssue ?? '',
  };
}

const closest = <Found extends Element>(event: Event, selector: string): Found | null =>
  event.target instanceof Element ? event.target.closest<Found>(selector) : null;

function onClick(event: MouseEvent): void {
  const { target } = event;
  if (target instanceof HTMLDialogElement && isOutside(target, event)) target.close();
  if (!isPlainPress(event) || event.defaultPrevented) return;
  if (!closest(event, 'a[data-control="search"]')) return;
  event.preventDefault();
  open();
}

/** A press on the backdrop is a press on the dialog, beside its box. */
function isOutside(element: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

function onKey(event: KeyboardEvent): void {
  const box = event.key === 'ArrowDown' ? closest<HTMLInputElement>(event, boxSelector) : null;
  if (event.defaultPrevented || !(opensSearch(event) || box)) return;
  event.preventDefault();
  open(box ? { text: box.value, box } : undefined);
}

function onTyped(event: Event): void {
  if (event.type === 'compositionend' && event.target instanceof HTMLElement) {
    delete event.target.dataset.composing;
  }
  const box = closest<HTMLInputElement>(event, boxSelector);
  const isComposing = event instanceof InputEvent && event.isComposing;
  if (box && !isComposing && box.value)
    open({ text: box.value, pasted: readRenderCache(box), box });
}

function markComposing({ target }: Event): void {
  if (target instanceof HTMLElement) target.dataset.composing = 'true';
}

/** A pointer over the way in, or focus on it: the code is asked for before the press. */
function onIntent(event: Event): void {
  if (closest(event, `a[data-control="search"], ${boxSelector}`) && !sparesConnection()) {
    load().catch(() => undefined);
  }
}
