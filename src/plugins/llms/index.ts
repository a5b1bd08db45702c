import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Address } from '../../site/readAddress';
import type { Hub } from '../../markdown/readHub';
import { writeMarkdownCopies } from './writeMarkdownCopies';

/** Writes each page as Markdown too, and the lists of them that programs ask for. */
export function llmsPlugin(
  { siteDir, siteConfig: { title, tagline } }: LoadContext,
  { address }: { address: Address },
): Plugin {
  return {
    name: 'nexus-llms',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      await writeMarkdownCopies(hub, { siteDir, outDir, address, title, tagline });
    },
  };
}
