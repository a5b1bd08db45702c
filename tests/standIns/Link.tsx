import type { ComponentProps, ReactNode } from 'react';

/** Docusaurus' Link needs its router; to a reader both are a link. */
export default function Link({ to, ...props }: ComponentProps<'a'> & { to: string }): ReactNode {
  return <a href={to} {...props} />;
}
