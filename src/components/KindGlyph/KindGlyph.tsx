import type { ReactNode } from 'react';
import type { Kind } from '../../content/kinds';
import { glyphShapes } from '../../views/glyphShapes';

/** The shape that stands for a kind of page wherever the kind is named. */
export function KindGlyph({ kind }: { kind: Kind }): ReactNode {
  const { d, isLine, linecap } = glyphShapes[kind];
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} fill={isLine && 'none'} strokeLinecap={linecap} />
    </svg>
  );
}
