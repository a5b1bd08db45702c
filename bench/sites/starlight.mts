import { cp } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import {
  spellForStarlight,
  peerPathOf,
  starlightAddressOf,
} from '../content/spellForStarlight.mjs';
import type { BenchSite } from './BenchSite.mjs';
import { copyModules } from './linkModules.mjs';
import { findNode, installPeer, versionOf } from './peerPackages.mjs';
import { writeFiles } from './writeFiles.mjs';

const content = 'src/content/docs';

/** The lightest of the well-known tools: Astro's, with Pagefind for search. */
export function starlightSite(root: string, chosenNode?: string): BenchSite {
  const home = join(root, 'bench', 'starlight');
  const astro = (...args: string[]) => {
    const node = findNode(home, 'astro', chosenNode);
    return {
      file: node,
      args: [join('node_modules', 'astro', 'bin', 'astro.mjs'), ...args],
      env: {
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: undefined,
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      },
    };
  };
  return {
    name: 'starlight',
    title: 'Starlight',
    output: 'dist',
    async ready() {
      await installPeer(home);
      return `${versionOf(home, '@astrojs/starlight')} (Astro ${versionOf(home, 'astro')})`;
    },
    async write(folder, pages) {
      for (const path of ['package.json', 'astro.config.mjs', 'src']) {
        await cp(join(home, path), join(folder, path), { recursive: true });
      }
      const docs = join(folder, content);
      for (const page of pages) await writeFiles(docs, spellForStarlight(page));
      await writeFiles(docs, {
        'index.md': '---\ntitle: Project Nexus\n---\n\nBegin with [the overview](/overview/).\n',
      });
      await copyModules(home, folder);
    },
    build: () => astro('build'),
    develop: (port) => astro('dev', '--port', String(port), '--host', '127.0.0.1'),
    sourceOf: ({ path }) => join(content, peerPathOf(path)),
    addressOf: ({ path }) => starlightAddressOf(path),
    async search(page, words) {
      const field = page.locator('site-search dialog input').first();
      const button = page.locator('site-search button[data-open-modal]').first();
      if (!(await field.isVisible())) await button.click();
      await field.fill(words);
      await page.locator('site-search dialog a[href^="/"]').first().waitFor();
    },
  };
}
