import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { feedNames } from '../../plugins/feeds/client';

/** Where a feed reader finds new and changed challenges. */
export function FeedLine(): ReactNode {
  const folder = useBaseUrl('/challenges/');
  return (
    <p>
      New and changed challenges as a feed: <a href={folder + feedNames.atom}>Atom</a>,{' '}
      <a href={folder + feedNames.rss}>RSS</a> or <a href={folder + feedNames.json}>JSON</a>.
    </p>
  );
}
