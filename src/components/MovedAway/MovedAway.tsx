import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { followScript, movedStyle } from './movedSources';

export interface MovedAwayProps {
  headings: readonly { id: string; title: string; permalink: string }[];
}

/** Says of headings that went to other pages where they are now, to whoever comes by a link to one. */
export function MovedAway({ headings }: MovedAwayProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  return (
    <>
      {headings.map(({ id, title, permalink }) => {
        brokenLinks.collectAnchor(id);
        return (
          <p key={id} id={id} data-moved>
            This part is now in <Link to={permalink}>{title}</Link>.
          </p>
        );
      })}
      {/* In place: no page without such a heading pays for it. */}
      <style>{movedStyle}</style>
      <script dangerouslySetInnerHTML={{ __html: followScript }} />
    </>
  );
}
