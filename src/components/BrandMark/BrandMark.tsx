import type { ReactNode } from 'react';

/** The hub's mark: an N whose first stroke is broken and whose last stroke is whole. */
export function BrandMark({ size = 28 }: { size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M8 5v5M8 13.5v5M8 22v5" stroke="var(--failure-bar)" strokeWidth="4.5" />
      <path d="M8 5 24 27" stroke="currentColor" strokeWidth="3" />
      <path d="M24 5v22" stroke="var(--proof-bar)" strokeWidth="4.5" />
    </svg>
  );
}
