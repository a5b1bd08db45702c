import type { Kind } from '../content/kinds';

/** A path in a box of 16 by 16, drawn with a stroke of 1.8 and filled unless it is a line. */
export interface GlyphShape {
  d: string;
  isLine?: true;
  linecap?: 'square';
}

/** The shape of each kind; link pictures draw it, too. */
export const glyphShapes: Readonly<Record<Kind, GlyphShape>> = {
  technology: { d: 'M3 3h10v10H3z' },
  concept: { d: 'M8 2.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8z' },
  practice: { d: 'm2.5 8.5 3.8 4L13.5 4', isLine: true, linecap: 'square' },
  error: { d: 'M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2z' },
  guide: { d: 'M2.5 3.5h4.2L8 5l1.3-1.5h4.2v9H2.5zM8 5v7.5', isLine: true },
  challenge: { d: 'M8 2 14.4 13.4H1.6z' },
};
