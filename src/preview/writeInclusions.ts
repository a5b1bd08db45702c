import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../markdown/readPage';
import { cutInclusion } from '../views/cutInclusion';
import { readInclusion } from '../views/readInclusion';
import { inclusionName } from '../views/viewNames';
import { places } from './places';

/**
 * Writes the code and outputs that a page shows of other files, as they are now, where the page
 * will look for them. The catalog does it for all pages, and takes seconds for a large hub.
 *
 * @param page Its Markdown, from the repository's root.
 */
export function writeInclusions(
  root: string,
  page: string,
  fileUrl: (path: string) => string,
): void {
  const folder = join(root, places.generated, 'nexus-catalog/default');
  const readText = (file: string) => readFileSync(join(root, file), 'utf8');
  if (!existsSync(join(root, page))) return;
  mkdirSync(folder, { recursive: true });
  for (const fence of readPage(page, readFileSync(join(root, page))).fences) {
    const inclusion = readInclusion(fence);
    if (!inclusion) continue;
    const file = join(folder, inclusionName(inclusion));
    try {
      const view = JSON.stringify(cutInclusion(inclusion, readText, fileUrl));
      if (!existsSync(file) || readFileSync(file, 'utf8') !== view) writeFileSync(file, view);
    } catch {
      // A file or region that is not there: the check says so, with its line.
    }
  }
}
