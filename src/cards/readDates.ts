import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDates } from './makeHead';

/** What Docusaurus knows of files from git; see `future.experimental_vcs` in its configuration. */
export interface FileHistory {
  getFileCreationInfo: (path: string) => Promise<{ timestamp: number } | null>;
  getFileLastUpdateInfo: (path: string) => Promise<{ timestamp: number } | null>;
}

/** Pages by their paths from the repository's root. */
interface Paths {
  pages: readonly { path: string }[];
}

/**
 * When each page was written and last changed. A page that was never committed has no dates; in a
 * copy that is no clone there is no history, and Docusaurus would throw.
 */
export async function readDates(
  root: string,
  { pages }: Paths,
  history: FileHistory,
): Promise<Record<string, PageDates>> {
  if (!isClone(root)) return {};
  const dates = await Promise.all(
    pages.map(async ({ path }): Promise<[string, PageDates]> => {
      const file = join(root, path);
      const created = await history.getFileCreationInfo(file);
      const modified = await history.getFileLastUpdateInfo(file);
      return [
        path,
        {
          ...(created && { created: spellTime(created.timestamp) }),
          ...(modified && { modified: spellTime(modified.timestamp) }),
        },
      ];
    }),
  );
  return Object.fromEntries(dates);
}

/** The same where Docusaurus has not read the history. */
export async function readDatesAlone(
  root: string,
  pages: Paths,
): Promise<Record<string, PageDates>> {
  if (!isClone(root)) return {};
  const { getVcsPreset } = await import('@docusaurus/utils');
  // As it reads it for a build.
  const history = getVcsPreset('git-eager');
  history.initialize({ siteDir: root });
  return readDates(root, pages, history);
}

const isClone = (root: string): boolean => existsSync(join(root, '.git'));

/** Git counts whole seconds: `2026-11-21T10:00:00Z`. */
const spellTime = (timestamp: number): string =>
  new Date(timestamp).toISOString().replace('.000Z', 'Z');
