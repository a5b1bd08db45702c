import type { PageSource } from '../content/PageSource';
import { leaveTree } from './passTree';
import { readPage } from './readPage';
import type { UnreadPage } from './readPagesInThreads';

/** Reads pages as `readPage` does, in their order, and leaves their trees. */
export const readEach = (root: string, pages: readonly UnreadPage[]): PageSource[] =>
  pages.map(([path, bytes, name]) => readPage(path, bytes, (tree) => leaveTree(root, name, tree)));
