import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

export interface MovedAwayProps {
  headings: readonly { id: string; title: string; permalink: string }[];
}

/** Follows the link of the heading that the address names, where a script runs. */
const follow = `{let i="";try{i=decodeURIComponent(location.hash.slice(1))}catch{}const p=i&&document.getElementById(i);if(p&&"moved"in p.dataset)location.replace(p.querySelector("a").href)}`;

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
      <style>{'p[data-moved]:not(:target){display:none}'}</style>
      <script dangerouslySetInnerHTML={{ __html: follow }} />
    </>
  );
}
