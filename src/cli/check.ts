import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkPages } from '../content/checks/checkPages';
import { contentFolders, isPagePath } from '../content/kinds';
import { ownAddressesOf, readAddress } from '../site/readAddress';
import { formatProblems } from '../content/Problem';
import { readHub, type Hub } from '../markdown/readHub';

/** What a command printed and the code it ends with. */
export interface Outcome {
  output: string;
  exitCode: 0 | 1 | 2;
}

/** `npm run check -- [--json] [FILE…]`: checks all pages, or some of them against all. */
export async function check(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await checkHub(args, {
    root: process.cwd(),
    from: process.env.INIT_CWD ?? process.cwd(),
    ownAddresses: ownAddressesOf(readAddress(process.env, readRemote())),
  });
  (exitCode === 2 ? console.error : console.log)(output);
  return exitCode;
}

function readRemote(): string | null {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return null; // Not a clone.
  }
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
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown) {
    return {
      output: `There is no option "${unknown}". Use: npm run check -- [--json] [FILE…]`,
      exitCode: 2,
    };
  }
  const named = args.filter((arg) => arg !== '--json');
  const wanted = new Set<string>();
  for (const name of named) {
    const found = findPage(name, root, from);
    if ('fault' in found) return { output: found.fault, exitCode: 2 };
    wanted.add(found.path);
  }
  let hub: Hub;
  try {
    hub = await readHub(root, { ...(today ? { today } : {}), ownAddresses });
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return { output: `The pages could not be read. ${path ?? message}: ${code}.`, exitCode: 2 };
  }
  const all = [...hub.problems, ...checkPages(hub.pages, hub.world)];
  const problems = wanted.size > 0 ? all.filter(({ file }) => wanted.has(file)) : all;
  const pages = wanted.size > 0 ? wanted.size : hub.pages.length;
  return {
    output: args.includes('--json')
      ? JSON.stringify({ pages, problems }, null, 2)
      : formatProblems(problems, { pages }),
    exitCode: problems.length > 0 ? 1 : 0,
  };
}

/** The page that somebody named, by its path from the root; or why it is none. */
export function findPage(
  name: string,
  root: string,
  from: string,
): { path: string } | { fault: string } {
  // npm moves to the root before it runs a script; what was typed is meant from where it was typed.
  const absolute = [resolve(from, name), resolve(root, name)].find((path) => existsSync(path));
  if (!absolute) return { fault: `There is no file "${name}".` };
  const path = relative(root, absolute).split(sep).join('/');
  if (!isPagePath(path)) {
    return {
      fault: `"${name}" is not a page. Pages are Markdown files in ${contentFolders.join(' and ')}, outside folders that begin with "_".`,
    };
  }
  if (!statSync(absolute).isFile()) return { fault: `"${name}" is not a file.` };
  return { path };
}
