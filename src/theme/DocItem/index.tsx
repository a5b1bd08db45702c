import type { ReactNode } from 'react';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import { DocProvider, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocItem';
import MDXContent from '@theme/MDXContent';
import { PageFoot } from '../../components/PageFoot/PageFoot';
import { PageHead } from '../../components/PageHead/PageHead';
import { PageLayout } from '../../components/PageLayout/PageLayout';
import { SectionNav } from '../../components/SectionNav/SectionNav';
import { TableOfContents } from '../../components/TableOfContents/TableOfContents';
import type { PageView } from '../../views/views';
import { PageContext } from '../PageContext';
import { PageTags } from '../PageTags';

export default function DocItem({ content }: Props): ReactNode {
  const Content = content;
  const sidebar = useDocsSidebar();
  // Exported from the page's own module: see src/markdown/linkPageView.
  const { page } = content as unknown as { page: PageView };
  const { metadata, toc } = content;
  return (
    <DocProvider content={content}>
      <HtmlClassNameProvider className={`kind-${page.card.kind}`}>
        <PageTags head={page.head} />
        <PageLayout
          nav={
            sidebar && (
              <SectionNav
                items={sidebar.items}
                current={metadata.permalink}
                index={page.section.permalink}
              />
            )
          }
          toc={toc.length > 1 && <TableOfContents entries={toc} />}
          head={<PageHead page={page} editUrl={metadata.editUrl ?? undefined} />}
          foot={<PageFoot page={page} editUrl={metadata.editUrl ?? undefined} />}
        >
          <PageContext.Provider value={page}>
            <MDXContent>
              <Content />
            </MDXContent>
          </PageContext.Provider>
        </PageLayout>
      </HtmlClassNameProvider>
    </DocProvider>
  );
}
