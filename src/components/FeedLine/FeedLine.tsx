import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Kind } from '../../content/kinds';
import { feedNames } from '../../plugins/feeds/client';
import { indexFacts } from '../../views/indexFacts';

/** Where a feed reader finds new and changed pages of a kind. */
export function FeedLine({ kind }: { kind: Kind }): ReactNode {
  const folder = useBaseUrl(indexFacts[kind].permalink);
  return (
    <p>
      New and changed {indexFacts[kind].noun.many} as a feed:{' '}
      <a href={folder + feedNames.atom}>Atom</a>, <a href={folder + feedNames.rss}>RSS</a> or{' '}
      <a href={folder + feedNames.json}>JSON</a>.
    </p>
  );
}
