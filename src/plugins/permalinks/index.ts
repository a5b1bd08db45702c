import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Plugin } from '@docusaurus/types';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { planRedirects } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import { type BuiltFolders, type SiteBefore, siteBeforeVariable } from '../../content/SiteBefore';
import type { Hub } from '../../markdown/readHub';
import { readHeadTags, type BuiltHead } from './readHeadTags';
import { spellRedirect } from './spellRedirect';
import { groupByFolder, writeFolder } from './writeRedirects';

/** Writes a small page at every former address, at every short address, and at every section's. */
export function permalinksPlugin(): Plugin {
  return {
    name: 'nexus-permalinks',
    async postBuild({ outDir, siteConfig, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const published = readPublished(hub.pages, hub.world);
      const note = process.env[siteBeforeVariable];
      const before = note ? (JSON.parse(readFileSync(note, 'utf8')) as SiteBefore) : null;
      const built: BuiltFolders = { folders: {}, leftOut: [] };
      const heads = new Map<string, BuiltHead>();
      const headOf = (address: string): BuiltHead => {
        const head = heads.get(address) ?? readHead(join(outDir, address, 'index.html'));
        heads.set(address, head);
        return head;
      };
      const redirects = planRedirects(published, ledgerOf(hub.world));
      for (const [folder, group] of groupByFolder(redirects)) {
        const pages = group.map((redirect) => ({
          ...redirect,
          html: spellRedirect(redirect, headOf(redirect.landing.page.address), siteConfig),
        }));
        writeFolder(outDir, folder, pages, before, built);
        // Other plugins wait for their turn meanwhile.
        await nextTurn();
      }
      if (note) writeFileSync(note, JSON.stringify(built));
    },
  };
}

/** A head is seldom longer than this; a page may be a hundred times as long. */
const headBytes = 16_384;

function readHead(file: string): BuiltHead {
  const handle = openSync(file, 'r');
  const buffer = Buffer.alloc(headBytes);
  try {
    let html = '';
    while (!html.includes('</head>')) {
      const bytesRead = readSync(handle, buffer);
      if (bytesRead === 0) break;
      html += buffer.toString('utf8', 0, bytesRead);
    }
    return readHeadTags(html);
  } finally {
    closeSync(handle);
  }
}
