import { alignCells } from './alignCells';
import { linkPageView } from './linkPageView';
import { resolvePageLinks, type LinkOptions } from './resolvePageLinks';
import { transformDirectives } from './transformDirectives';
import { transformFences } from './transformFences';
import { transformMovedHeadings } from './transformMovedHeadings';
import { transformPictures } from './transformPictures';
import { wrapAnswer } from './wrapAnswer';

/** What becomes of a page's Markdown in either form of the site, in this order. */
export const pageTransforms = (options: LinkOptions) => [
  [linkPageView, options] as [typeof linkPageView, LinkOptions],
  // Before links: an address that a picture is named by must still be a path.
  [transformPictures, options] as [typeof transformPictures, LinkOptions],
  [resolvePageLinks, options] as [typeof resolvePageLinks, LinkOptions],
  alignCells,
  transformDirectives,
  transformFences,
  [transformMovedHeadings, options] as [typeof transformMovedHeadings, LinkOptions],
  // Last: what others find at the top of the tree would lie a level deeper.
  [wrapAnswer, options] as [typeof wrapAnswer, LinkOptions],
];
