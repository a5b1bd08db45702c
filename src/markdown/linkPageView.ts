import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { pageViewName, viewModule } from '../views/viewNames';
import { exportNode, importNode } from './mdxNodes';

/** Exports, from each page's module, what the frame around its article shows: `content.page`. */
export function linkPageView({ siteDir }: { siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const path = relative(siteDir, file.path).replaceAll('\\', '/');
    tree.children.unshift(
      importNode('pageView', viewModule(pageViewName(path))),
      exportNode('pageView', 'page'),
    );
  };
}
