import { execFile } from 'node:child_process';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchPage } from '../content/BenchPage.mjs';
import type { BenchSite } from '../sites/BenchSite.mjs';
import { measureProgram, type Cost } from './measureProgram.mjs';

/** The three builds that are measured, in the order in which they follow each other. */
export const buildSteps = ['cold', 'changed', 'unchanged'] as const;

export type BuildStep = (typeof buildSteps)[number];

/** What lies in the folder of a built site. */
export interface Output {
  bytes: number;
  files: number;
  /** Files that are pages. */
  pages: number;
}

/** A site on the disk with the page that is changed in it. */
export interface Bench {
  site: BenchSite;
  folder: string;
  edited: BenchPage;
}

/** Makes the folder a repository with everything in it, as a real site is: pages show their last change. */
export async function commitAll(folder: string): Promise<void> {
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
  await git('init', '--quiet');
  await writeFile(join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
  await git('add', '--all');
  await git(
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@hub.example',
    // Else a commit of ten thousand files tidies up in the background, while all is deleted.
    '-c',
    'maintenance.auto=false',
    'commit',
    '--quiet',
    '--message=The pages',
  );
}

/** Runs one of the builds and sees to it that what it made is what the files say. */
export async function measureBuild(bench: Bench, step: BuildStep, edit: number): Promise<Cost> {
  const { site, folder, edited } = bench;
  if (step === 'cold') await removeCaches(folder);
  if (step === 'changed') await editPage(bench, edit);
  const { cost, code, output } = await measureProgram(site.build(), folder);
  if (code !== 0) {
    throw new Error(
      `${site.title} was not built (it ended with ${code}). Its last words:\n${output.trim().split('\n').slice(-12).join('\n')}`,
    );
  }
  if (step === 'changed') {
    const html = await readFile(builtFileOf(bench, edited), 'utf8');
    if (!html.includes(editText(edit))) {
      throw new Error(
        `${site.title} was built after ${site.sourceOf(edited)} had changed, and its page still says what it said before.`,
      );
    }
  }
  return cost;
}

/** The file that a page became. */
export function builtFileOf({ site, folder }: Bench, page: BenchPage): string {
  const address = site.addressOf(page);
  return join(folder, site.output, address.endsWith('/') ? `${address}index.html` : address);
}

/** Everything that a build left: what git does not know, and the hidden folders in node_modules. */
async function removeCaches(folder: string): Promise<void> {
  await promisify(execFile)('git', ['clean', '-ffdxq', '--exclude=node_modules'], { cwd: folder });
  const modules = join(folder, 'node_modules');
  for (const name of await readdir(modules)) {
    if (!/^\./.test(name) || name === '.bin' || name === '.package-lock.json') continue;
    await rm(join(modules, name), { recursive: true, force: true });
  }
}

/** What an edit says: a word that stands nowhere else. */
export const editText = (edit: number): string =>
  `This page was edited ${edit} times for the bench.`;

/** Changes the prose of the page: one sentence, and only one however often. */
export async function editPage({ site, folder, edited }: Bench, edit: number): Promise<void> {
  const file = join(folder, site.sourceOf(edited));
  await writeFile(file, withEdit(await readFile(file, 'utf8'), edit));
}

/** The page's text with the sentence of this edit in place of that of the one before. */
export function withEdit(markdown: string, edit: number): string {
  const before = markdown.replace(/^This page was edited \d+ times for the bench\.\n\n/m, '');
  const changed = before.replace(/^(## .*\n\n)/m, `$1${editText(edit)}\n\n`);
  if (changed === before) throw new Error('The page to be edited has no second-level heading.');
  return changed;
}

/** The size of a built site. */
export async function measureOutput({ site, folder }: Bench): Promise<Output> {
  const output: Output = { bytes: 0, files: 0, pages: 0 };
  const root = join(folder, site.output);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    output.files += 1;
    if (entry.name.endsWith('.html')) output.pages += 1;
    output.bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return output;
}
