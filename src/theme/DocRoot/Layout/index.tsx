import type { ReactNode } from 'react';
import type { Props } from '@theme/DocRoot/Layout';

/** The article brings its own frame: see DocItem/Layout. */
export default function DocRootLayout({ children }: Props): ReactNode {
  return children;
}
