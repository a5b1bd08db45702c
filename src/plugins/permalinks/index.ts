import type { Plugin } from '@docusaurus/types';
import type { Hub } from '../../markdown/readHub';
import { hashSources } from '../rendering/hashSources';
import { answerBefore, readBefore, writeRedirects } from './writeRedirects';

/** Writes a small page at every former address, at every short address, and at every section's. */
export function permalinksPlugin(): Plugin {
  return {
    name: 'nexus-permalinks',
    async postBuild({ siteDir, outDir, siteConfig, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const code = hashSources(siteDir);
      const before = readBefore();
      answerBefore(
        await writeRedirects(hub, { site: siteConfig, code, outDir, built: [outDir], before }),
      );
    },
  };
}
