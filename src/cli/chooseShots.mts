import { idOf, kindOf, kinds } from '../content/kinds';

/** A page to take pictures of: its address without the base path, and what its files are called. */
export interface Shot {
  path: string;
  name: string;
}

/** The addresses in a sitemap, without origin and base path. */
export function readSitemap(xml: string, baseUrl: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => decodeURI(new URL(address).pathname))
    .map((path) => `/${path.slice(baseUrl.length)}`);
}

/**
 * The pages that show a change best: every page made by hand (home, the indexes), the first of
 * each kind, those that were asked for by file, the search page and the 404 page.
 */
export function chooseShots(paths: string[], files: string[] = []): Shot[] {
  const pages = paths
    .map((path) => ({ path, file: `${path.slice(1, -1)}.md` }))
    .map(({ path, file }) => ({
      path,
      file,
      kind: kindOf(file),
      name: `${kindOf(file)}-${idOf(file).replaceAll('/', '-')}`,
    }));
  const byHand = pages.filter(
    ({ file, kind, path }) => kind === null || isIndexOf(path, paths, file),
  );
  const ofEachKind = kinds.flatMap((kind) => {
    const first = pages
      .filter((page) => page.kind === kind && !byHand.includes(page))
      .sort((a, b) => (a.path < b.path ? -1 : 1))[0];
    return first ? [first] : [];
  });
  const asked = pages.filter(({ file }) => files.includes(file));
  const shots = [
    ...byHand.map(({ path }) => ({ path, name: nameByHand(path) })),
    ...[...new Set([...ofEachKind, ...asked])].map(({ path, name }) => ({ path, name })),
    // The sitemap leaves both out: neither is for search engines.
    { path: '/search/', name: 'search' },
    { path: '/404.html', name: 'not-found' },
  ];
  return shots.filter(({ path }, index) => shots.findIndex((shot) => shot.path === path) === index);
}

/** Whether other pages lie below an address and no file of its own makes it. */
function isIndexOf(path: string, paths: string[], file: string): boolean {
  return (
    !file.includes('/') ||
    (path !== '/' && paths.some((other) => other !== path && other.startsWith(path)))
  );
}

function nameByHand(path: string): string {
  return path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-');
}

/**
 * Where each screen of a page begins, from top to end, in pixels. A page is looked at as a reader
 * does, one screen at a time: in a picture of all of it nothing can be read. Screens overlap by a
 * few lines, so that what lies across an edge is whole in one of them.
 *
 * `(2000, 900)` → `[0, 820, 1100]`
 */
export function cutScreens(whole: number, screen: number, overlap = 80): number[] {
  const last = Math.max(0, whole - screen);
  const tops: number[] = [];
  for (let top = 0; top < last; top += screen - overlap) tops.push(top);
  return [...tops, last];
}
