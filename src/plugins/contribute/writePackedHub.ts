import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../content/kinds';
import type { PackedHub } from '../../content/packed/PackedHub';
import { packFiles, packHub, packMessages } from '../../content/packed/packHub';
import { sendHub } from '../../content/packed/sendHub';
import type { Hub } from '../../markdown/readHub';
import { readTemplate } from '../../markdown/readTemplate';
import { ownAddressesOf, type Address } from '../../site/readAddress';

/** Writes what the pages that begin and check a page in the browser need to know of the hub. */
export function writePackedHub(
  { pages, world }: Hub,
  { siteDir, outDir, address }: { siteDir: string; outDir: string; address: Address },
): void {
  const { url, baseUrl, repositoryUrl, defaultBranch: branch } = address;
  const templates = Object.fromEntries(
    kinds.map((kind) => [kind, readTemplate(siteDir, kind)]),
  ) as PackedHub['templates'];
  const place = {
    siteUrl: `${url}${baseUrl}`,
    repositoryUrl,
    branch,
    ownAddresses: ownAddressesOf(address),
  };
  const folder = join(outDir, 'contribute');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, packed: object) =>
    writeFileSync(join(folder, name), JSON.stringify(packed));
  write('hub.json', sendHub(packHub(pages, world, { place, templates })));
  write('files.json', packFiles(world));
  write('messages.json', packMessages(pages));
}
