import { tellFailure } from '../components/SearchDialog/openSearch';
import { keepPaste } from '../components/SearchPanel/keepPaste';
import { isPlainPress, opensSearch } from '../components/SearchDialog/searchKeys';
import { startTheme } from '../components/ThemeSwitch/startTheme';
import { sparesConnection } from '../components/SearchDialog/sparesConnection';
import { writeSpeculationRules } from './writeSpeculationRules';

// This file stands in the head of every page, minified: each line of it is paid for by every reader.

/** Put in by index.ts. */
declare const themeKey: string;

const all =
  'click keydown input change reset compositionstart compositionend pointerover focusin'.split(' ');
const controls = '[data-control]:not([data-control="theme"])';
const fields = 'fieldset, input, button, summary';

/** What was done before the code was there; done again once it is. */
let held: Event[] = [];
/** Which of it opens something: of several the last. */
let opening: Event | undefined;
let isAsked = false;
let failures = 0;

const find = <Found extends HTMLElement>(selector: string): Found | null =>
  document.querySelector<Found>(selector);

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  const script = document.createElement('script');
  // What a network answered in its place may be remembered under the address.
  script.src = `${document.body.dataset.controls}${failures ? `?${failures}` : ''}`;
  script.onload = () => {
    // What a network's log-in page answers is no script, and loads as well.
    if (!('isDone' in script.dataset)) return fail();
    for (const type of all) removeEventListener(type, hold, true);
    for (const event of held) {
      event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
    }
  };
  script.onerror = fail;
  document.head.append(script);
}

function fail(): void {
  // Asked for again by the next use of a control.
  isAsked = false;
  failures += 1;
  const clicked = held
    .filter(({ type }) => type === 'click')
    .map(({ target }) => target as Element);
  held = [];
  for (const element of clicked) {
    if (element.matches('a[data-control="share"]'))
      location.assign((element as HTMLAnchorElement).href);
    // One key copies it then.
    const code = element.closest('[data-control="copy"]')?.closest('figure')?.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
  }
  const dialog = find('[data-control="search-dialog"]');
  if (dialog) tellFailure(dialog, find<HTMLAnchorElement>('a[data-control="search"]')?.href ?? '');
  find('[data-control$="-page"] [data-part="failed"]')?.removeAttribute('hidden');
}

function hold(event: Event): void {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const control = target.closest<HTMLElement>(controls);
  const isKey = event instanceof KeyboardEvent && opensSearch(event);
  const press = type === 'click' && isPlainPress(event as MouseEvent) && control?.dataset.control;
  // A key that opens nothing and a link that lies inside a control are the browser's own.
  if (!isKey && (!control || type === 'keydown' || target.closest('a:not([data-control])'))) return;
  // Only looked at: nothing is fetched for readers who spare their connection until they use it.
  if ((type === 'pointerover' || type === 'focusin') && sparesConnection()) return;
  // A form of filters stands around what it filters.
  if (control?.matches('form') && target !== control && !target.closest(fields)) return;
  // The link of a heading goes there meanwhile.
  if (press === 'share' && !(control as HTMLAnchorElement).hash) event.preventDefault();
  if (isKey || press === 'search') {
    event.preventDefault();
    const field = find('[data-control="search-page"] input');
    const dialog = find<HTMLDialogElement>('[data-control="search-dialog"]');
    if (!field && dialog) {
      dialog.showModal();
      // Whoever closes it does not want it any more; it may be open again when this is told.
      dialog.onclose = () => {
        if (!dialog.open) held = [];
      };
    }
    (field ?? dialog?.querySelector('input'))?.focus();
  }
  // Unfolding is the browser's own, and so is a new tab: done again, there would be two.
  if (!target.closest('summary') && (type !== 'click' || press)) {
    const isOpening = isKey || press === 'search' || press === 'share';
    held = held.filter(
      (other) =>
        (other.type !== type || other.target !== target) && !(isOpening && other === opening),
    );
    held.push(event);
    if (isOpening) opening = event;
  }
  ask();
}

startTheme(themeKey);
for (const type of all) addEventListener(type, hold, true);
addEventListener('paste', keepPaste, true);
addEventListener('DOMContentLoaded', () => {
  const isOwn = find('[data-control$="-page"]');
  const field = isOwn?.querySelector('input');
  if (field) field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (
    isOwn ||
    (location.search && find('form[data-control]')) ||
    location.hash.startsWith('#your-error:')
  )
    ask();
});
writeSpeculationRules();
