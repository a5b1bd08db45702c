import type { KnownPages } from '../KnownPages';
import type { PageSource } from '../PageSource';
import { relativePath, resolvePath } from '../resolvePath';

const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0):3000(?=\/|$)/i;

/** What follows the address of this site, or of its preview, in an address; null of any other. */
export function routeIn(url: string, known: KnownPages): string | null {
  const preview = local.exec(url)?.[0];
  if (preview !== undefined) return url.slice(preview.length) || '/';
  for (const address of known.world.ownAddresses) {
    const base = address.replace(/\/$/, '');
    if (url === base || url.startsWith(`${base}/`)) return url.slice(base.length) || '/';
  }
  return null;
}

/** The relative link to the file that an address leads to; null where none does for certain. */
export function meantAddress(url: string, page: PageSource, known: KnownPages): string | null {
  const route = routeIn(url, known) ?? (/^\/(?!\/)/.test(url) ? url : null);
  if (route !== null) {
    const [path = '', hash] = route.split('#', 2);
    const target = known.byPermalink.get(path.replace(/\/?$/, '/'));
    if (target) return relativePath(page.path, target.path) + (hash ? `#${hash}` : '');
    // An index that the build makes has no file; its address is the link.
    return route !== url && known.routes.has(path.replace(/\/?$/, '/')) ? route : null;
  }
  if (/^[a-z][a-z0-9+.-]*:|^[#\\/]/i.test(url)) return null;
  const [path = '', hash] = url.split('#', 2);
  const file = resolvePath(page.path, path);
  if (path === '' || file === null || known.world.files.has(file)) return null;
  const found = [
    `${file}.md`,
    `${file.replace(/\/$/, '')}/index.md`,
    file.replace(/\.(?:html?|mdx)$/, '.md'),
  ].find((candidate) => known.byPath.has(candidate));
  return found === undefined ? null : relativePath(page.path, found) + (hash ? `#${hash}` : '');
}
