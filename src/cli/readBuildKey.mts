import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Address, readAddress } from '../content/readAddress';
import { Stop } from './tell.mjs';

/** Everything that a built page can depend on: a folder stands for all that is in it. */
const inputs = [
  'docs',
  'challenges',
  'labs',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'permalinks.lock',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What lies in those folders and does not reach a page. */
const aside =
  /^(?:\.venv|__pycache__|\.pytest_cache|\.ruff_cache|\.mypy_cache|cli)$|\.test\.tsx?$|\.pyc$/;

/**
 * One hash over all that a build depends on: the files, the address, the form, and the last commit that
 * touched a page, since pages show when they were last changed.
 */
export async function readBuildKey(root: string, address: Address): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(inputs.map((path) => listFiles(root, path)))).flat()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update('\0');
  }
  hash.update(JSON.stringify(address));
  hash.update(JSON.stringify([process.env.NEXUS_FORM, process.env.NEXUS_DISCORD_EMBED]));
  hash.update(await askGit(root, 'log', '-1', '--format=%H', '--', 'docs', 'challenges'));
  return hash.digest('hex');
}

/** The address that the site will be built for; a setting that cannot be one stops the command. */
export async function readSiteAddress(root: string, env: NodeJS.ProcessEnv): Promise<Address> {
  const remote = (await askGit(root, 'remote', 'get-url', 'origin')).trim();
  try {
    return readAddress(env, remote);
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}

async function listFiles(root: string, path: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !aside.test(name))
      .map((entry) =>
        entry.isDirectory()
          ? listFiles(root, `${path}/${entry.name}`)
          : entry.isFile()
            ? [`${path}/${entry.name}`]
            : [],
      ),
  );
  return lists.flat().sort();
}

/** What git prints; nothing in a copy without git, which has no dates or remote to show either. */
async function askGit(root: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)('git', args, { cwd: root })).stdout;
  } catch {
    return '';
  }
}
