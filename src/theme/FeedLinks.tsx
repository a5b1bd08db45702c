import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { feedNames } from '../plugins/feeds/client';

/** Tells feed readers of the challenges' feeds; every page would pay for it, so few have it. */
export function FeedLinks(): ReactNode {
  const folder = useBaseUrl('/challenges/');
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
          title="Challenges"
          href={folder + feedNames[name]}
        />
      ))}
    </Head>
  );
}
