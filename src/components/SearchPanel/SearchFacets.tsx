import { useEffect, useState, type ReactNode } from 'react';
import { facets, type Facet, type FacetValues, type Query } from '../../plugins/search/client';
import type { Search } from '../../plugins/search/client';
import styles from './SearchPanel.module.css';

const names: Record<Facet, { name: string; any: string }> = {
  kind: { name: 'Kind of page', any: 'Any kind' },
  technology: { name: 'Technology', any: 'Any tool' },
  level: { name: 'Level', any: 'Any level' },
};

export interface SearchFacetsProps {
  search: Pick<Search, 'facets'>;
  filters: Query['filters'];
  /** The index is there: values that could not be fetched are asked for again. */
  isReady: boolean;
  onChange: (filters: Query['filters']) => void;
}

/** What narrows a search: one choice per facet. Without their values, only what is chosen shows. */
export function SearchFacets(props: SearchFacetsProps): ReactNode {
  const { search, filters, isReady, onChange } = props;
  const [values, setValues] = useState<FacetValues>();
  useEffect(() => {
    let isCurrent = true;
    search.facets().then(
      (fetched) => isCurrent && setValues(fetched),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [search, isReady]);
  return (
    <div className={styles.facets}>
      {facets.map((facet) => {
        const chosen = filters[facet] ?? '';
        const known = values?.[facet] ?? [];
        const isKnown = chosen === '' || known.some(([value]) => value === chosen);
        return (
          <label key={facet} className={styles.facet} data-set={chosen ? '' : undefined}>
            <span className="visually-hidden">{names[facet].name}</span>
            <select
              name={facet}
              value={chosen}
              onChange={({ currentTarget }) =>
                onChange({ ...filters, [facet]: currentTarget.value })
              }
            >
              <option value="">{names[facet].any}</option>
              {!isKnown && <option value={chosen}>{chosen}</option>}
              {known.map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}
