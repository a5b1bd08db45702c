import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { nearestPath } from '../../content/nearest';
import { createSearch, type Query, type Search } from '../../plugins/search/client';
import { SearchPanel } from '../SearchPanel/SearchPanel';
import {
  readLostAddress,
  readSearchAddress,
  writeSearchAddress,
} from '../SearchPanel/searchAddress';
import { readRenderCache } from '../SearchPanel/keepPaste';
import { readPasted } from '../SearchPanel/readPasted';
import type { Opening, SearchSite } from './openSearch';
import { SearchDialog } from './SearchDialog';

let search: Search | undefined;
let mounted: { root: Root; dialog: Element } | undefined;
let opened = 0;
let last: Query = { text: '', filters: {} };

/** Puts the panel into the dialog, with what was typed until now; nothing typed is lost. */
export function mountDialog(
  dialog: HTMLDialogElement,
  site: SearchSite,
  { text, ...opening }: Opening,
): void {
  const engine = (search ??= createSearch(site.baseUrl));
  const waiting = dialog.querySelector<HTMLElement>('[data-part="waiting"]:not([hidden])');
  const typed = waiting?.querySelector('input');
  // Opened again with nothing new: the last search is still there.
  if (!waiting && text === undefined) return;
  if (mounted?.dialog !== dialog) {
    const place = document.createElement('div');
    dialog.append(place);
    mounted = { root: createRoot(place), dialog };
  }
  const selection = typed && [typed.selectionStart, typed.selectionEnd];
  const hadFocus = !typed || document.activeElement === typed;
  const pasted = readRenderCache(typed) ?? opening.pasted;
  last = { filters: {}, ...readTyped(typed?.value ?? text ?? '', pasted) };
  opened += 1;
  const { root } = mounted;
  // In one go: a key that comes between two renderings would be lost.
  flushSync(() =>
    root.render(
      <SearchDialog
        key={opened}
        search={engine}
        initial={last}
        newIssueUrl={site.newIssueUrl}
        searchPage={site.searchPage}
        onQuery={rememberQuery}
        onClose={() => dialog.close()}
      />,
    ),
  );
  if (waiting) waiting.hidden = true;
  // Where the page's own scripts render the header, the field of the form must stay theirs.
  typed?.removeAttribute('data-part');
  const field = dialog.querySelector<HTMLInputElement>('[data-part="search-field"]');
  if (!field || !hadFocus) return;
  field.focus();
  if (selection) field.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
  else field.setSelectionRange(field.value.length, field.value.length);
}

/** Of a paste one line is shown, and all of it is read. */
const readTyped = (text: string, pasted: string | undefined): Pick<Query, 'text' | 'pasted'> =>
  pasted === undefined ? { text } : { text: readPasted(pasted), pasted };

const rememberQuery = (query: Query): void => {
  last = query;
};

let pageRoot: { root: Root; place: Element } | undefined;

/** Puts the panel into its place on a page, with what the address says or what was typed until now. */
export function mountPage(frame: Element, site: SearchSite): void {
  const place = frame.querySelector('[data-part="panel"]');
  const waiting = frame.querySelector<HTMLElement>('[data-part="waiting"]');
  const typed = waiting?.querySelector('input');
  if (!place || pageRoot?.place === place) return;
  pageRoot?.root.unmount();
  const root = createRoot(place);
  pageRoot = { root, place };
  const isLost = frame.hasAttribute('data-lost');
  const address = isLost
    ? { text: readLostAddress(location.pathname, site.baseUrl), filters: {} }
    : readSearchAddress(location.search);
  const nearest = frame.querySelector('[data-part="nearest"]');
  nearest?.toggleAttribute('hidden', !address.text);
  if (isLost) void showMeant(frame.querySelector('[data-part="meant"]'), site.baseUrl);
  const engine = (search ??= createSearch(site.baseUrl));
  const hadFocus = typed && document.activeElement === typed;
  const initial = {
    ...address,
    ...readTyped(typed?.value || address.text, readRenderCache(typed)),
  };
  flushSync(() =>
    root.render(
      <SearchPanel
        place="page"
        search={engine}
        initial={initial}
        newIssueUrl={site.newIssueUrl}
        onQuery={isLost ? undefined : writeQuery}
      />,
    ),
  );
  if (waiting) waiting.hidden = true;
  if (hadFocus) place.querySelector('input')?.focus();
}

/** Offers the page whose address is most like the one that was typed, where one is. */
async function showMeant(line: HTMLElement | null, baseUrl: string): Promise<void> {
  if (!line) return;
  const sitemap = await fetch(`${baseUrl}sitemap.xml`).catch(() => undefined);
  if (!sitemap?.ok) return;
  const addresses = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const meant = nearestPath(location.pathname, addresses);
  if (meant === null) return;
  const link = document.createElement('a');
  link.href = meant;
  link.textContent = meant.slice(baseUrl.length - 1);
  line.replaceChildren('Did you mean ', link, '?');
  line.hidden = false;
}

function writeQuery(query: Query): void {
  const address = location.pathname + writeSearchAddress(query);
  if (address !== location.pathname + location.search) {
    history.replaceState(history.state, '', address);
  }
}
