import type { PageSource } from '../content/PageSource';
import type { Upkeep } from './outwardLinks';

/** A commit: its day, and the files that it changed. */
export interface Commit {
  day: string;
  files: readonly string[];
}

/** A page that nobody has read for long, and what changed around it since. */
export interface StalePage {
  path: string;
  title: string;
  reviewed: string;
  /** Pages and labs that it names or that name it, with the last day of a change since it was read. */
  changed: { path: string; day: string }[];
}

/** What pages name, and what names them, by path. */
export type Neighbours = (path: string) => readonly string[];

export const staleTitle = 'Upkeep: pages that nobody has read for a year';

/**
 * Pages whose `reviewed` day is more than a year before today, the longest unread first.
 *
 * @param commits Newest first, as `git log` lists them.
 */
export function findStale(
  pages: readonly PageSource[],
  commits: readonly Commit[],
  { today, neighbours }: { today: string; neighbours: Neighbours },
): StalePage[] {
  const before = yearBefore(today);
  const newest = new Map<string, string>();
  for (const { day, files } of commits)
    for (const file of files) if (!newest.has(file)) newest.set(file, day);
  return pages
    .flatMap(({ path, frontMatter }): StalePage[] => {
      const { reviewed, title } = frontMatter?.value ?? {};
      if (typeof reviewed !== 'string' || typeof title !== 'string' || reviewed >= before)
        return [];
      const changed = [...new Set(neighbours(path))]
        .flatMap((other) => {
          const day = newest.get(other);
          return day !== undefined && day > reviewed && other !== path
            ? [{ path: other, day }]
            : [];
        })
        .sort((one, other) =>
          one.day < other.day ? 1 : one.day > other.day ? -1 : one.path < other.path ? -1 : 1,
        );
      return [{ path, title, reviewed, changed }];
    })
    .sort((one, other) =>
      one.reviewed < other.reviewed
        ? -1
        : one.reviewed > other.reviewed
          ? 1
          : one.path < other.path
            ? -1
            : 1,
    );
}

/** `2026-11-30` → `2025-11-30`. Days are compared as texts, for which it need not be in a calendar. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Reads `git log --format=%x00%cs --name-only -z`. */
export function readLog(log: string): Commit[] {
  return log
    .split('\0\0')
    .map((entry) => entry.split(/\0|\n/).filter(Boolean))
    .flatMap(([day, ...files]) => (day && /^\d{4}-\d\d-\d\d$/.test(day) ? [{ day, files }] : []));
}

/** The issue of a week: the pages to read again, with what may have made them wrong. */
export function tellStale(stale: readonly StalePage[]): Upkeep {
  if (stale.length === 0) return { title: staleTitle, body: null };
  const lines = stale.slice(0, 60).map(({ path, reviewed, changed }) => {
    const around = changed.slice(0, 6).map(({ path: other, day }) => `\`${other}\` (${day})`);
    const more = changed.length > 6 ? ` and ${changed.length - 6} more` : '';
    return `- [ ] \`${path}\`, read on ${reviewed}. ${around.length === 0 ? 'Nothing beside it has changed since.' : `Changed since: ${around.join(', ')}${more}.`}`;
  });
  return {
    title: staleTitle,
    body: [
      'Read one from beginning to end, beside the pages that changed, and run its commands. Put right what is wrong, and set `reviewed` to the day on which you read it.',
      [...lines, ...(stale.length > 60 ? [`- … and ${stale.length - 60} more`] : [])].join('\n'),
      'This issue is edited each week, and closed once no page is left.',
    ].join('\n\n'),
  };
}
