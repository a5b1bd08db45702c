import { diffLines } from 'diff';
import { cutRegion, readRegions } from '../content/readRegions';
import type { IncludedCode } from './views';
import type { Inclusion } from './viewNames';

/** Text of a file by its path from the repository's root. */
export type ReadText = (file: string) => string;

/**
 * Cuts what a fence shows out of the files it names.
 *
 * @param fileUrl Gives the address at which a reader sees a file, at a line counted from 1.
 */
export function cutInclusion(
  inclusion: Inclusion,
  readText: ReadText,
  fileUrl: (file: string, line?: number) => string,
): IncludedCode {
  const { kind, file, to, region } = inclusion;
  const text = readText(file);
  const at = region ? readRegions(text).regions[region] : undefined;
  const found = { file, region, url: fileUrl(file, at?.from), language: languageOf(file) };
  if (kind === 'output')
    return { ...found, code: cutLines(text, inclusion.lines), language: 'text' };
  if (kind === 'diff' && to)
    return { ...found, file: to, ...markDiff(cut(text, region), cut(readText(to), region)) };
  return { ...found, code: cut(text, region) };
}

function cut(text: string, region: string | undefined): string {
  return cutRegion(text, region ? (readRegions(text).regions[region] ?? null) : null);
}

/** `3-12` keeps ten lines, `-3` the last three; nothing keeps them all. */
function cutLines(text: string, lines: string | undefined): string {
  const all = text.replace(/\n$/, '').split('\n');
  if (!lines) return all.join('\n');
  if (lines.startsWith('-')) return all.slice(Number(lines)).join('\n');
  const [first = 1, last = first] = lines.split('-').map(Number);
  return all.slice(first - 1, last).join('\n');
}

function markDiff(before: string, after: string): Pick<IncludedCode, 'code' | 'marks'> {
  const marks: NonNullable<IncludedCode['marks']> = {};
  const shown: string[] = [];
  for (const part of diffLines(`${before}\n`, `${after}\n`)) {
    for (const line of part.value.replace(/\n$/, '').split('\n')) {
      shown.push(line);
      if (part.added) marks[shown.length] = 'added';
      if (part.removed) marks[shown.length] = 'removed';
    }
  }
  return { code: shown.join('\n'), marks };
}

const languages: Record<string, string> = {
  py: 'python',
  yml: 'yaml',
  yaml: 'yaml',
  sql: 'sql',
  sh: 'bash',
  json: 'json',
  toml: 'toml',
  graphql: 'graphql',
  conf: 'ini',
  Dockerfile: 'docker',
};

function languageOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return languages[name] ?? languages[name.split('.').at(-1) ?? ''] ?? 'text';
}
