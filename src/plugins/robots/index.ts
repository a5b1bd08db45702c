import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { spellRobots } from './spellRobots';

/** Writes robots.txt at build time: a file in static/ could not know a fork's address. */
export function robotsPlugin(): Plugin {
  return {
    name: 'nexus-robots',
    postBuild: ({ outDir, siteConfig }) =>
      writeFile(join(outDir, 'robots.txt'), spellRobots(siteConfig)),
  };
}
