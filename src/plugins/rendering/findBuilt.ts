import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file of a page, in the first of the folders that has it: a site that takes over pages of the
 * one before lies in two.
 *
 * @param address Without the base path.
 */
export function findBuilt(folders: readonly string[], address: string): string {
  const files = folders.map((folder) => join(folder, address, 'index.html'));
  return files.find((file) => existsSync(file)) ?? files[0] ?? address;
}
