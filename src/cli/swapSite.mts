import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A site that is whole and takes the place of another. Written down before the first step, so that
 * whoever comes next can finish it: a build that is killed in between leaves one site or the other.
 */
interface Swap {
  process: number;
  /** Names of folders in .nexus. */
  next: string;
  old: string;
  /** What is then written down about the site in build/. */
  record: string;
}

const journalOf = (root: string): string => join(root, '.nexus', 'swap.json');
/** What is known of the site in build/. */
export const recordOf = (root: string): string => join(root, '.nexus', 'build.json');

/** Puts a site that is whole in the place of build/, and writes down what is known of it. */
export async function swapSite(root: string, next: string, record: string): Promise<void> {
  const old = `old-${process.pid}`;
  const swap: Swap = { process: process.pid, next: basename(next), old, record };
  writeWhole(journalOf(root), JSON.stringify(swap));
  await finish(root, swap);
}

/** Finishes what a process began that is gone, if anything. */
export async function finishSwap(root: string): Promise<void> {
  const journal = journalOf(root);
  if (!existsSync(journal)) return;
  const swap = JSON.parse(readFileSync(journal, 'utf8')) as Swap;
  if (swap.process === process.pid || !isRunning(swap.process)) await finish(root, swap);
}

async function finish(root: string, { next, old, record }: Swap): Promise<void> {
  const place = join(root, 'build');
  const [from, aside] = [next, old].map((name) => join(root, '.nexus', name)) as [string, string];
  // Where it is gone, it has taken its place already.
  if (existsSync(from)) {
    // Nothing stands between these two: this is the only moment without a site.
    if (existsSync(place)) renameSync(place, aside);
    try {
      renameSync(from, place);
    } catch (error) {
      if (existsSync(aside)) renameSync(aside, place);
      rmSync(journalOf(root));
      throw error;
    }
  }
  writeWhole(recordOf(root), record);
  rmSync(journalOf(root));
  await rm(aside, { recursive: true, force: true });
}

/** Writes a file that is there whole or not at all. */
function writeWhole(file: string, text: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, file);
}

/**
 * Takes files of the previous site over into the next, which lacks them. As hard links where the
 * disk has them: both sites are whole then, and the previous one can still be kept.
 */
export function takeOver(place: string, next: string, paths: Iterable<string>): void {
  const folders = new Set<string>();
  for (const path of paths) {
    const [from, to] = [join(place, path), join(next, path)];
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** The files in a folder of a site, named from the site's root. */
export function listFiles(site: string, folder = ''): string[] {
  return readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
