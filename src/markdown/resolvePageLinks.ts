import { posix, relative } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPagePath, permalinkOf } from '../content/kinds';

export interface LinkOptions {
  siteDir: string;
  /** The address at which a reader sees a file of the repository that is no page. */
  fileUrl: (path: string) => string;
}

/**
 * Turns links between files into links between addresses, so that a link works here and on GitHub.
 * Docusaurus does so within one docs instance only; ours has two, which link to each other.
 *
 * `../challenges/a.md#b` → `/challenges/a/#b`, `../labs/README.md` → its address in the repository
 */
export function resolvePageLinks({ siteDir, fileUrl }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    const here = relative(siteDir, file.path).replaceAll('\\', '/');
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const [path = '', hash] = node.url.split('#');
      if (path === '' || path.startsWith('/') || /^[a-z]+:/i.test(path)) return;
      const target = posix.normalize(posix.join(posix.dirname(here), decodeURI(path)));
      const address = isPagePath(target) ? permalinkOf(target) : fileUrl(target);
      node.url = address + (hash === undefined ? '' : `#${hash}`);
    });
  };
}
