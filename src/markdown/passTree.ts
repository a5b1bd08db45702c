import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';

/** Where trees wait to be taken, below the repository's root. */
const folder = '.nexus/trees';

/** A page's content as a name. */
export const nameOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');

const fileOf = (root: string, name: string): string => join(root, folder, `${name}.json`);

/**
 * Leaves the tree of a page that was parsed for the check to whoever renders the page: parsing is
 * most of what either does. A disk that is full or read-only costs time, and nothing else.
 */
export function leaveTree(root: string, name: string, tree: Root): void {
  try {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(fileOf(root, name), JSON.stringify(tree, withoutPositions));
  } catch {
    // Half a tree is as good as none: takeTree finds that it cannot be read.
  }
}

/** A position is said in more letters than most nodes, and rendering asks for none. */
const withoutPositions = (key: string, value: unknown): unknown =>
  key === 'position' ? undefined : value;

/** The tree that was left under this name, once: it is gone then. */
export function takeTree(root: string, name: string): Root | undefined {
  try {
    const file = fileOf(root, name);
    const tree = JSON.parse(readFileSync(file, 'utf8')) as Nodes;
    rmSync(file);
    return tree.type === 'root' ? tree : undefined;
  } catch {
    return undefined; // None was left, or it was cut off: the page is parsed again.
  }
}

/** Removes what nobody took and nobody will: trees of contents that no page has any more. */
export function clearTrees(root: string, isUsed: (name: string) => boolean): void {
  let files: string[] = [];
  try {
    files = readdirSync(join(root, folder));
  } catch {
    return; // Nothing was left.
  }
  for (const file of files) {
    if (!isUsed(file.replace(/\.json$/, ''))) rmSync(join(root, folder, file), { force: true });
  }
}
