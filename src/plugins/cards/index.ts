import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { makePainter } from '../../cards/drawPicture';
import { keepPictures } from '../../cards/keepPictures';
import { listPictures } from '../../cards/listPictures';
import { makePictureHash, readFrame } from '../../cards/readFrame';
import { readIcon } from '../../cards/readIcon';
import { buildCatalog } from '../../content/buildCatalog';
import type { Hub } from '../../markdown/readHub';

/** Draws the picture that each page shows where a link to it is shared. */
export function cardsPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'nexus-cards',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const frame = readFrame(siteDir);
      const pictures = listPictures(buildCatalog(hub.pages), {
        labs: hub.labs,
        findIcon: readIcon,
        hashPicture: makePictureHash(siteDir, frame),
      });
      const { draw } = await makePainter(siteDir, frame);
      const { drawn } = await keepPictures(pictures, {
        kept: join(siteDir, '.nexus', 'cards'),
        outDir,
        draw,
      });
      console.log(`Link pictures to draw: ${drawn} of ${pictures.length}.`);
    },
  };
}
