import { mkdir, readFile, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

const record = (root: string) => join(root, '.nexus', 'build.json');

/** What is known of the site in build/, or nothing when there is none. */
export async function readBuilt(root: string): Promise<Built | undefined> {
  try {
    await readdir(join(root, 'build'));
    return JSON.parse(await readFile(record(root), 'utf8')) as Built;
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
  await removeLeftovers(work);
  const next = join(work, `build-${process.pid}`);
  const note = join(work, `folders-${process.pid}`);
  const tidy = async () => {
    await rm(next, { recursive: true, force: true });
    await rm(note, { force: true });
  };
  onLeave(tidy);

  const place = join(root, 'build');
  const old = join(work, `old-${process.pid}`);
  const built = await readBuilt(root);
  const address = await readSiteAddress(root, env);
  let key: BuildKey | undefined;
  const readKey = async (): Promise<BuildKey> => (key ??= await readBuildKey(root, address));
  const write = async (made: Pick<Built, 'folders' | 'forNextBuild'>): Promise<void> =>
    writeFile(
      record(root),
      JSON.stringify({
        key: await readKey(),
        baseUrl: address.baseUrl,
        ...made,
      } satisfies Built),
    );
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
        await rm(record(root), { force: true });
        await putInPlace(place, next, { old, replaced: updated.replaced });
        const { loaded } = forNextBuild;
        await write({ folders: updated.folders, forNextBuild: { loaded, pages: updated.pages } });
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
    // Gone before the swap and back after it: whatever happens between, the next start builds.
    await rm(record(root), { force: true });
    const { folders, leftOut } = await readNote(note);
    await swap(place, next, { old, leftOut });
    await write({ folders, forNextBuild: await findForNextBuild(root) });
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

/** Puts new files in the place of those before, and new folders in the place of whole folders. */
async function putInPlace(
  place: string,
  next: string,
  { old, replaced }: { old: string; replaced: readonly string[] },
): Promise<void> {
  await mkdir(old, { recursive: true });
  for (const folder of replaced) {
    for (const parent of [old, place])
      await mkdir(dirname(join(parent, folder)), { recursive: true });
    await rename(join(place, folder), join(old, folder)).catch(ignoreMissing);
    await rename(join(next, folder), join(place, folder));
  }
  const entries = await readdir(next, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const to = join(place, relative(next, from));
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
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

/** Puts the next site in the place of the one before, whose folders it takes over that it lacks. */
async function swap(
  place: string,
  next: string,
  { old, leftOut }: { old: string; leftOut: readonly string[] },
): Promise<void> {
  const had = await rename(place, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(next, place);
  } catch (error) {
    if (had) await rename(old, place);
    throw error;
  }
  for (const parent of new Set(leftOut.map(dirname))) {
    await mkdir(join(place, parent), { recursive: true });
  }
  for (const folder of leftOut) {
    await rename(join(old, folder), join(place, folder));
  }
  await rm(old, { recursive: true, force: true });
}

/** Folders that a build left when it was killed; one whose process still runs is left alone. */
async function removeLeftovers(work: string): Promise<void> {
  for (const name of await readdir(work)) {
    const pid = Number(/^(?:build|old|folders)-(\d+)$/.exec(name)?.[1]);
    if (!pid) continue;
    if (pid !== process.pid && isRunning(pid)) {
      throw new Stop(
        `Another build is running here (process ${pid}): wait for it, then run this again.`,
      );
    }
    await rm(join(work, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
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
