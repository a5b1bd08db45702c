import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolders, isPagePath } from '../content/kinds';
import type { PageSource } from '../content/PageSource';
import { tell, type Problem } from '../content/Problem';
import { readLabResult } from '../content/readLabResult';
import type { LabResult } from '../content/readLabResult';
import { ledgerPath } from '../content/permalinks/Ledger';
import { readCapture, type Capture } from '../content/readCapture';
import type { World } from '../content/World';
import { readPagesCached, type PageFile } from './readPagesCached';
import { readIncluded } from './readIncluded';
import { readPictures } from './readPictures';

/** The whole hub as it lies on the disk. */
export interface Hub {
  pages: PageSource[];
  world: World;
  /** Measured results by the lab's id. */
  labs: Readonly<Record<string, LabResult>>;
  /** What is wrong outside the pages, in the labs' results. */
  problems: Problem[];
}

/** Hidden names that pages do name. */
const shownThoughHidden = new Set(['.github', '.dockerignore']);

/** Folders that hold nothing a page could name. */
const passedOver = new Set([
  'node_modules',
  'build',
  'shots',
  'coverage',
  'test-results',
  'playwright-report',
  '__pycache__',
]);

const isPassedOver = (name: string): boolean =>
  passedOver.has(name) || (name.startsWith('.') && !shownThoughHidden.has(name));

/**
 * Reads every page and what pages name: the one place where the command line and the build
 * read the content.
 *
 * @param root The repository's root, an absolute path.
 * @throws When a folder or file cannot be read.
 */
export async function readHub(
  root: string,
  {
    today = latestDay(new Date()),
    ownAddresses = [],
  }: { today?: string; ownAddresses?: readonly string[] } = {},
): Promise<Hub> {
  const links: string[] = [];
  const files = await listFiles(root, '', links);
  const known = new Set(files);
  // One after the other: a system lets a process hold some thousands of files, and often fewer.
  const pageFiles = files
    .filter((path) => isPagePath(path))
    .map((path): PageFile => [path, readFileSync(join(root, path))]);
  const pages = await readPagesCached(root, pageFiles);
  const { included, outputs } = await readIncluded(root, pages, known);
  const measured = await readLabs(root, files);
  const captured = await readCaptures(root, files);
  const { labs } = measured;
  const problems = [...measured.problems, ...captured.problems, ...tellLinks(links)];
  const figures = Object.fromEntries(Object.entries(labs).map(([id, lab]) => [id, lab.figures]));
  const world: World = {
    today,
    ownAddresses,
    files: known,
    included,
    pictures: await readPictures(root, pages, known),
    labFolders: labFoldersOf(files, 'labs/challenges/'),
    captures: captured.captures,
    icons: await readIconSlugs(),
    figures,
    outputs,
    ledger: known.has(ledgerPath) ? await readFile(join(root, ledgerPath), 'utf8') : undefined,
  };
  return { pages, world, labs, problems };
}

/**
 * The day of a moment where it is latest on Earth: whoever writes a page after midnight must not
 * be told by a machine further west that this day lies in the future.
 */
export const latestDay = (moment: Date): string =>
  new Date(moment.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

/** @param links Is given what is a link to somewhere else: it is followed nowhere. */
async function listFiles(root: string, folder: string, links: string[]): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => !isPassedOver(entry.name))
      .map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) return listFiles(root, path, links);
        if (entry.isSymbolicLink()) links.push(path);
        return entry.isFile() ? [path] : [];
      }),
  );
  return lists.flat().sort();
}

/** Docusaurus follows links that the check does not, and would publish what nobody has checked. */
const tellLinks = (links: readonly string[]): Problem[] =>
  links
    .filter((path) => /^(?:docs|challenges|labs|static)(?:\/|$)/.test(path))
    .map((file) =>
      tell(
        'file-is-link',
        { file },
        'this is a symbolic link, and leads to what no check has read. Put the file itself here.',
      ),
    );

/** The set's own list: a file for each icon is many times quicker to read than the icons. */
async function readIconSlugs(): Promise<ReadonlySet<string>> {
  const folder = join(dirname(require.resolve('simple-icons')), 'icons');
  return new Set((await readdir(folder)).map((name) => name.replace(/\.svg$/, '')));
}

function labFoldersOf(files: readonly string[], folder: string): string[] {
  const names = files
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length).split('/'))
    .filter((segments) => segments.length > 1)
    .map(([name]) => name ?? '');
  return [...new Set(names)].filter((name) => !name.startsWith('_'));
}

/** What the labs of errors ran on, by the error's id. */
async function readCaptures(
  root: string,
  files: readonly string[],
): Promise<{ captures: Record<string, Capture | null>; problems: Problem[] }> {
  const captures: Record<string, Capture | null> = {};
  const problems: Problem[] = [];
  for (const name of labFoldersOf(files, 'labs/errors/')) {
    const path = `labs/errors/${name}/captured.json`;
    const id = name.replaceAll('_', '-');
    captures[id] = null;
    if (!files.includes(path)) continue;
    const reading = readCapture(path, await readFile(join(root, path), 'utf8'));
    problems.push(...reading.problems);
    captures[id] = reading.capture;
  }
  return { captures, problems };
}

async function readLabs(
  root: string,
  files: readonly string[],
): Promise<Pick<Hub, 'labs' | 'problems'>> {
  const paths = files.filter((path) => /^labs\/challenges\/[^/]+\/result\.json$/.test(path));
  const labs: Record<string, LabResult> = {};
  const problems: Problem[] = [];
  for (const path of paths) {
    const reading = readLabResult(path, await readFile(join(root, path), 'utf8'));
    problems.push(...reading.problems);
    if (reading.result) labs[reading.result.lab] = reading.result;
  }
  return { labs, problems };
}

/** The folders whose Markdown `readHub` reads as pages, for what watches them. */
export const watchedFolders: readonly string[] = contentFolders;
