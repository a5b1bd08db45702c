import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check as isFormatted, resolveConfig } from 'prettier';
import { buildCatalog } from '../content/buildCatalog';
import { checkPages } from '../content/checks/checkPages';
import { capital } from '../content/capital';
import { isPagePath, kindFacts } from '../content/kinds';
import { annotate } from '../github/annotate';
import { countBlocking } from '../github/composeComment.mjs';
import { emptyReport, findFixes, readWords, reportProblems } from '../github/makeReport';
import type { Report, ReportedPage } from '../github/Report';
import { readChanges, type Change } from '../github/scope.mjs';
import { readHub, type Hub } from '../markdown/readHub';
import { ownAddressesOf, readAddress } from '../site/readAddress';
import { siteName } from '../site/siteName';
import { showCard } from './card';
import { dayOf } from './dayOf';
import { fixPages } from './fix';
import { keepPermalinks } from './permalinks';
import { readRemote } from './readRemote';

/** Where a run leaves what it found, for the workflow that tells it. */
const folder = join('.nexus', 'contribution');
const mostCards = 8;

/**
 * `node src/cli/main.mjs contribution BASE`: what a pull request's checks say of its pages, as
 * annotations on its lines and as a report. Run by the workflow "Contribution", without any right.
 *
 * Exit code 1 where something blocks; of a first pull request (NEXUS_FIRST=true) that is only what
 * would break the site.
 */
export async function contribution(args: readonly string[]): Promise<number> {
  const [base = 'HEAD^1'] = args;
  const raw = execFileSync('git', ['diff', '--raw', '-z', '--no-renames', base, 'HEAD'], {
    encoding: 'utf8',
  });
  const report = await reportOn(readChanges(raw), process.cwd());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), JSON.stringify(report));
  for (const { path } of report.pages.slice(0, mostCards)) await drawCard(path);
  for (const line of annotate(report)) console.log(line);
  const blocking = countBlocking(report, process.env.NEXUS_FIRST === 'true');
  console.log(blocking === 0 ? 'Nothing blocks.' : `${blocking} to change.`);
  return blocking === 0 ? 0 : 1;
}

/** What the checks find in a hub, of which some files were changed. */
export async function reportOn(changes: readonly Change[], root: string): Promise<Report> {
  const ownAddresses = ownAddressesOf(readAddress(process.env, readRemote()));
  const hub = await readHub(root, { ownAddresses });
  const paths = changes
    .filter(
      ({ path, status }) => status !== 'D' && isPagePath(path) && existsSync(join(root, path)),
    )
    .map(({ path }) => path);
  const report = emptyReport();
  report.problems = reportProblems([...hub.problems, ...checkPages(hub.pages, hub.world)]);
  report.ledger = await missingLines(root);
  const told = new Set(report.problems.map(({ file, line }) => `${file}:${line}`));
  // A mistyped field is told once, and not as a word that the list lacks.
  report.words = (await findWords(root, paths)).filter(
    ({ file, line }) => !told.has(`${file}:${line}`),
  );
  for (const path of paths) {
    const text = await readFile(join(root, path), 'utf8');
    const style = { ...(await resolveConfig(join(root, path))), filepath: path };
    if (!(await isFormatted(text, style).catch(() => true))) report.unformatted.push(path);
  }
  report.fixes = await collectFixes(paths, root, () =>
    fixPages(paths, hub, { root, today: dayOf(new Date()) }),
  );
  const added = new Set(changes.flatMap(({ path, status }) => (status === 'A' ? [path] : [])));
  report.pages = pagesOf(hub, paths, added);
  return report;
}

/**
 * What a command that writes pages would change in them. The pages are left as they were: what is
 * certain is suggested on the pull request, and its author takes it.
 */
export async function collectFixes(
  paths: readonly string[],
  root: string,
  write: () => Promise<unknown>,
): Promise<Report['fixes']> {
  const read = () => Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  const before = await read();
  try {
    await write();
    const after = await read();
    return paths.flatMap((path, at) => findFixes(path, before[at] ?? '', after[at] ?? ''));
  } finally {
    await Promise.all(paths.map((path, at) => writeFile(join(root, path), before[at] ?? '')));
  }
}

function pagesOf(
  { pages }: Hub,
  paths: readonly string[],
  added: ReadonlySet<string>,
): ReportedPage[] {
  return buildCatalog(pages, { drafts: true })
    .pages.filter(({ path }) => paths.includes(path))
    .map(({ path, kind, title, summary, permalink }) => ({
      path,
      kind: capital(kindFacts[kind].singular),
      isNew: added.has(path),
      title,
      summary,
      address: permalink,
      card: { title, description: summary, site: siteName },
    }));
}

async function missingLines(root: string): Promise<string[]> {
  const { output, exitCode } = await keepPermalinks([], { root });
  return exitCode === 1
    ? [...output.matchAll(/^ {2}(\S.*)$/gm)]
        .map(([, line = '']) => line)
        .filter((line) => !/^\d+:\d+ /.test(line))
    : [];
}

async function findWords(root: string, paths: readonly string[]): Promise<Report['words']> {
  if (paths.length === 0) return [];
  const list = (await readFile(join(root, '.cspell', 'words.txt'), 'utf8'))
    .split('\n')
    .filter(Boolean);
  const program = join(root, 'node_modules', 'cspell', 'bin.mjs');
  const options = ['lint', '--no-progress', '--no-summary', '--relative', '--no-color'];
  try {
    execFileSync(process.execPath, [program, ...options, ...paths], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return [];
  } catch (error) {
    return readWords(String((error as { stdout?: unknown }).stdout ?? ''), list);
  }
}

async function drawCard(path: string): Promise<void> {
  const { output } = await showCard([path], {
    root: process.cwd(),
    from: process.cwd(),
    env: process.env,
  });
  const [, picture] = /^Wrote (\S+\.card\.png)$/m.exec(output) ?? [];
  if (picture) await copyFile(picture, join(folder, picture.split('/').at(-1) ?? 'card.png'));
}
