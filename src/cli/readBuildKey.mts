import { execFile } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { frontMatterOf } from '../content/frontMatterOf';
import { isPagePath } from '../content/kinds';
import { ledgerPath } from '../content/permalinks/Ledger';
import { type Address, readAddress } from '../site/readAddress';
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

/** What a build depends on, as hashes. */
export interface BuildKey {
  /** Over all of it. */
  whole: string;
  /** Over all but the text of pages below their front matter, the labs, the ledger, and the commit. */
  frame: string;
  /** The last commit that touched a page: pages show when they were last changed. */
  commit: string;
}

/** Hashes all that a build depends on: the files, the address, the form, and the last commit. */
export async function readBuildKey(root: string, address: Address): Promise<BuildKey> {
  const whole = createHash('sha256');
  const frame = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(inputs.map((path) => listFiles(root, path)))).flat()) {
    // Waiting for each of some thousand small files takes four times as long.
    const content = readFileSync(join(root, file));
    whole.update(`${file}\0`).update(content).update('\0');
    if (isText(file)) continue;
    frame.update(`${file}\0`);
    frame.update(isPagePath(file) ? frontMatterOf(content.toString('utf8')) : content).update('\0');
  }
  const rest = [
    JSON.stringify(address),
    JSON.stringify([process.env.NEXUS_FORM, process.env.NEXUS_DISCORD_EMBED]),
  ];
  const commit = await askGit(root, 'log', '-1', '--format=%H', '--', 'docs', 'challenges');
  const finish = (hash: Hash): string => {
    for (const part of rest) hash.update(part);
    return hash.digest('hex');
  };
  return { whole: finish(whole.update(commit)), frame: finish(frame), commit };
}

/** Files of which a page shows a part, and all that others show of them is a view. */
const isText = (file: string): boolean => file.startsWith('labs/') || file === ledgerPath;

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
