import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What tools write into node_modules, and what must therefore be the site's own. */
const isCache = (name: string): boolean =>
  name.startsWith('.') && name !== '.bin' && name !== '.package-lock.json';

/**
 * Gives a folder the packages of another without copying them. Each package is linked by itself:
 * caches that tools keep in node_modules then stay in the folder, and are not shared.
 */
export async function linkModules(from: string, folder: string): Promise<void> {
  const source = join(from, 'node_modules');
  const target = join(folder, 'node_modules');
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    if (!isCache(name)) await symlink(join(source, name), join(target, name));
  }
}
