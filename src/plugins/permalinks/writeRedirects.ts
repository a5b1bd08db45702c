import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '../../content/permalinks/planRedirects';
import type { BuiltFolders, SiteBefore } from '../../content/SiteBefore';

/** A redirect and its page. */
export type SpelledRedirect = Pick<Redirect, 'from' | 'kind'> & { html: string };

/** The folder of a page's short address, where the addresses of its sections lie too: `p/k3x9q2`. */
const folderOf = ({ from }: Pick<Redirect, 'from'>): string | null =>
  /^\/(p\/[^/]+)\//.exec(from)?.[1] ?? null;

/** Redirects by the folder that is theirs alone; those of former addresses have none. */
export function groupByFolder<R extends Pick<Redirect, 'from'>>(
  redirects: readonly R[],
): Map<string | null, R[]> {
  const groups = new Map<string | null, R[]>();
  for (const redirect of redirects) {
    const folder = folderOf(redirect);
    const group = groups.get(folder);
    if (group) group.push(redirect);
    else groups.set(folder, [redirect]);
  }
  return groups;
}

/**
 * Writes the pages of one folder, unless the site before has the same ones.
 * Synchronous: for files this small, waiting for each costs three times the processor time.
 */
export function writeFolder(
  outDir: string,
  folder: string | null,
  pages: readonly SpelledRedirect[],
  before: SiteBefore | null,
  built: BuiltFolders,
): void {
  if (folder !== null && before) {
    const hash = hashOf(pages);
    built.folders[folder] = hash;
    if (before.folders[folder] === hash && existsSync(join(before.site, folder))) {
      built.leftOut.push(folder);
      return;
    }
  }
  for (const { from, kind, html } of pages) {
    const file = join(outDir, decodeURIComponent(from), 'index.html');
    // Where a disk takes large and small letters for the same, the page itself lies here.
    if (kind === 'former' && existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

function hashOf(pages: readonly SpelledRedirect[]): string {
  const hash = createHash('sha256');
  for (const { from, html } of pages) hash.update(`${from}\n${html.length}\n${html}`);
  return hash.digest('base64url');
}
