import { execFileSync } from 'node:child_process';
import { ledgerPath } from '../content/permalinks/Ledger';
import type { Hub } from '../markdown/readHub';
import { listUnformatted } from './fix';
import { missingIn } from './permalinks';

/**
 * What stands between pages that pass the check and a pull request that is green: their format,
 * their addresses in the ledger, and `git add`. Nothing where nothing is left.
 */
export async function tellNext(
  root: string,
  paths: readonly string[],
  hub: Hub,
): Promise<string[]> {
  const lacks = hub.world.ledger === undefined ? [] : missingIn(hub);
  const unformatted = await listUnformatted(root, paths);
  const toFix = [
    ...(unformatted.length > 0 ? ['formats it as CI asks for'] : []),
    ...(lacks.length > 0 ? [`writes its addresses into ${ledgerPath}`] : []),
  ];
  const changed = listChanged(root, [...paths, ledgerPath, ...picturesOf(paths, hub)]);
  if (toFix.length === 0 && changed.length === 0) return [];
  const added = [...new Set([...changed, ...(lacks.length > 0 ? [ledgerPath] : [])])];
  return [
    '',
    'Left to do:',
    ...(toFix.length > 0
      ? [`  npm run check -- --fix ${paths.map(quote).join(' ')}   (${toFix.join(', and ')})`]
      : []),
    ...(added.length > 0 ? [`  git add ${added.map(quote).join(' ')}`] : []),
  ];
}

const quote = (path: string): string => (/[^\w./-]/.test(path) ? JSON.stringify(path) : path);

function picturesOf(paths: readonly string[], { world }: Hub): string[] {
  const folders = new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')));
  return Object.keys(world.pictures).filter((picture) =>
    [...folders].some((folder) => picture.startsWith(`${folder}/`)),
  );
}

/** Those of the files that git does not have as they are; none where there is no repository. */
function listChanged(root: string, paths: readonly string[]): string[] {
  try {
    const said = execFileSync(
      'git',
      ['status', '--porcelain', '-z', '--no-renames', '--', ...paths],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    // A file that is staged already has a blank in the second place.
    return said
      .split('\0')
      .filter((entry) => entry !== '' && entry[1] !== ' ')
      .map((entry) => entry.slice(3));
  } catch {
    return [];
  }
}
