import { constants } from 'node:fs';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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

/**
 * The same as copies, for tools that do not find their way through links: Astro looks for its own
 * components below the folder that it builds.
 */
export async function copyModules(from: string, folder: string): Promise<void> {
  const source = join(from, 'node_modules');
  await cp(source, join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    // Shares the blocks on the disk where the file system can.
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => dirname(path) !== source || !isLeftOut(basename(path)),
  });
}

/** Caches, and the Node that a peer has among its packages: it is run from where it was installed. */
const isLeftOut = (name: string): boolean => isCache(name) || /^node-(?:linux|darwin)-/.test(name);
