import type { ReactNode } from 'react';
import field from '../SearchPanel/SearchField.module.css';
import styles from './DialogFrame.module.css';

export interface DialogFrameProps {
  /** The search page, base path included: where the form leads without the dialog's code. */
  searchPage: string;
}

/**
 * The dialog as it is before its code has come: a form that takes what is typed and can be sent.
 * The panel takes its place (see mountSearch) and looks the same, so that nothing moves.
 */
export function DialogFrame({ searchPage }: DialogFrameProps): ReactNode {
  return (
    <dialog className={styles.dialog} data-control="search-dialog" aria-label="Search the hub">
      <div data-part="waiting">
        <div className={field.head}>
          <form role="search" action={searchPage} className={field.field}>
            <input
              name="q"
              className={field.input}
              data-part="search-field"
              inputMode="search"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              aria-label="Search the hub, or paste an error"
              placeholder="Search, or paste an error"
            />
          </form>
          <form method="dialog">
            <button className={field.aside}>Close</button>
          </form>
        </div>
        <p role="status" className={styles.status}>
          Fetching the search …
        </p>
      </div>
    </dialog>
  );
}
