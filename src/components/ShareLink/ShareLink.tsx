import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

export interface ShareLinkProps {
  /** The page's short address, without the base path. */
  address: string;
}

/** The way to share a page: its short address as a link, and the menu where a script runs. */
export function ShareLink({ address }: ShareLinkProps): ReactNode {
  return (
    <a href={useBaseUrl(address)} data-control="share">
      Share
    </a>
  );
}
