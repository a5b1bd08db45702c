import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkPages } from '../content/checks/checkPages';
import { kebab } from '../content/kebab';
import { contentFolders, idOf, isPagePath } from '../content/kinds';
import { nearestPath } from '../content/nearest';
import { checkPermalinks } from '../content/permalinks/checkPermalinks';
import { picturePath } from '../content/picturePath';
import { ownAddressesOf, readAddress } from '../site/readAddress';
import { count, faultsIn, formatProblems, isNote, type Problem } from '../content/Problem';
import { listUnwritten } from '../content/checks/checkUnwritten';
import { isDraft } from '../content/KnownPages';
import type { PageSource } from '../content/PageSource';
import { explanationOf, rulesByCode } from '../content/rules/rules';
import { toWrite } from '../content/toWrite';
import { readHub, type Hub } from '../markdown/readHub';
import { dayOf } from './dayOf';
import { fixPages } from './fix';
import type { Outcome } from './Outcome';
import { writeLedger } from './permalinks';
import { readRemote } from './readRemote';
import { tellNext } from './tellNext';

/**
 * `npm run check -- [--fix] [--json] [FILE…]`: checks all pages, or some of them against all; with
 * `--fix`, after it has fixed what can mean one thing only.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await checkHub(args, {
    root: process.cwd(),
    from: process.env.INIT_CWD ?? process.cwd(),
    ownAddresses: ownAddressesOf(readAddress(process.env, readRemote())),
  });
  (exitCode === 2 ? console.error : console.log)(output);
  return exitCode;
}

/** `check` without the terminal. Exit code 0: clean; 1: problems; 2: it could not run. */
export async function checkHub(
  args: readonly string[],
  {
    root,
    from,
    today,
    ownAddresses = [],
  }: { root: string; from: string; today?: string; ownAddresses?: readonly string[] },
): Promise<Outcome> {
  const unknown = args.find((arg) => arg.startsWith('-') && !options.includes(arg));
  if (unknown) {
    return {
      output: `There is no option "${unknown}". Use: npm run check -- [--fix] [--json] [FILE…]`,
      exitCode: 2,
    };
  }
  const isJson = args.includes('--json');
  const named = args.filter((arg) => !options.includes(arg));
  const wanted = new Set<string>();
  for (const name of named) {
    const found = findPage(name, root, from);
    if ('fault' in found) return { output: found.fault, exitCode: 2 };
    wanted.add(found.path);
  }
  const read = (): Promise<Hub> => readHub(root, { ...(today ? { today } : {}), ownAddresses });
  try {
    let hub = await read();
    const said: string[] = [];
    if (args.includes('--fix')) {
      const paths = wanted.size > 0 ? [...wanted] : hub.pages.map(({ path }) => path);
      said.push(...(await fixPages(paths, hub, { root, today: today ?? dayOf(new Date()) })));
      hub = await read();
      said.push(...(await fixLedger(root, hub)));
      if (said.length > 0) {
        said.push('');
        hub = await read();
      }
    }
    const all = [...hub.problems, ...checkPages(hub.pages, hub.world)];
    const problems = wanted.size > 0 ? all.filter(({ file }) => isOf(file, wanted, hub)) : all;
    const pages = wanted.size > 0 ? wanted.size : hub.pages.length;
    const isRight = faultsIn(problems).length === 0;
    const next = isRight && !isJson ? await tellNext(root, [...wanted], hub) : [];
    const drafts = tellDrafts(hub.pages, wanted);
    return {
      output: isJson
        ? spellJson(problems, pages)
        : [...said, formatProblems(problems, { pages }), ...drafts, ...next].join('\n'),
      exitCode: isRight ? 0 : 1,
    };
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return { output: `The pages could not be read. ${path ?? message}: ${code}.`, exitCode: 2 };
  }
}

const options = ['--json', '--fix'];

/** A page is told with the pictures that it shows. */
function isOf(file: string, wanted: ReadonlySet<string>, hub: Hub): boolean {
  if (wanted.has(file)) return true;
  return hub.pages.some(
    ({ path, images }) =>
      wanted.has(path) && images.some(({ url }) => picturePath(path, url) === file),
  );
}

/** What is published now goes into the ledger, once nothing that was published is lost. */
async function fixLedger(root: string, hub: Hub): Promise<string[]> {
  if (hub.world.ledger === undefined) return [];
  const faults = faultsIn(checkPermalinks(hub.pages, hub.world));
  return faults.length > 0 ? [] : writeLedger(root, hub);
}

/** For programs: each problem with the rule it breaks and where that is explained. */
const spellJson = (problems: readonly Problem[], pages: number): string =>
  JSON.stringify(
    {
      pages,
      problems: problems.map((problem) => ({
        ...problem,
        isNote: isNote(problem),
        isFixed: rulesByCode.get(problem.code)?.isFixed === true,
        explanation: explanationOf(problem.code),
      })),
    },
    null,
    2,
  );

/** What is left to write on the drafts among the pages that were named. */
function tellDrafts(all: readonly PageSource[], wanted: ReadonlySet<string>): string[] {
  return all
    .filter((page) => wanted.has(page.path) && isDraft(page))
    .map((page) => {
      const places = listUnwritten(page);
      const [first] = places;
      return first
        ? `It is a draft: ${count(places.length, 'place')} still ${places.length === 1 ? 'says' : 'say'} "${toWrite}", the first on line ${first.line} of ${page.path}.`
        : `It is a draft, and nothing in it says "${toWrite}" any more: take "draft: true" out of ${page.path} to publish it.`;
    });
}

/** The page that somebody named, by its path from the root; or why it is none. */
export function findPage(
  name: string,
  root: string,
  from: string,
): { path: string } | { fault: string } {
  // npm moves to the root before it runs a script; what was typed is meant from where it was typed.
  const absolute = [resolve(from, name), resolve(root, name)].find((path) => existsSync(path));
  if (!absolute) return { fault: `There is no file "${name}".${suggest(name, root)}` };
  const path = relative(root, absolute).split(sep).join('/');
  if (!isPagePath(path)) {
    return {
      fault: `"${name}" is not a page. Pages are Markdown files in ${contentFolders.join(' and ')}, outside folders that begin with "_".`,
    };
  }
  if (!statSync(absolute).isFile()) return { fault: `"${name}" is not a file.` };
  return { path };
}

/** The pages that may be meant: by their name, without folder and ending, or one like it. */
function suggest(name: string, root: string): string {
  const pages = contentFolders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder), { recursive: true }) as string[];
    return names.map((path) => `${folder}/${path.split(sep).join('/')}`).filter(isPagePath);
  });
  const wanted = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.md$/, '');
  const same = pages.filter((path) => idOf(path).split('/').at(-1) === kebab(wanted));
  const nearby = nearestPath(name, pages);
  const meant = same.length > 0 ? same : nearby === null ? likeIn(kebab(wanted), pages) : [nearby];
  return meant.length === 0
    ? ''
    : ` Did you mean ${meant.map((path) => `"${path}"`).join(' or ')}?`;
}

/** The three pages at most whose names share most words with the one that was typed. */
function likeIn(wanted: string, pages: readonly string[]): string[] {
  const words = wanted.split('-').filter(({ length }) => length > 2);
  const shared = (path: string): number =>
    words.filter((word) => idOf(path).includes(word.replace(/s$/, ''))).length;
  return pages
    .filter((path) => shared(path) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, 3);
}
