import { linkPageView } from './linkPageView';
import { resolvePageLinks, type LinkOptions } from './resolvePageLinks';
import { transformDirectives } from './transformDirectives';
import { transformFences } from './transformFences';
import { transformMovedHeadings } from './transformMovedHeadings';

/** What becomes of a page's Markdown in either form of the site, in this order. */
export const pageTransforms = (options: LinkOptions) => [
  [linkPageView, options] as [typeof linkPageView, LinkOptions],
  [resolvePageLinks, options] as [typeof resolvePageLinks, LinkOptions],
  transformDirectives,
  transformFences,
  [transformMovedHeadings, options] as [typeof transformMovedHeadings, LinkOptions],
];
