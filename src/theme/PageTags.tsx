import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { PageMetadata } from '@docusaurus/theme-common';
import type { HeadView } from '../views/views';

/**
 * What the head of a page tells those who show a link to it. It stands in place of what Docusaurus
 * would say, tag by tag: that has the site's name in the title, and no picture.
 */
export function PageTags({ head }: { head: HeadView }): ReactNode {
  return (
    <>
      <PageMetadata title={head.title} description={head.summary} />
      <Head>
        {head.tags.map((tag) => (
          <meta key={tag.property ?? tag.name} {...tag} />
        ))}
        {head.data && <script type="application/ld+json">{head.data}</script>}
        {head.embed && (
          <script id="discord:component-embed" type="application/json">
            {head.embed}
          </script>
        )}
      </Head>
    </>
  );
}
