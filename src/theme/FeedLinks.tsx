import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Kind } from '../content/kinds';
import { feedNames } from '../plugins/feeds/client';
import { indexFacts } from '../views/indexFacts';

/** Tells feed readers of a kind's feeds; every page would pay for it, so few have it. */
export function FeedLinks({ kind }: { kind: Kind }): ReactNode {
  const folder = useBaseUrl(indexFacts[kind].permalink);
  const types = {
    atom: 'application/atom+xml',
    rss: 'application/rss+xml',
    json: 'application/feed+json',
  } as const;
  return (
    <Head>
      {(['atom', 'rss', 'json'] as const).map((name) => (
        <link
          key={name}
          rel="alternate"
          type={types[name]}
          title={indexFacts[kind].title}
          href={folder + feedNames[name]}
        />
      ))}
    </Head>
  );
}
