import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { peerPathOf } from '../content/spellForStarlight.mjs';
import { spellForVitePress, vitepressAddressOf } from '../content/spellForVitePress.mjs';
import type { BenchPage } from '../content/BenchPage.mjs';
import type { BenchSite } from './BenchSite.mjs';
import { copyModules } from './linkModules.mjs';
import { findNode, installPeer, versionOf } from './peerPackages.mjs';
import { writeFiles } from './writeFiles.mjs';

/** The quickest to write with: Vite's, with a local index for search. */
export function vitepressSite(root: string, chosenNode?: string): BenchSite {
  const home = join(root, 'bench', 'vitepress');
  const vitepress = (...args: string[]) => ({
    file: findNode(home, 'vitepress', chosenNode),
    args: [join('node_modules', 'vitepress', 'bin', 'vitepress.js'), ...args],
    env: { NODE_ENV: undefined },
  });
  return {
    name: 'vitepress',
    title: 'VitePress',
    output: join('.vitepress', 'dist'),
    async ready() {
      await installPeer(home);
      return versionOf(home, 'vitepress');
    },
    async write(folder, pages) {
      for (const path of ['package.json', '.vitepress/config.mts']) {
        await cp(join(home, path), join(folder, path), { recursive: true });
      }
      for (const page of pages) await writeFiles(folder, spellForVitePress(page));
      await writeFiles(folder, {
        'index.md': '# Project Nexus\n\nBegin with [the overview](./overview.md).\n',
        '.vitepress/sidebar.json': JSON.stringify(listSections(pages)),
      });
      await copyModules(home, folder);
    },
    build: () => vitepress('build'),
    develop: (port) => vitepress('dev', '--port', String(port), '--host', '127.0.0.1'),
    sourceOf: ({ path }) => peerPathOf(path),
    addressOf: ({ path }) => vitepressAddressOf(path),
    async search(page, words) {
      const field = page.locator('.VPLocalSearchBox input').first();
      if (!(await field.isVisible())) {
        await page.locator('#local-search button, .VPNavBarSearchButton').first().click();
      }
      await field.fill(words);
      await page.locator('.VPLocalSearchBox .results a').first().waitFor();
    },
  };
}

/** The pages of each section, so that a page lists its neighbours and no others. */
export function listSections(
  pages: readonly BenchPage[],
): Record<string, { text: string; link: string }[]> {
  const sections: Record<string, { text: string; link: string }[]> = {};
  for (const page of pages) {
    const address = vitepressAddressOf(page.path);
    const section = /^\/[^/]+\//.exec(address)?.[0] ?? '/';
    (sections[section] ??= []).push({ text: page.title, link: address });
  }
  return sections;
}
