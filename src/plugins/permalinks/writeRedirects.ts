import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { planRedirects, type Redirect } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import {
  type BuiltFolders,
  type PreviousSite,
  previousSiteVariable,
} from '../../site/PreviousSite';
import type { Hub } from '../../markdown/readHub';
import { readBuiltHead } from './readBuiltHead';
import type { BuiltHead } from './readHeadTags';
import { isRedirect, spellRedirect, type Site } from './spellRedirect';

/** A redirect with its page, which is spelled when it is written. */
export interface RedirectPage extends Pick<Redirect, 'from' | 'kind'> {
  /** Says all that its page is made of: another page has another. */
  made: string;
  spell: () => string;
}

/** Where redirects are written, and from what. */
export interface RedirectPlace {
  site: Site;
  /** Hash of the code that spells them. */
  code: string;
  outDir: string;
  /** The folders where built pages lie; the first that has a page counts. */
  built: readonly string[];
  before: PreviousSite | null;
}

/** Writes the page of every redirect, but in folders that are as they were in the previous build. */
export async function writeRedirects(
  { pages, world }: Pick<Hub, 'pages' | 'world'>,
  { site, code, outDir, built: folders, before }: RedirectPlace,
): Promise<BuiltFolders> {
  const { url, baseUrl } = site;
  const heads = new Map<string, { head: BuiltHead; made: string }>();
  const headOf = (address: string) => {
    let known = heads.get(address);
    if (!known) {
      const head = readBuiltHead(folders, address);
      known = { head, made: JSON.stringify([code, url, baseUrl, head]) };
      heads.set(address, known);
    }
    return known;
  };
  const built: BuiltFolders = { folders: {}, leftOut: [] };
  const redirects = planRedirects(readPublished(pages, world), ledgerOf(world));
  for (const [folder, group] of groupByFolder(redirects)) {
    const spelled = group.map((redirect): RedirectPage => {
      const { from, kind, landing, moved } = redirect;
      const { page, section } = landing;
      const { head, made } = headOf(page.address);
      const heading = section === null ? null : page.headings.get(section);
      return {
        from,
        kind,
        made: JSON.stringify([page.address, section, heading?.text, heading?.lead, moved]) + made,
        spell: () => spellRedirect(redirect, head, site),
      };
    });
    writeFolder({ outDir, folder, built: folders }, spelled, before, built);
    // Other plugins wait for their turn meanwhile.
    await nextTurn();
  }
  return built;
}

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
 * Writes the pages of one folder, unless the previous build has the same ones.
 * Synchronous: for files this small, waiting for each costs three times the processor time.
 */
export function writeFolder(
  place: { outDir: string; folder: string | null; built: readonly string[] },
  pages: readonly RedirectPage[],
  before: PreviousSite | null,
  built: BuiltFolders,
): void {
  const { outDir, folder } = place;
  if (folder !== null && before) {
    const hash = hashOf(pages);
    built.folders[folder] = hash;
    if (before.folders[folder] === hash && existsSync(join(before.site, folder))) {
      built.leftOut.push(folder);
      return;
    }
  }
  for (const { from, kind, spell } of pages) {
    const path = join(decodeURIComponent(from), 'index.html');
    // Where a disk takes large and small letters for the same, the page itself lies here.
    if (kind === 'former' && place.built.some((site) => hasPage(join(site, path)))) continue;
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, spell());
  }
}

function hashOf(pages: readonly RedirectPage[]): string {
  const hash = createHash('sha256');
  for (const { from, made } of pages) hash.update(`${from}\n${made.length}\n${made}`);
  return hash.digest('base64url');
}

const hasPage = (file: string): boolean =>
  existsSync(file) && !isRedirect(readFileSync(file, 'utf8'));

/** What the command that started this build says of the previous build; nothing in a build without it. */
export function readBefore(): PreviousSite | null {
  const note = process.env[previousSiteVariable];
  return note ? (JSON.parse(readFileSync(note, 'utf8')) as PreviousSite) : null;
}

/** Tells that command what was left out. */
export function answerBefore(built: BuiltFolders): void {
  const note = process.env[previousSiteVariable];
  if (note) writeFileSync(note, JSON.stringify(built));
}
