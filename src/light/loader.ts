import { tellFailure } from '../components/SearchDialog/openSearch';
import { keepPaste } from '../components/SearchPanel/keepPaste';
import { isPlainPress, opensSearch } from '../components/SearchDialog/searchKeys';
import { startTheme } from '../components/ThemeSwitch/startTheme';
import { writeSpeculationRules } from './writeSpeculationRules';

// This file stands in the head of every page, minified: each line of it is paid for by every reader.

/** Put in by index.ts. */
declare const themeKey: string;

const all = ['click', 'keydown', 'input', 'change', 'reset', 'pointerover', 'focusin'] as const;
const controls = '[data-control]:not([data-control="theme"])';
const share = 'a[data-control="share"]';
const connection = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } })
  .connection;

/** What was done before the code was there; done again once it is. */
let held: Event[] = [];
let isAsked = false;

const find = <Found extends HTMLElement>(selector: string): Found | null =>
  document.querySelector<Found>(selector);

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  const script = document.createElement('script');
  script.src = document.body.dataset.controls ?? '';
  script.onload = () => {
    for (const type of all) removeEventListener(type, hold, true);
    for (const event of held) {
      event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
    }
  };
  script.onerror = () => {
    // Asked for again by the next use of a control.
    isAsked = false;
    const shared = held.find(
      ({ type, target }) => type === 'click' && (target as Element).matches(share),
    );
    held = [];
    if (shared) location.assign((shared.target as HTMLAnchorElement).href);
    const dialog = find('[data-control="search-dialog"]');
    if (dialog)
      tellFailure(dialog, find<HTMLAnchorElement>('a[data-control="search"]')?.href ?? '');
    const page = find('[data-control$="-page"]');
    page?.querySelector('[data-part="failed"]')?.removeAttribute('hidden');
    const field = page?.querySelector('input');
    if (field) field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  };
  document.head.append(script);
}

function hold(event: Event): void {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const control = target.closest<HTMLElement>(controls);
  const isKey = event instanceof KeyboardEvent && opensSearch(event);
  const press = type === 'click' && isPlainPress(event as MouseEvent) && control?.dataset.control;
  // A key that opens nothing and a link that lies inside a control are the browser's own.
  if (!isKey && (!control || type === 'keydown' || target.closest('a:not([data-control])'))) return;
  // Only looked at: nothing is fetched for readers who save data until they use it.
  if ((type === 'pointerover' || type === 'focusin') && connection?.saveData) return;
  // The link of a heading goes there meanwhile.
  if (press === 'share' && !(control as HTMLAnchorElement).hash) event.preventDefault();
  if (isKey || press === 'search') {
    event.preventDefault();
    const field = find('[data-control="search-page"] input');
    if (!field) find<HTMLDialogElement>('[data-control="search-dialog"]')?.showModal();
    (field ?? find('[data-control="search-dialog"] input'))?.focus();
  }
  // What is unfolded is the browser's own: done again, it would be folded.
  if (!target.closest('summary')) {
    held = held.filter((other) => other.type !== type || other.target !== target);
    held.push(event);
  }
  ask();
}

startTheme(themeKey);
for (const type of all) addEventListener(type, hold, true);
addEventListener('paste', keepPaste, true);
addEventListener('DOMContentLoaded', () => {
  const isOwn = find('[data-control$="-page"]');
  if (isOwn ?? (location.search && find('form[data-control]'))) ask();
});
writeSpeculationRules(connection);
