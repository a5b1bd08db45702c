import type { ReactNode } from 'react';
import type { Query, Search } from '../../plugins/search/client';
import { SearchPanel } from '../SearchPanel/SearchPanel';
import { writeSearchAddress } from '../SearchPanel/searchAddress';
import field from '../SearchPanel/SearchField.module.css';
import styles from './SearchDialog.module.css';

export interface SearchDialogProps {
  search: Search;
  initial: Query;
  newIssueUrl: string;
  /** The search page, to which a search can be linked. */
  searchPage: string;
  onQuery: (query: Query) => void;
  onClose: () => void;
}

/** What the dialog holds once its code has come; the dialog itself is there before (openSearch). */
export function SearchDialog({ searchPage, onClose, ...rest }: SearchDialogProps): ReactNode {
  return (
    <SearchPanel
      {...rest}
      place="dialog"
      onFollow={onClose}
      aside={
        <button type="button" className={field.aside} onClick={onClose}>
          Close
        </button>
      }
      foot={(query) => (
        <p className={styles.foot}>
          <a href={searchPage + writeSearchAddress(query)}>This search as a page to link to</a>
          <span className={styles.keys}>
            <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
          </span>
        </p>
      )}
    />
  );
}
