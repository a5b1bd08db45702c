import type { LoadContext, Plugin } from '@docusaurus/types';
import { readDates } from '../../cards/readDates';
import type { Address } from '../../site/readAddress';
import type { Hub } from '../../markdown/readHub';
import { writeFeeds } from './writeFeeds';

/** Writes the feeds of new and changed pages. */
export function feedsPlugin(
  { siteDir, siteConfig: { title, future } }: LoadContext,
  { address }: { address: Address },
): Plugin {
  return {
    name: 'nexus-feeds',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const dates = await readDates(siteDir, hub, future.experimental_vcs);
      await writeFeeds(hub, { outDir, address, siteName: title, dates });
    },
  };
}
