import { idOf, isPagePath, kindOf, permalinkOf } from '../content/kinds';

/** What of the tests answers for some changed files. */
export interface ChangedPlan {
  /** All that still exist. */
  files: string[];
  /** TypeScript and JavaScript among them. */
  code: string[];
  /** Addresses of the pages, from the site's root: `docs/concepts/indexing/`. */
  pages: string[];
  /** Folders of labs, from `labs`, and files of its own tests. */
  labs: string[];
  /** Ids of errors whose programs or messages changed. */
  errors: string[];
  /** Changed files that only the whole of the tests answers for. */
  beyond: string[];
}

/**
 * Plans the tests of what the working tree changed.
 *
 * @param changed Paths from the repository's root.
 * @param exists Whether a path from the root is there.
 */
export function planChanged(
  changed: readonly string[],
  exists: (path: string) => boolean,
): ChangedPlan {
  const files = changed.filter(exists);
  const labs = new Set<string>();
  const errors = new Set<string>();
  const pages = new Set<string>();
  const addPage = (path: string): void => {
    const kind = kindOf(path);
    if (!kind || !exists(path)) return;
    pages.add(permalinkOf(path).slice(1));
    const id = idOf(path).split('/').at(-1) ?? '';
    if (kind === 'error') errors.add(id);
    const folder = `${kind === 'challenge' ? 'challenges' : 'examples'}/${id.replaceAll('-', '_')}`;
    if (exists(`labs/${folder}`)) labs.add(folder);
  };
  const beyond: string[] = [];
  for (const path of changed) {
    const [, room, name = ''] = /^labs\/(challenges|examples|errors)\/([^/]+)\//.exec(path) ?? [];
    if (isPagePath(path)) addPage(path);
    else if (room === 'errors' && /^[a-z]/.test(name)) {
      errors.add(name.replaceAll('_', '-'));
      addPage(`docs/errors/${name.replaceAll('_', '-')}.md`);
    } else if (room === 'challenges' || room === 'examples') {
      if (exists(`labs/${room}/${name}`)) labs.add(`${room}/${name}`);
      for (const folder of pageFolders) addPage(`${folder}/${name.replaceAll('_', '-')}.md`);
    } else if (path.startsWith('labs/') || !isCheckedAsText(path)) beyond.push(path);
  }
  return {
    files,
    code: files.filter((path) => /\.(?:[cm]?[jt]s|tsx)$/.test(path)),
    pages: [...pages].sort(),
    labs: [...labs].sort(),
    errors: [...errors].filter((id) => exists(`labs/errors/${id.replaceAll('-', '_')}`)).sort(),
    beyond,
  };
}

/** Where the page of a folder of labs can lie. */
const pageFolders = [
  'challenges',
  'docs/technologies',
  'docs/concepts',
  'docs/practices',
  'docs/guides/career',
];

/** Such files are answered for by the format, the spelling and the check of all pages. */
const isCheckedAsText = (path: string): boolean =>
  /\.md$|^\.cspell\/|^permalinks\.lock$/.test(path);
