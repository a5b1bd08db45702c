import type { ReactNode } from 'react';
import type { Kind } from '../../content/kinds';

const shapes: Record<Kind, ReactNode> = {
  technology: <path d="M3 3h10v10H3z" />,
  concept: <circle cx="8" cy="8" r="5.4" />,
  practice: <path d="m2.5 8.5 3.8 4L13.5 4" fill="none" strokeLinecap="square" />,
  guide: <path d="M2.5 3.5h4.2L8 5l1.3-1.5h4.2v9H2.5zM8 5v7.5" fill="none" />,
  challenge: <path d="M8 2 14.4 13.4H1.6z" />,
};

/** The shape that stands for a kind of page wherever the kind is named. */
export function KindGlyph({ kind }: { kind: Kind }): ReactNode {
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
      {shapes[kind]}
    </svg>
  );
}
