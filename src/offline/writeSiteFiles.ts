import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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
 * What no page asks for: it is for robots, hosts, feed readers, editors, the cards of shared links, and the
 * keeping itself. Of the share addresses those of pages are kept, and not those of each section.
 */
const aside = new RegExp(
  [
    '^(?:robots\\.txt|sitemap\\.xml|llms(?:-full)?\\.txt|schemas/|_headers$|offline/[a-z]+\\.json|offline-worker\\.js)',
    '^(?:challenges|docs/[a-z]+)/(?:atom\\.xml|rss\\.xml|feed\\.json)$',
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
  await writeLists(folder, await listSiteFiles(folder, elsewhere));
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

/**
 * Lists the previous build anew, with a folder of files that will take the place of its own.
 *
 * @param replaced Folders of the previous build of which nothing is left.
 * @throws When the previous build was not listed.
 */
export async function updateSiteFiles(
  folder: string,
  { site, replaced }: { site: string; replaced: readonly string[] },
): Promise<void> {
  const before = JSON.parse(await readFile(join(site, filesPath), 'utf8')) as SiteFiles;
  const places = new Map<string, FilePlace>();
  for (const [path, known] of Object.entries(before.files)) {
    const name = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    if (!replaced.some((each) => name.startsWith(`${each}/`))) places.set(name, { site, known });
  }
  for (const name of await listFiles(folder, '')) places.set(name, { site: folder });
  await writeLists(folder, describeFiles(places));
}

async function writeLists(folder: string, { files, ...version }: SiteFiles): Promise<void> {
  await mkdir(join(folder, dirname(filesPath)), { recursive: true });
  await writeFile(join(folder, versionPath), JSON.stringify(version satisfies SiteVersion));
  await writeFile(
    join(folder, filesPath),
    JSON.stringify({ ...version, files } satisfies SiteFiles),
  );
}

/** Everything of a built site that a reader can need, with hashes of the contents. */
export async function listSiteFiles(folder: string, elsewhere?: Elsewhere): Promise<SiteFiles> {
  const places = new Map<string, FilePlace>();
  for (const name of await listFiles(folder, '')) places.set(name, { site: folder });
  for (const { site, folders } of elsewhere ? [elsewhere] : []) {
    for (const each of folders) {
      for (const name of await listFiles(site, each)) places.set(name, { site });
    }
  }
  return describeFiles(places);
}

/** Where a file lies, and its hash and bytes where they are known. */
interface FilePlace {
  site: string;
  known?: SiteFiles['files'][string];
}

function describeFiles(places: ReadonlyMap<string, FilePlace>): SiteFiles {
  const found = [...places].filter(([name]) => !aside.test(name));
  found.sort(([one], [other]) => (one < other ? -1 : 1));
  const step = Math.ceil(found.length / samples);
  const sample = { bytes: 0, fetched: 0 };
  const files: Record<string, readonly [hash: string, bytes: number]> = {};
  let all = 0;
  for (const [place, [name, { site, known }]] of found.entries()) {
    const isSample = place % step === 0;
    const content = known && !isSample ? undefined : readFileSync(join(site, name));
    const [hash, bytes] = known ?? describe(content ?? new Uint8Array());
    files[name.replace(/(^|\/)index\.html$/, '$1')] = [hash, bytes];
    all += bytes;
    if (!isSample || !content) continue;
    sample.bytes += bytes;
    sample.fetched += gzipSync(content).length;
  }
  return {
    version: hashOf(JSON.stringify(files)),
    bytes: all,
    fetched: Math.round((all * sample.fetched) / Math.max(1, sample.bytes)),
    // A share address leads to a page, and is none.
    pages: Object.keys(files).filter((path) => /^(?!p\/)(?:.*\/)?$/.test(path)).length,
    files,
  };
}

const describe = (content: Uint8Array): [hash: string, bytes: number] => [
  hashOf(content),
  content.length,
];

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, hashLength);

/** The files below a folder of a site, named from the site's root. */
async function listFiles(site: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
