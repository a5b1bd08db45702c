import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ClipboardEvent,
  type ReactNode,
} from 'react';
import { useCombobox } from 'downshift';
import { Search as SearchIcon } from 'lucide-react';
import type { Query, Search } from '../../plugins/search/client';
import { PastedLines } from './PastedLines';
import { hasLines, isError, readPasted } from './readPasted';
import { SearchFacets } from './SearchFacets';
import { listTargets, SearchResults } from './SearchResults';
import { SearchStatus } from './SearchStatus';
import { hasMore, isEmpty, isExplained, listFound, showExplained, useSearch } from './useSearch';
import fields from './SearchField.module.css';
import styles from './SearchPanel.module.css';

export interface SearchPanelProps {
  search: Search;
  /** What is searched for at first. */
  initial: Query;
  /** In the dialog the best page is chosen before anybody presses a key. */
  place: 'dialog' | 'page';
  /** Where a page is asked for that is not there. */
  newIssueUrl: string;
  /** Stands beside the field: the dialog's own button. */
  aside?: ReactNode;
  /** Stands under the results: what is left to do. */
  foot?: (query: Query) => ReactNode;
  onQuery?: (query: Query) => void;
  /** The reader goes to a page; the browser does the going. */
  onFollow?: () => void;
}

/** A field, what narrows it, and what was found: one combobox whose options are pages and sections. */
export function SearchPanel(props: SearchPanelProps): ReactNode {
  const { search, place, newIssueUrl, aside, foot, onQuery, onFollow } = props;
  const [asked, setAsked] = useState(props.initial);
  const { outcome, showMore, retry } = useSearch(search, asked);
  const query = useMemo(() => showExplained(asked, outcome), [asked, outcome]);
  const pages = listFound(outcome);
  const targets = listTargets(pages);
  // Where no page explains what was pasted, Enter goes nowhere: the first would be taken for the answer.
  const first = place === 'dialog' && (!isError(query) || isExplained(outcome)) ? 0 : -1;
  // Downshift takes the focus when it opens: it may open only once the field has it, or results
  // that come would take a reader out of a facet, and open a phone's keyboard.
  const [hasBeenUsed, setHasBeenUsed] = useState(false);

  // Before the next picture, and not after it: a page that is loaded anew at once has its address.
  useLayoutEffect(() => onQuery?.(query), [query, onQuery]);

  const change = (changed: Partial<Query>) => {
    setAsked((before) => ({ ...before, ...changed }));
    combobox.setHighlightedIndex(first);
  };
  const combobox = useCombobox({
    items: targets,
    itemToString: (target) => target?.url ?? '',
    inputValue: query.text,
    selectedItem: null,
    isOpen: hasBeenUsed,
    // Downshift keeps the choice itself, so that Enter finds it however soon it follows an arrow.
    initialHighlightedIndex: first,
    defaultHighlightedIndex: first,
    // What was found stays in sight wherever the focus goes, and the pointer leaves the choice alone.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ||
      type === useCombobox.stateChangeTypes.MenuMouseLeave
        ? state
        : changes,
    onStateChange: ({ type, selectedItem }) => {
      // A click is a link's own; only the key has to be carried out.
      if (type !== useCombobox.stateChangeTypes.InputKeyDownEnter || !selectedItem) return;
      onFollow?.();
      location.assign(selectedItem.url);
    },
  });
  const { setHighlightedIndex } = combobox;
  useEffect(() => setHighlightedIndex(first), [first, setHighlightedIndex]);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const label = combobox.getLabelProps();
  const input = combobox.getInputProps({
    ref: setField,
    'aria-expanded': targets.length > 0,
    // What is chosen at first may not be there yet.
    ...(targets.length === 0 && { 'aria-activedescendant': '' }),
    // Set at once: a field whose value comes later loses the place of its cursor.
    onChange: (event) => change({ text: event.currentTarget.value, pasted: undefined }),
    onFocus: () => {
      setHasBeenUsed(true);
      search.prepare().catch(() => undefined);
    },
    onKeyDown: (event) => {
      // Home and End move the cursor in what was typed; Esc is the dialog's.
      if (['Home', 'End', 'Escape'].includes(event.key)) {
        Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      }
    },
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      const isAmongOthers = (selectionEnd ?? 0) - (selectionStart ?? 0) < value.length;
      // A word put among others. What is long or has lines is an error, whatever stood there.
      if (isAmongOthers && pasted.length < 400 && !hasLines(pasted)) return;
      // The browser would glue the lines together.
      event.preventDefault();
      change({ text: readPasted(pasted), pasted });
    },
  });

  return (
    <search className={styles.panel} data-place={place}>
      <div className={fields.head}>
        <div className={fields.field}>
          <SearchIcon size={22} aria-hidden />
          <label id={label.id} htmlFor={label.htmlFor} className="visually-hidden">
            Search the hub, or paste an error
          </label>
          <input
            {...input}
            type="text"
            className={fields.input}
            data-part="search-field"
            placeholder="Search, or paste an error"
            inputMode="search"
            enterKeyHint="search"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
          />
          {query.text && (
            <button
              type="button"
              className={fields.clear}
              onClick={() => {
                change({ text: '', pasted: undefined });
                field?.focus();
              }}
            >
              Clear
            </button>
          )}
        </div>
        {aside}
      </div>
      {query.pasted !== undefined && (
        <PastedLines pasted={query.pasted} marked={outcome.explained[0]?.explains?.line.number} />
      )}
      <SearchFacets
        search={search}
        filters={query.filters}
        isReady={outcome.query !== undefined && !outcome.hasFailed}
        onChange={(filters) => change({ filters })}
      />
      <div className={styles.body}>
        <SearchStatus
          query={query}
          outcome={outcome}
          newIssueUrl={newIssueUrl}
          onRetry={retry}
          onWiden={() => {
            change({ filters: {} });
            field?.focus();
          }}
          onExample={(text) => {
            change({ text, pasted: undefined });
            field?.focus();
          }}
        />
        <div
          {...combobox.getMenuProps({ 'aria-label': 'Pages', 'aria-labelledby': undefined })}
          className={styles.results}
          hidden={targets.length === 0}
        >
          <SearchResults
            pages={pages}
            optionProps={(index, target) => ({
              ...combobox.getItemProps({ item: target, index, onClick: onFollow }),
              // On the page of its own, the results can also be gone through with Tab.
              tabIndex: place === 'page' ? 0 : -1,
            })}
          />
        </div>
        {hasMore(outcome) && (
          <button type="button" className={styles.more} onClick={() => void showMore()}>
            {outcome.found ? 'Show more pages' : 'Show pages with some of its words'}
          </button>
        )}
        {!isEmpty(query) && foot?.(query)}
      </div>
    </search>
  );
}
