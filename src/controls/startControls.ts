import siteStorage from '@generated/site-storage';
import { switchTheme } from '../components/ThemeSwitch/switchTheme';
import { copyCode } from '../components/CodeListing/copyCode';
import { fillSearchPage, startSearch } from '../components/SearchDialog/startSearch';
import { followHeadings } from '../components/TableOfContents/followHeadings';
import { readFilters, writeFilters } from '../components/FilteredIndex/filterAddress';

/**
 * Gives the page's controls their behaviour.
 * They are found by `data-control` in plain HTML and never asked of React, so that a page works the
 * same whether React runs on it or not. Listeners sit on the document and outlive page changes.
 */
function startControls(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-control]') : null;
    if (button?.dataset.control === 'theme')
      switchTheme(document.documentElement, safeStorage(), `theme${siteStorage.namespace}`);
    if (button?.dataset.control === 'copy') void copyCode(button);
  });
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

function readAllFilters(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-control="filters"]').forEach(readFilters);
}

function safeStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Reading the property itself throws where storage is forbidden.
    return null;
  }
}

// Docusaurus runs client modules on the server too, to render.
if (typeof document !== 'undefined') startControls();

/** Docusaurus calls this after each page has come, the first one included. */
export function onRouteDidUpdate(): void {
  readAllFilters();
  followHeadings();
  fillSearchPage();
}
