import { relative } from 'node:path';
import type { Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { picturePath } from '../content/picturePath';
import { pictureName } from '../views/viewNames';
import { Imports } from './Imports';
import { element } from './mdxNodes';

/** On a phone, what stands in the first blocks of an article may be on the first screen. */
const blocksInSight = 3;

/**
 * Turns images into pictures that know their size and wait until they are near the screen.
 *
 * `![Tasks](./tasks.png)` → `<Picture picture={imported} alt="Tasks" isInSight="yes" />`
 */
export function transformPictures({ siteDir }: { siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const page = relative(siteDir, file.path).replaceAll('\\', '/');
    const imports = new Imports('picture');
    const definitions = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => {
      if (!definitions.has(identifier)) definitions.set(identifier, url);
    });
    const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'html');
    for (const [place, block] of blocks.entries()) {
      visit(block, ['image', 'imageReference'], (node, index, parent) => {
        if (!parent || index === undefined) return;
        const image = node as Image | ImageReference;
        const url = image.type === 'image' ? image.url : definitions.get(image.identifier);
        const path = picturePath(page, url ?? '');
        if (path === null) return;
        parent.children[index] = element('Picture', {
          picture: imports.view(pictureName(path)),
          alt: image.alt ?? '',
          title: image.type === 'image' ? (image.title ?? undefined) : undefined,
          isInSight: place < blocksInSight ? 'yes' : undefined,
        }) as never;
      });
    }
    imports.addTo(tree);
  };
}
