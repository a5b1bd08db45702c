import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

export interface FormerIdsProps {
  ids: readonly string[];
}

/** Where links to a heading land that had these ids before: empty places right above it. */
export function FormerIds({ ids }: FormerIdsProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  return ids.map((id) => {
    brokenLinks.collectAnchor(id);
    return <span key={id} id={id} />;
  });
}
