import type { Place } from './PageSource';

/** The lines of a region, without its marks, counted from 1, both ends included. */
export interface Region {
  from: number;
  to: number;
}

/** What a tested file offers to pages. */
export interface RegionsSource {
  /** Number of lines of the whole file. */
  lines: number;
  regions: Readonly<Record<string, Region>>;
  problems: readonly (Pick<Place, 'line'> & { message: string })[];
  /** Why no page may show it: a key in it, or its size. Absent where nothing is wrong. */
  dangers?: readonly (Pick<Place, 'line'> & { message: string })[];
}

const mark = /^\s*(?:#|--|\/\/|\/\*|<!--|;)\s*(region|endregion)\b[ \t]*([^\s*]*)/;

/** Reads the named regions of a file: `# region NAME` … `# endregion NAME`. */
export function readRegions(text: string): RegionsSource {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const open = new Map<string, number>();
  const regions: Record<string, Region> = {};
  const problems: { line: number; message: string }[] = [];
  lines.forEach((content, index) => {
    const match = mark.exec(content);
    if (!match) return;
    const line = index + 1;
    const [, word, rawName] = match;
    const name = (rawName ?? '').replace(/-->$/, '');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      problems.push({
        line,
        message: `the ${word} mark has ${name ? `the name "${name}"` : 'no name'}. Name it in kebab-case: "${word} token-bucket".`,
      });
    } else if (word === 'region') {
      if (open.has(name) || name in regions) {
        problems.push({
          line,
          message: `region "${name}" begins twice. Give each region its own name.`,
        });
      }
      open.set(name, line);
    } else {
      const begin = open.get(name);
      open.delete(name);
      if (begin === undefined) {
        problems.push({
          line,
          message: `region "${name}" ends and never began. Write "region ${name}" above it.`,
        });
      } else {
        regions[name] ??= { from: begin + 1, to: line - 1 };
      }
    }
  });
  for (const [name, line] of open) {
    problems.push({
      line,
      message: `region "${name}" begins and never ends. Write "endregion ${name}" below it.`,
    });
  }
  return { lines: lines.length, regions, problems };
}

/**
 * The text of a region, or of the whole file, without marks and without the indentation
 * that all its lines share.
 */
export function cutRegion(text: string, region: Region | null): string {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const shown = (region ? lines.slice(region.from - 1, region.to) : lines).filter(
    (line) => !mark.test(line),
  );
  const indents = shown
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, Infinity);
  const cut = shown.map((line) =>
    line.trim() === '' ? '' : line.slice(Number.isFinite(indent) ? indent : 0),
  );
  while (cut[0] === '') cut.shift();
  while (cut.at(-1) === '') cut.pop();
  return cut.join('\n');
}
