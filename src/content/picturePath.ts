import { decodeAddress } from './decodeAddress';
import { resolvePath } from './resolvePath';

/**
 * The file that an image of a page shows, from the repository's root; null when it lies outside,
 * or on another site.
 *
 * `('docs/technologies/celery.md', './tasks.png')` → `docs/technologies/tasks.png`
 */
export function picturePath(page: string, url: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url.trim())) return null;
  const path = decodeAddress(url.replace(/[?#].*$/s, ''));
  return path.startsWith('/') ? `static${path}` : resolvePath(page, path);
}
