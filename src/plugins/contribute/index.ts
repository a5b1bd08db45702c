import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Hub } from '../../markdown/readHub';
import type { Address } from '../../site/readAddress';
import { writePackedHub } from './writePackedHub';

/** Writes the hub, packed, for the pages that begin and check a page in the browser. */
export function contributePlugin(
  { siteDir }: LoadContext,
  { address }: { address: Address },
): Plugin {
  return {
    name: 'nexus-contribute',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      writePackedHub(hub, { siteDir, outDir, address });
    },
  };
}
