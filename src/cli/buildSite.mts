import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { formatProblems } from '../content/Problem';
import type { Address } from '../site/readAddress';
import {
  type BuiltFolders,
  type FolderHashes,
  type PreviousSite,
  previousSiteVariable,
} from '../site/PreviousSite';
import type { Places, IncrementalSite, PreviousBuild } from '../incremental/IncrementalBuild';
import { onLeave } from './leave.mjs';
import { type BuildKey, readBuildKey, readSiteAddress } from './readBuildKey.mjs';
import { runProgram } from './runProgram.mjs';
import { finishSwap, isRunning, listFiles, recordOf, swapSite, takeOver } from './swapSite.mjs';
import { Stop, findCause, say, spellCommand, tellFullDisk } from './tell.mjs';

/** What is written down about the site in build/. */
export interface Built {
  /** What it was made from. */
  key: BuildKey;
  /** The base path that its links start with, with a slash at both ends. */
  baseUrl: string;
  /** Those of its folders that the next build may leave out. */
  folders: FolderHashes;
  /** What lets the next build be incremental; nothing of stock Docusaurus. */
  forNextBuild?: Pick<PreviousBuild, 'loaded' | 'pages'>;
}

/**
 * Makes the site in the folder it is given; tells whether it could, and what it said.
 * `note` is a file that says what the previous build has, and then what the build did not write.
 */
export type MakeSite = (outDir: string, note: string) => Promise<{ code: number; output: string }>;

/** What is known of the site in build/, or nothing when there is none. */
export async function readBuilt(root: string): Promise<Built | undefined> {
  try {
    await finishSwap(root);
    await readdir(join(root, 'build'));
    return JSON.parse(await readFile(recordOf(root), 'utf8')) as Built;
  } catch {
    return undefined;
  }
}

/** Whether build/ holds the site that the sources and the environment would give now. */
export async function isBuilt(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const built = await readBuilt(root);
  if (!built) return false;
  const { whole } = await readBuildKey(root, await readSiteAddress(root, env));
  return built.key.whole === whole;
}

/**
 * Builds the site beside build/ and puts it in its place only when it is whole, so that what was
 * built before stays as it was when a build fails.
 */
export async function buildSite(
  root: string,
  env: NodeJS.ProcessEnv,
  { command, make = runDocusaurus(root) }: { command: string; make?: MakeSite },
): Promise<void> {
  const work = join(root, '.nexus');
  await mkdir(work, { recursive: true });
  await finishSwap(root);
  await removeLeftovers(work);
  const next = join(work, `build-${process.pid}`);
  const note = join(work, `folders-${process.pid}`);
  let isWhole = false;
  const tidy = async () => {
    // Once it is whole it takes its place, whatever happens.
    if (!isWhole) await rm(next, { recursive: true, force: true });
    await rm(note, { force: true });
  };
  onLeave(tidy);

  const place = join(root, 'build');
  const built = await readBuilt(root);
  const address = await readSiteAddress(root, env);
  let key: BuildKey | undefined;
  const readKey = async (): Promise<BuildKey> => (key ??= await readBuildKey(root, address));
  const put = async (
    made: Pick<Built, 'folders' | 'forNextBuild'>,
    kept: Iterable<string>,
  ): Promise<void> => {
    takeOver(place, next, kept);
    const { baseUrl } = address;
    const record = { key: await readKey(), baseUrl, ...made } satisfies Built;
    isWhole = true;
    await swapSite(root, next, JSON.stringify(record));
  };
  const fail = (): never => {
    const kept = built ? ' The site that was built before is as it was.' : '';
    throw new Stop(
      `The site was not built: fix what is said above, then run \`${spellCommand(command)}\` again.${kept}`,
    );
  };
  try {
    if (built?.forNextBuild) {
      const { forNextBuild, folders, key: keyBefore } = built;
      const updated = await tryIncrementally(root, { site: place, outDir: next }, async () => {
        const { frame, commit } = await readKey();
        if (frame !== keyBefore.frame) return undefined;
        const isCommitted = commit !== keyBefore.commit;
        return { address, before: { folders, isCommitted, ...forNextBuild } };
      });
      if (updated === 'problems') fail();
      else if (updated) {
        const { loaded } = forNextBuild;
        await put(
          { folders: updated.folders, forNextBuild: { loaded, pages: updated.pages } },
          listKept(place, next, updated.replaced),
        );
        return;
      }
    }
    // Before anything is built: what changes meanwhile is not in the site.
    await readKey();
    const before: PreviousSite = { site: place, folders: built?.folders ?? {} };
    await writeFile(note, JSON.stringify(before));
    const { code, output } = await make(next, note);
    if (code !== 0) {
      if (findCause(output) === 'disk' || (await isFull(work)))
        throw new Stop(tellFullDisk(command));
      fail();
    }
    const { folders, leftOut } = await readNote(note);
    await put(
      { folders, forNextBuild: await findForNextBuild(root) },
      leftOut.flatMap((folder) => listFiles(place, folder)),
    );
  } finally {
    await tidy();
  }
}

const isStatic = process.env.NEXUS_FORM !== 'stock';

/**
 * Builds incrementally, where that is enough. It takes a fraction of what Docusaurus needs to
 * find out that nothing else changed.
 */
async function tryIncrementally(
  root: string,
  places: Places,
  findSources: () => Promise<{ address: Address; before: PreviousBuild } | undefined>,
): Promise<IncrementalSite | 'problems' | undefined> {
  let isTried = false;
  try {
    const { buildIncrementally } = await import('../incremental/buildIncrementally');
    const result = await buildIncrementally(root, places, async () => {
      const sources = await findSources();
      if (!sources) return undefined;
      isTried = true;
      say('Checking the pages, and rendering those whose text changed …');
      return { ...sources, say: (line) => say(`  ${line}`) };
    });
    if (!result) {
      if (isTried) say('More than that is needed.');
    } else if ('problems' in result) {
      const text = formatProblems(result.problems, { pages: result.count });
      say(text.replaceAll(/^(?=.)/gm, '  '));
      return 'problems';
    } else return result;
  } catch (error) {
    say(`They could not be rendered by themselves: ${(error as Error).message}`);
  }
  await rm(places.outDir, { recursive: true, force: true });
  return undefined;
}

/** Stock Docusaurus renders every page in every build. */
async function findForNextBuild(root: string): Promise<Built['forNextBuild']> {
  if (!isStatic) return undefined;
  const { readForNextBuild } = await import('../incremental/keepForNextBuild');
  return readForNextBuild(root);
}

/** The files of the previous site that an incremental build made neither anew nor without. */
function listKept(place: string, next: string, replaced: readonly string[]): string[] {
  const folders = new Set(replaced.map((folder) => folder.split('/').join(sep)));
  // Such a folder lies at most two deep: pagefind/, p/k3x9q2/.
  const isReplaced = (path: string): boolean => {
    const [first = '', second = ''] = path.split(sep);
    return folders.has(first) || folders.has(first + sep + second);
  };
  return listFiles(place).filter((path) => !isReplaced(path) && !existsSync(join(next, path)));
}

/** Whether a disk has under 20 MB left: Rspack writes half a file then, and reports some other fault. */
async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 20_000_000;
}

/** What the build answered, or that it left out nothing. */
async function readNote(note: string): Promise<BuiltFolders> {
  const { folders, leftOut = [] } = JSON.parse(await readFile(note, 'utf8')) as PreviousSite &
    Partial<BuiltFolders>;
  return { folders, leftOut };
}

/** Folders that a build left when it was killed; one whose process still runs is left alone. */
async function removeLeftovers(work: string): Promise<void> {
  for (const name of await readdir(work)) {
    const pid = Number(/^(?:(?:build|old|folders)-|(?:build|swap)\.json\.)(\d+)$/.exec(name)?.[1]);
    if (!pid) continue;
    if (pid !== process.pid && isRunning(pid)) {
      throw new Stop(
        `Another build is running here (process ${pid}): wait for it, then run this again.`,
      );
    }
    await rm(join(work, name), { recursive: true, force: true });
  }
}

/** Docusaurus with our plugins, the first of which checks the pages and says what it found. */
function runDocusaurus(root: string): MakeSite {
  return async (outDir, note) => {
    say('Checking the pages and building the site (a minute or so) …');
    const built = await runProgram(
      process.execPath,
      ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', outDir],
      {
        cwd: root,
        env: {
          [previousSiteVariable]: note,
          // The bundle renders pages of the next build, too.
          DOCUSAURUS_KEEP_SERVER_BUNDLE: String(isStatic),
          // What the static form's template and React write is small already, and minifying took a
          // third of the rendering. Docusaurus reads this before it reads our configuration.
          SKIP_HTML_MINIFICATION: String(isStatic),
        },
        indent: '  ',
        onLine: (line) => (noise.test(line) ? undefined : line),
      },
    );
    // Not a plugin's work: those all end at once, and this lists what each of them has written.
    if (built.code === 0) {
      if (isStatic)
        await (await import('../incremental/keepForNextBuild')).keepBundle(root, outDir);
      const { leftOut } = await readNote(note);
      await (await import('../incremental/finishSearch')).finishSearch(root, outDir);
      const { writeSiteFiles } = await import('../offline/writeSiteFiles');
      await writeSiteFiles(outDir, { site: join(root, 'build'), folders: leftOut });
    }
    return built;
  };
}

/** Stack frames of other people's code, and Docusaurus' farewell, which names the passing folder. */
const noise =
  /^\s+(?:at |\.{3} \d+ lines matching)|^\[WARNING\] Will NOT delete server bundle|^\[(?:SUCCESS|INFO)\] (?:Generated static|Use `npm)|^Node version:/;
