import { join } from 'node:path';
import type { PageDates } from './makeHead';

/** What Docusaurus knows of files from git; see `future.experimental_vcs` in its configuration. */
export interface FileHistory {
  getFileCreationInfo: (path: string) => Promise<{ timestamp: number } | null>;
  getFileLastUpdateInfo: (path: string) => Promise<{ timestamp: number } | null>;
}

/** When each page was written and last changed; a page that was never committed has no dates. */
export async function readDates(
  root: string,
  paths: readonly string[],
  history: FileHistory,
): Promise<Record<string, PageDates>> {
  const dates = await Promise.all(
    paths.map(async (path): Promise<[string, PageDates]> => {
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

/** Git counts whole seconds: `2026-11-21T10:00:00Z`. */
const spellTime = (timestamp: number): string =>
  new Date(timestamp).toISOString().replace('.000Z', 'Z');
