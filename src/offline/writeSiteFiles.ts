import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import {
  filesPath,
  hashLength,
  versionPath,
  workerPath,
  type SiteFiles,
  type SiteVersion,
} from './SiteFiles';

/**
 * What no page asks for: it is for robots, feed readers, editors, the cards of shared links, and the
 * keeping itself. Of the share addresses those of pages are kept, and not those of each section.
 */
const aside = new RegExp(
  [
    '^(?:robots\\.txt|sitemap\\.xml|llms(?:-full)?\\.txt|schemas/|offline/[a-z]+\\.json|offline-worker\\.js)',
    '^challenges/(?:atom\\.xml|rss\\.xml|feed\\.json)$',
    '^p/[^/]+/[^/]+/',
    '(?:^|/)card\\.[0-9a-f]+\\.png$',
    '\\.map$',
  ].join('|'),
);

/** How many files are compressed to learn how far they can be: compressing all takes long. */
const samples = 100;

/** Folders that are not in a built site yet, and the site where they lie. */
export interface Elsewhere {
  site: string;
  folders: readonly string[];
}

/** Lists a built site for those who keep it, and lays the service worker beside it. */
export async function writeSiteFiles(folder: string, elsewhere?: Elsewhere): Promise<void> {
  const { files, ...version } = await listSiteFiles(folder, elsewhere);
  await writeFile(join(folder, versionPath), JSON.stringify(version satisfies SiteVersion));
  await writeFile(
    join(folder, filesPath),
    JSON.stringify({ ...version, files } satisfies SiteFiles),
  );
  buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    outfile: join(folder, workerPath),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
}

/** Everything of a built site that a reader can need, with hashes of the contents. */
export async function listSiteFiles(folder: string, elsewhere?: Elsewhere): Promise<SiteFiles> {
  const placeOf = new Map((await listFiles(folder, '')).map((name) => [name, folder]));
  for (const { site, folders } of elsewhere ? [elsewhere] : []) {
    for (const each of folders) {
      for (const name of await listFiles(site, each)) placeOf.set(name, site);
    }
  }
  const names = [...placeOf.keys()].filter((name) => !aside.test(name)).sort();
  const step = Math.ceil(names.length / samples);
  const sample = { bytes: 0, fetched: 0 };
  const files: Record<string, [hash: string, bytes: number]> = {};
  let bytes = 0;
  for (const [place, name] of names.entries()) {
    const content = await readFile(join(placeOf.get(name) ?? folder, name));
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, hashLength);
    files[name.replace(/(^|\/)index\.html$/, '$1')] = [hash, content.length];
    bytes += content.length;
    if (place % step > 0) continue;
    sample.bytes += content.length;
    sample.fetched += gzipSync(content).length;
  }
  const all = JSON.stringify(files);
  return {
    version: createHash('sha256').update(all).digest('base64url').slice(0, hashLength),
    bytes,
    fetched: Math.round((bytes * sample.fetched) / Math.max(1, sample.bytes)),
    // A share address leads to a page, and is none.
    pages: Object.keys(files).filter((path) => /^(?!p\/)(?:.*\/)?$/.test(path)).length,
    files,
  };
}

/** The files below a folder of a site, named from the site's root. */
async function listFiles(site: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
