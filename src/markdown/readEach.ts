import type { PageSource } from '../content/PageSource';
import { leaveTree } from './passTree';
import { readPage } from './readPage';

/** A file's path from the repository's root, its content, and the name under which its tree is left. */
export type UnreadPage = readonly [path: string, bytes: Uint8Array, name: string];

/** Reads pages as `readPage` does, in their order, and leaves their trees. */
export const readEach = (root: string, pages: readonly UnreadPage[]): PageSource[] =>
  pages.map(([path, bytes, name]) => readPage(path, bytes, (tree) => leaveTree(root, name, tree)));
