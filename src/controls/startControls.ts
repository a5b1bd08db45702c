import { copyCode } from '../components/CodeListing/copyCode';
import { readFilters, writeFilters } from '../components/FilteredIndex/filterAddress';
import { fillOfflinePage } from '../components/OfflinePanel/fillOfflinePage';
import { fillSearchPage, startSearch } from '../components/SearchDialog/startSearch';
import { isPlainPress } from '../components/SearchDialog/searchKeys';
import { followHeadings } from '../components/TableOfContents/followHeadings';

/**
 * Gives the page's controls their behaviour.
 * They are found by `data-control` in plain HTML and never asked of React, so that a page works the
 * same whether React runs on it or not. Listeners sit on the document and outlive page changes.
 */
export function startControls(): void {
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-control="copy"]') : null;
    if (button) void copyCode(button);
  });
  document.addEventListener('click', onShare);
  for (const event of ['change', 'reset'] as const) {
    document.addEventListener(event, ({ target }) => {
      const form =
        target instanceof Element
          ? target.closest<HTMLFormElement>('form[data-control="filters"]')
          : null;
      // A reset empties the fields only after its event.
      if (form) setTimeout(() => writeFilters(form), 0);
    });
  }
  window.addEventListener('popstate', readAllFilters);
  startSearch();
}

/** Does what a page wants done once it is there. */
export function greetPage(): void {
  readAllFilters();
  followHeadings();
  fillSearchPage();
  fillOfflinePage();
  const previews = document.querySelector<HTMLFormElement>('form[data-control="link-previews"]');
  // Without it, the form leads to the page of previews with what was typed.
  if (previews)
    import(/* webpackChunkName: "previews" */ '../components/LinkPreviews/showPreview').then(
      ({ startPreviews }) => startPreviews(previews),
      () => undefined,
    );
  const contribute = document.querySelector<HTMLElement>('[data-control="contribute-page"]');
  if (contribute)
    import(/* webpackChunkName: "contribute" */ '../contribute/mountContribute').then(
      ({ mountContribute }) => mountContribute(contribute),
      () => contribute.querySelector('[data-part="failed"]')?.removeAttribute('hidden'),
    );
  if (location.hash.startsWith('#your-error:'))
    import(/* webpackChunkName: "your-error" */ '../components/YourError/showYourError').then(
      ({ showYourError }) => showYourError(location.hash),
      () => undefined,
    );
}

function readAllFilters(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-control="filters"]').forEach(readFilters);
}

/** What is to be shared, of several presses the last. */
let shared: HTMLAnchorElement | undefined;

/** The menu is fetched when something is shared; without it, the link leads where it says. */
function onShare(event: MouseEvent): void {
  const { target } = event;
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-control="share"]') : null;
  if (!link || !isPlainPress(event)) return;
  event.preventDefault();
  shared = link;
  // Now, since going to a fragment takes the focus out of whatever has it.
  if (link.hash) location.hash = link.hash;
  import(/* webpackChunkName: "share" */ '../components/ShareMenu/openShare').then(
    ({ openShare }) => {
      // While it was on its way, another may have been pressed, or the search opened.
      if (shared === link && !document.querySelector('dialog[open]')) openShare(link);
    },
    () => {
      if (!link.hash) location.assign(link.href);
    },
  );
}
