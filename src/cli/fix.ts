import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check as isFormatted, format, resolveConfig } from 'prettier';
import { templateOf } from '../content/checks/checkOutline';
import { knowPages } from '../content/KnownPages';
import { kindOf } from '../content/kinds';
import { fixPage } from '../markdown/fixPage';
import type { Fixed } from '../markdown/Fixing';
import { readPage } from '../markdown/readPage';
import type { Hub } from '../markdown/readHub';

/** How often a page is fixed at most: what one fix brings to light, the next round fixes. */
const mostRounds = 4;

/** Fixes pages and formats them as CI asks for it; gives a line for each thing that was done. */
export async function fixPages(
  paths: readonly string[],
  hub: Hub,
  { root, today }: { root: string; today: string },
): Promise<string[]> {
  const known = knowPages(hub.pages, hub.world);
  const said: string[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    const file = join(root, path);
    const before = await readFile(file);
    // What is not UTF-8 would be written back with other letters.
    if (!kind || !before.equals(Buffer.from(before.toString('utf8')))) continue;
    // Prettier would end the fence at the end of the page, and make code of all that follows.
    const open = readPage(path, before).fences.find(({ closed }) => !closed);
    if (open) {
      said.push(
        path,
        `  ${open.line}  left as it is: until this fence is closed, nothing below is certain`,
      );
      continue;
    }
    const template = await readFile(join(root, templateOf(kind)), 'utf8').catch(() => '');
    const text = before.toString('utf8');
    const done: Fixed[] = [];
    let fixed = text;
    for (let round = 0; round < mostRounds; round += 1) {
      const next = fixPage(path, fixed, known, { kind, template, today });
      done.push(...next.fixed);
      const formatted = await formatAs(root, path, next.text);
      if (formatted === fixed) break;
      fixed = formatted;
    }
    if (fixed === text) continue;
    await writeFile(file, fixed);
    said.push(path, ...spellDone(done));
  }
  return said;
}

function spellDone(done: readonly Fixed[]): string[] {
  if (done.length === 0) return ['  formatted it'];
  const sorted = [...done].sort((one, other) => one.line - other.line);
  const width = Math.max(...sorted.map(({ line }) => String(line).length));
  return [
    ...sorted.map(({ line, what }) => `  ${String(line).padStart(width)}  ${what}`),
    `  ${' '.repeat(width)}  formatted it`,
  ];
}

/** As `npm run format` would leave it. A page that prettier cannot read stays as it is. */
async function formatAs(root: string, path: string, text: string): Promise<string> {
  const filepath = join(root, path);
  const style = await resolveConfig(filepath);
  return format(text, { ...style, filepath }).catch(() => text);
}

/** The pages that `npm run format` would change. */
export async function listUnformatted(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const filepath = join(root, path);
      const text = await readFile(filepath, 'utf8');
      const style = await resolveConfig(filepath);
      const isRight = await isFormatted(text, { ...style, filepath }).catch(() => true);
      return isRight ? [] : [path];
    }),
  );
  return found.flat();
}
