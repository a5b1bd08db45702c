import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { MoreView } from '../../views/views';

export interface MoreLinkProps {
  more: MoreView;
}

/** Leads from the first pages of a list to all of them. */
export function MoreLink({ more: { count, permalink, isAll } }: MoreLinkProps): ReactNode {
  const number = count.toLocaleString('en');
  return <Link to={permalink}>{isAll ? `All ${number}` : `${number} more`}</Link>;
}
