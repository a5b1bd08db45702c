import type { KnownPages, Report } from '../KnownPages';
import { didYouMean, nearestPath } from '../nearest';
import type { FenceSource, PageSource } from '../PageSource';

/** The value of a key after the language of a fence. */
export type Get = (key: string) => string | undefined;

/** The number of lines shown, or null when that cannot be known. */
export function checkIncluded(
  source: 'file' | 'output',
  page: PageSource,
  get: Get,
  known: KnownPages,
  report: Report,
): number | null {
  const path = get(source) ?? '';
  const region = get('region');
  const lines = get('lines');
  if (region !== undefined && source === 'output') {
    report(
      'fence-attribute',
      undefined,
      '"region=" goes with "file="; a part of an output is "lines=3-12".',
    );
  }
  if (lines !== undefined && source === 'file') {
    report(
      'fence-attribute',
      undefined,
      '"lines=" goes with "output="; a part of a file is a named region: "region=…".',
    );
    return null;
  }
  if (!checkFile(source, path, page, known, report)) return null;
  const facts = known.world.included[path];
  if (!facts) return null;
  if (source === 'file')
    return region === undefined
      ? checkWhole(path, facts.problems, facts.lines, report)
      : checkRegion(path, region, known, report);
  if (lines === undefined) return facts.lines;
  const range = /^(\d+)(?:-(\d+))?$/.exec(lines);
  const last = /^-(\d+)$/.exec(lines);
  const [from, to] = last
    ? [1, Number(last[1])]
    : [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
  if (!(range ?? last) || from < 1 || to < from) {
    report(
      'included-lines',
      undefined,
      `lines=${lines} is not a range. Write it like lines=3-12, or lines=-3 for the last three.`,
    );
    return null;
  }
  if (to > facts.lines) {
    report('included-lines', undefined, `lines=${lines}: ${path} has ${facts.lines} lines.`);
    return null;
  }
  return to - from + 1;
}

function checkWhole(
  path: string,
  faults: readonly { line: number; message: string }[],
  lines: number,
  report: Report,
): number {
  for (const { line, message } of faults)
    report('included-region', undefined, `${path}:${line}: ${message}`);
  return lines;
}

/** The pages about the hub also show what its own tests captured. */
const mayShow = (path: string, page: PageSource): boolean =>
  path.startsWith('labs/') ||
  (path.startsWith('tests/fixtures/') && page.path.startsWith('docs/contributing/'));

function checkFile(
  key: string,
  path: string,
  page: PageSource,
  known: KnownPages,
  report: Report,
): boolean {
  if (known.world.files.has(path) && mayShow(path, page)) {
    const { dangers = [] } = known.world.included[path] ?? {};
    for (const { line, message } of dangers)
      report('included-unsafe', undefined, `${path}:${line}: ${message}`);
    return dangers.length === 0;
  }
  if (known.world.files.has(path)) {
    report(
      'included-elsewhere',
      undefined,
      `${key}=${path}: pages show files of labs/ only, where tests run them. Link this one, or put it into labs/.`,
    );
    return false;
  }
  if (
    path.startsWith('/') ||
    path.split('/').some((segment) => segment === '..' || segment === '.')
  ) {
    report(
      'included-file',
      undefined,
      `${key}=${path} is not a path from the root of the repository. Write it like ${key}=labs/….`,
    );
    return false;
  }
  const guess = nearestPath(
    path,
    [...known.world.files].filter((file) => file.startsWith('labs/')),
  );
  report(
    'included-file',
    undefined,
    `${key}=${path}: there is no such file.${guess === null ? '' : ` Did you mean "${guess}"?`}`,
  );
  return false;
}

function checkRegion(
  path: string,
  region: string,
  known: KnownPages,
  report: Report,
): number | null {
  const facts = known.world.included[path];
  if (!facts) return null;
  for (const { line, message } of facts.problems)
    report('included-region', undefined, `${path}:${line}: ${message}`);
  const found = Object.hasOwn(facts.regions, region) ? facts.regions[region] : undefined;
  if (found) {
    const lines = found.to - found.from + 1;
    if (lines < 1) report('included-region', undefined, `region "${region}" of ${path} is empty.`);
    return lines;
  }
  const isBroken = facts.problems.some(({ message }) => message.includes(`"${region}"`));
  const names = Object.keys(facts.regions);
  if (!isBroken) {
    const has =
      names.length === 0
        ? ' It has none: mark one with "region NAME" and "endregion NAME".'
        : ` It has: ${names.join(', ')}.`;
    report(
      'included-region',
      undefined,
      `${path} has no region "${region}".${didYouMean(region, names) || has}`,
    );
  }
  return null;
}

/** Checks a diff that is computed of two files; how many lines it has is not known. */
export function checkDiff(
  fence: FenceSource,
  page: PageSource,
  get: Get,
  known: KnownPages,
  report: Report,
): null {
  const [from, to, region] = [get('from') ?? '', get('to'), get('region')];
  if (fence.lang !== 'diff')
    report(
      'diff-incomplete',
      undefined,
      'a computed diff has the language diff: ```diff from=… to=… region=….',
    );
  if (to === undefined)
    report('diff-incomplete', undefined, '"from=" stands without "to=": a diff needs both files.');
  if (region === undefined)
    report(
      'diff-incomplete',
      undefined,
      'the diff names no region. Write region=NAME; both files have it.',
    );
  for (const [key, path] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (path === undefined || !checkFile(key, path, page, known, report)) continue;
    if (region !== undefined) checkRegion(path, region, known, report);
  }
  return null;
}
