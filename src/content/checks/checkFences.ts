import { readDiagram } from '../diagrams/readDiagram';
import type { KnownPages, Report } from '../KnownPages';
import { collectProblems, markdownExplained } from '../KnownPages';
import { didYouMean, nearestPath } from '../nearest';
import type { FenceSource, PageSource } from '../PageSource';
import type { Problem } from '../Problem';

/** The most lines of code that a page may hold itself. */
export const mostOwnLines = 10;

const sourceKeys = ['file', 'output', 'from'] as const;
const markKeys = ['failing', 'changed', 'added'] as const;
const keys = [...sourceKeys, 'to', 'region', 'lines', 'title', ...markKeys, 'alt'];

/** Checks every fence: its language, what it includes, and what it marks. */
export function checkFences(page: PageSource, known: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  for (const fence of page.fences)
    checkFence(fence, known, (place, message) => report(place ?? fence, message));
  return problems;
}

function checkFence(fence: FenceSource, known: KnownPages, report: Report): void {
  if (fence.indented) {
    report(
      fence,
      'code made by indenting has no language. Put it between ``` lines with a language.',
    );
    return;
  }
  if (fence.lang === null) {
    report(
      fence,
      'the fence has no language. Write it after the ```: python, bash, text for output, …',
    );
  } else if (fence.lang.includes('=') || fence.lang.startsWith('{')) {
    report(
      fence,
      `the fence begins with "${fence.lang}" in place of a language. Write the language first.`,
    );
  }
  checkKeys(fence, report);
  const get = (key: string): string | undefined =>
    fence.meta.find((entry) => entry.key === key)?.value;
  const sources = sourceKeys.filter((key) => get(key) !== undefined);
  if (sources.length > 1) {
    report(fence, `${sources.join(' and ')} exclude each other. Keep one.`);
    return;
  }
  const [source] = sources;
  if (fence.lang === 'mermaid') {
    if (!get('alt')?.trim()) {
      report(
        fence,
        'the diagram has no text for readers who cannot see it. Write ```mermaid alt="What the picture says".',
      );
    }
    if (fence.diagram?.trim()) checkDiagram(fence, fence.diagram, report);
    else report(fence, 'the diagram is empty.');
    return;
  }
  if (source === undefined) {
    checkOwnCode(fence, get, report);
    return;
  }
  if (fence.lines > 0) {
    report(
      fence,
      `the fence shows ${get(source)} and has lines of its own, which would be lost. Leave it empty, or take out "${source}=".`,
    );
  }
  const shown =
    source === 'from'
      ? checkDiff(fence, get, known, report)
      : checkIncluded(source, get, known, report);
  checkMarks(get, shown, report);
}

function checkDiagram({ line, column }: FenceSource, text: string, report: Report): void {
  const lines = text.split('\n');
  for (const fault of readDiagram(text).faults) {
    const indent = /^\s*/.exec(lines[fault.line] ?? '')?.[0].length ?? 0;
    report({ line: line + 1 + fault.line, column: column + indent }, fault.message);
  }
}

type Get = (key: string) => string | undefined;

function checkKeys(fence: FenceSource, report: Report): void {
  for (const word of fence.unreadMeta) {
    const isRange = /^\{[\d,\s-]+\}$/.test(word);
    report(
      fence,
      `"${word}" after the language is not understood.${isRange ? ` Say what the lines mean: changed=${word.slice(1, -1)}, failing=… or added=….` : ' Write key=value, in quotes if it has spaces.'}`,
    );
  }
  const seen = new Set<string>();
  for (const { key } of fence.meta) {
    if (!keys.includes(key)) {
      report(
        fence,
        `unknown "${key}=" after the language.${didYouMean(key, keys) || ` There are: ${keys.join(', ')}.`}`,
      );
    } else if (seen.has(key)) {
      report(fence, `"${key}=" stands twice. Keep one.`);
    } else if (key === 'alt' && fence.lang !== 'mermaid') {
      report(
        fence,
        '"alt=" is for diagrams; code is read as it is. Take it out, or write "title=".',
      );
    }
    seen.add(key);
  }
}

function checkOwnCode(fence: FenceSource, get: Get, report: Report): void {
  for (const key of ['region', 'lines', 'to']) {
    const wanted = { region: 'file=', lines: 'output=', to: 'from=' }[key];
    if (get(key) !== undefined) report(fence, `"${key}=" stands without "${wanted}".`);
  }
  if (fence.lines === 0) {
    report(
      fence,
      'the fence is empty. Write the code, or show a tested file: file=labs/… region=….',
    );
  } else if (fence.lines > mostOwnLines) {
    report(
      fence,
      `${fence.lines} lines of code stand on the page; at most ${mostOwnLines} may. Put them into a tested file in labs/ and show it: file=labs/… region=… (output=labs/… for what it prints).`,
    );
  }
  checkMarks(get, fence.lines, report);
}

/** The number of lines shown, or null when that cannot be known. */
function checkIncluded(
  source: 'file' | 'output',
  get: Get,
  known: KnownPages,
  report: Report,
): number | null {
  const path = get(source) ?? '';
  const region = get('region');
  const lines = get('lines');
  if (region !== undefined && source === 'output') {
    report(undefined, '"region=" goes with "file="; a part of an output is "lines=3-12".');
  }
  if (lines !== undefined && source === 'file') {
    report(
      undefined,
      '"lines=" goes with "output="; a part of a file is a named region: "region=…".',
    );
    return null;
  }
  if (!checkFile(source, path, known, report)) return null;
  const facts = known.world.included[path];
  if (!facts) return null;
  if (source === 'file')
    return region === undefined
      ? checkWhole(path, facts.problems, facts.lines, report)
      : checkRegion(path, region, known, report);
  if (lines === undefined) return facts.lines;
  const range = /^(\d+)(?:-(\d+))?$/.exec(lines);
  const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
  if (!range || from < 1 || to < from) {
    report(undefined, `lines=${lines} is not a range. Write it like lines=3-12.`);
    return null;
  }
  if (to > facts.lines) {
    report(undefined, `lines=${lines}: ${path} has ${facts.lines} lines.`);
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
  for (const { line, message } of faults) report(undefined, `${path}:${line}: ${message}`);
  return lines;
}

function checkFile(key: string, path: string, known: KnownPages, report: Report): boolean {
  if (known.world.files.has(path)) return true;
  if (
    path.startsWith('/') ||
    path.split('/').some((segment) => segment === '..' || segment === '.')
  ) {
    report(
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
  for (const { line, message } of facts.problems) report(undefined, `${path}:${line}: ${message}`);
  const found = Object.hasOwn(facts.regions, region) ? facts.regions[region] : undefined;
  if (found) {
    const lines = found.to - found.from + 1;
    if (lines < 1) report(undefined, `region "${region}" of ${path} is empty.`);
    return lines;
  }
  const isBroken = facts.problems.some(({ message }) => message.includes(`"${region}"`));
  const names = Object.keys(facts.regions);
  if (!isBroken) {
    const has =
      names.length === 0
        ? ' It has none: mark one with "region NAME" and "endregion NAME".'
        : ` It has: ${names.join(', ')}.`;
    report(undefined, `${path} has no region "${region}".${didYouMean(region, names) || has}`);
  }
  return null;
}

function checkDiff(fence: FenceSource, get: Get, known: KnownPages, report: Report): null {
  const [from, to, region] = [get('from') ?? '', get('to'), get('region')];
  if (fence.lang !== 'diff')
    report(undefined, 'a computed diff has the language diff: ```diff from=… to=… region=….');
  if (to === undefined) report(undefined, '"from=" stands without "to=": a diff needs both files.');
  if (region === undefined)
    report(undefined, 'the diff names no region. Write region=NAME; both files have it.');
  for (const [key, path] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (path === undefined || !checkFile(key, path, known, report)) continue;
    if (region !== undefined) checkRegion(path, region, known, report);
  }
  return null;
}

function checkMarks(get: Get, shown: number | null, report: Report): void {
  for (const key of markKeys) {
    const value = get(key);
    if (value === undefined) continue;
    if (!/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(value)) {
      report(
        undefined,
        `${key}=${value} names no lines. Write them like ${key}=3 or ${key}=4-5,8.`,
      );
      continue;
    }
    const numbers = value.split(/[,-]/).map(Number);
    const backwards = value.split(',').find((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return to < from;
    });
    if (backwards) {
      report(undefined, `${key}=${value}: ${backwards} runs backwards.`);
    } else if (shown !== null && (Math.max(...numbers) > shown || Math.min(...numbers) < 1)) {
      report(undefined, `${key}=${value}: the code shown has lines 1 to ${shown}.`);
    }
  }
}
