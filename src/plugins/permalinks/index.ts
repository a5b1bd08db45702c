import { existsSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { planRedirects, type Redirect } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import type { Hub } from '../../markdown/readHub';
import { readHeadTags, type BuiltHead } from './readHeadTags';
import { spellRedirect } from './spellRedirect';

/** How many pages' redirects are written at once. */
const atOnce = 16;

/** Writes a small page at every former address, at every short address, and at every section's. */
export function permalinksPlugin(): Plugin {
  return {
    name: 'nexus-permalinks',
    async postBuild({ outDir, siteConfig, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const published = readPublished(hub.pages, hub.world);
      const byPage = groupByPage(planRedirects(published, ledgerOf(hub.world)));
      const left = byPage.entries();
      const work = async (): Promise<void> => {
        // All share one iterator: each takes the next page that nobody has taken.
        for (const [address, redirects] of left) {
          const head = await readHead(join(outDir, address, 'index.html'));
          for (const redirect of redirects) {
            await write(outDir, redirect, spellRedirect(redirect, head, siteConfig));
          }
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    },
  };
}

/** By the page that they lead to, whose head is read once. */
function groupByPage(redirects: readonly Redirect[]): Map<string, Redirect[]> {
  const groups = new Map<string, Redirect[]>();
  for (const redirect of redirects) {
    const { address } = redirect.landing.page;
    const group = groups.get(address);
    if (group) group.push(redirect);
    else groups.set(address, [redirect]);
  }
  return groups;
}

/** A head is seldom longer than this; a page may be a hundred times as long. */
const headBytes = 16_384;

async function readHead(file: string): Promise<BuiltHead> {
  const handle = await open(file);
  try {
    let html = '';
    for (let position = 0; !html.includes('</head>'); position += headBytes) {
      const { bytesRead, buffer } = await handle.read(
        Buffer.alloc(headBytes),
        0,
        headBytes,
        position,
      );
      if (bytesRead === 0) break;
      html += buffer.toString('utf8', 0, bytesRead);
    }
    return readHeadTags(html);
  } finally {
    await handle.close();
  }
}

async function write(outDir: string, { from, kind }: Redirect, html: string): Promise<void> {
  const file = join(outDir, decodeURIComponent(from), 'index.html');
  // Where a disk takes large and small letters for the same, the page itself lies here.
  if (kind === 'former' && existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
