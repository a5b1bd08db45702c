import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolders } from '../content/kinds';
import { faultsIn, formatProblems } from '../content/Problem';
import { checkPermalinks } from '../content/permalinks/checkPermalinks';
import { ledgerOf, ledgerPath, readLedger, spellLedger } from '../content/permalinks/Ledger';
import { proposeFixes, type FormerPage, type Fix } from '../content/permalinks/proposeFixes';
import { readPublished } from '../content/permalinks/readPublished';
import { updateLedger } from '../content/permalinks/updateLedger';
import { addToList } from '../markdown/addToList';
import { readHub, type Hub } from '../markdown/readHub';
import { readPage } from '../markdown/readPage';
import { writeHeadingIds } from '../markdown/writeHeadingIds';
import type { Outcome } from './Outcome';

/** `npm run permalinks -- [--fix]`: tells which addresses would die and what the ledger lacks, or fixes both. */
export async function permalinks(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await keepPermalinks(args, { root: process.cwd() });
  (exitCode === 2 ? console.error : console.log)(output);
  return exitCode;
}

/** `permalinks` without the terminal. Exit code 0: all is kept; 1: something is to do; 2: it could not run. */
export async function keepPermalinks(
  args: readonly string[],
  { root }: { root: string },
): Promise<Outcome> {
  const unknown = args.find((arg) => arg !== '--fix');
  if (unknown) {
    return {
      output: `There is no option "${unknown}". Use: npm run permalinks -- [--fix]`,
      exitCode: 2,
    };
  }
  const said = args.includes('--fix') ? await fix(root) : [];
  const hub = await readHub(root);
  const problems = faultsIn(
    checkPermalinks(hub.pages, { ...hub.world, ledger: hub.world.ledger ?? '' }),
  );
  if (problems.length > 0) {
    const told = formatProblems(problems, { pages: hub.pages.length });
    return { output: [...said, told].join('\n\n'), exitCode: 1 };
  }
  const missing = missingIn(hub);
  if (args.includes('--fix')) said.push(...(await writeLedger(root, hub)));
  else if (missing.length > 0) return { output: tellMissing(missing), exitCode: 1 };
  const { ledger } = readLedger(spellNext(hub));
  const headings = [...ledger.headings.values()].reduce((sum, ids) => sum + ids.size, 0);
  said.push(`${ledger.addresses.size} addresses and ${headings} headings land on content.`);
  return { output: said.join('\n'), exitCode: 0 };
}

/** The lines that the ledger lacks. */
export const missingIn = (hub: Hub): string[] => linesNotIn(spellNext(hub), hub.world.ledger ?? '');

/** Writes what is published now into the ledger; gives a line for what was written. */
export async function writeLedger(root: string, hub: Hub): Promise<string[]> {
  const lines = spellNext(hub);
  if (lines === hub.world.ledger) return [];
  await writeFile(join(root, ledgerPath), lines);
  return [`Wrote ${ledgerPath}: ${countLines(missingIn(hub))}.`];
}

const spellNext = ({ pages, world }: Hub): string =>
  spellLedger(updateLedger(ledgerOf(world), readPublished(pages, world)));

function linesNotIn(text: string, other: string): string[] {
  const known = new Set(other.split(/\r?\n/));
  return text.split('\n').filter((line) => !known.has(line));
}

const countLines = (lines: readonly string[]): string =>
  lines.length === 0
    ? 'put in order'
    : `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} new`;

/** Shown whole: who edits on GitHub can add them there. */
function tellMissing(missing: readonly string[]): string {
  return [
    `${ledgerPath} does not know what is new. Run \`npm run permalinks -- --fix\`, or add to the file:`,
    ...missing.map((line) => `  ${line}`),
  ].join('\n');
}

/** Writes ids and front matter until nothing is left to find; gives a line for each thing written. */
async function fix(root: string): Promise<string[]> {
  const said = await writeIds(root);
  // An address that was found may bring headings to look for.
  for (let round = 0; round < 5; round += 1) {
    const hub = await readHub(root);
    if (hub.world.ledger === undefined) break;
    const ledger = ledgerOf(hub.world);
    const fixes = proposeFixes(ledger, readPublished(hub.pages, hub.world), {
      former: (address, heading) => readFormer(root, address, heading),
      current: (path) => readFileSync(join(root, path), 'utf8'),
    });
    if (fixes.length === 0) break;
    for (const one of fixes) said.push(writeFix(root, one));
  }
  return said;
}

function writeFix(root: string, { path, field, item }: Fix): string {
  const file = join(root, path);
  writeFileSync(file, addToList(readFileSync(file, 'utf8'), field, item));
  return `${path}: added "${item}" to its ${field}. Read whether that is right.`;
}

/** Pages, and the templates that pages begin with. */
async function writeIds(root: string): Promise<string[]> {
  const lists = await Promise.all(
    contentFolders.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
      return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  const said: string[] = [];
  for (const path of lists
    .flat()
    .filter((name) => name.endsWith('.md'))
    .sort()) {
    const bytes = await readFile(join(root, path));
    const { headings, problems } = readPage(path, bytes);
    if (problems.length > 0) continue;
    const text = bytes.toString('utf8');
    const written = writeHeadingIds(text, headings);
    if (written === text) continue;
    await writeFile(join(root, path), written);
    said.push(`${path}: gave its headings ids.`);
  }
  return said;
}

/** A page as git last knew it: before it was deleted, or while it had the heading. */
function readFormer(root: string, address: string, heading?: string): FormerPage | null {
  const name = address.slice(1, -1);
  const paths = [`${name}.md`, `${name}/index.md`, `${name}/readme.md`];
  for (const path of paths) {
    const search = heading === undefined ? [] : ['-S', `{#${heading}}`];
    const commits = git(root, 'log', '--format=%H', '-n', '20', ...search, '--', path)
      .split('\n')
      .filter(Boolean);
    // A commit that took it away has it in the commit before.
    for (const commit of ['HEAD', ...commits.flatMap((hash) => [hash, `${hash}^`])]) {
      const text = git(root, 'show', `${commit}:./${path}`);
      const page = text === '' ? null : readPage(path, Buffer.from(text));
      if (page && (heading === undefined || page.headings.some(({ id }) => id === heading))) {
        return { text, headings: page.headings };
      }
    }
  }
  return null;
}

/** What git prints; nothing where there is no repository or no such thing in it. */
function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}
