import { useEffect, useState, type ReactNode } from 'react';
import type { PackedHub } from '../content/packed/PackedHub';
import type { HubSource } from './loadHub';
import styles from './Contribute.module.css';

export interface WithHubProps {
  source: HubSource;
  children: (hub: PackedHub) => ReactNode;
}

/** Fetches the hub's own list of itself, then shows what needs it; says when that does not come. */
export function WithHub({ source, children }: WithHubProps): ReactNode {
  const [hub, setHub] = useState<PackedHub>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    source.hub().then(setHub, () => setFailed(true));
  }, [source, tries]);
  if (hub) return children(hub);
  if (!hasFailed) return <p role="status">Fetching the list of the hub’s pages …</p>;
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <p role="alert">
      The list of the hub’s pages could not be fetched. Check your connection.{' '}
      <button type="button" className={styles.plain} onClick={retry}>
        Try again
      </button>
    </p>
  );
}
