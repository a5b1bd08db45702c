import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Address } from '../../site/readAddress';
import type { Hub } from '../../markdown/readHub';
import { writePlainPages } from './writePlainPages';

/** Writes each page as Markdown too, and the lists of them that programs ask for. */
export function plainPagesPlugin(
  { siteDir, siteConfig: { title, tagline } }: LoadContext,
  { address }: { address: Address },
): Plugin {
  return {
    name: 'nexus-plain-pages',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      await writePlainPages(hub, { siteDir, outDir, address, title, tagline });
    },
  };
}
