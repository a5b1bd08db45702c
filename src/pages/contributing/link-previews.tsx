import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import head from '@generated/nexus-catalog/default/hub-link-previews.json';
import previews from '@generated/nexus-catalog/default/link-previews.json';
import { IndexPage } from '../../components/IndexPage/IndexPage';
import { LinkPreviews } from '../../components/LinkPreviews/LinkPreviews';
import { PageTags } from '../../theme/PageTags';

export default function LinkPreviewsPage(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <IndexPage title={head.title} intro={head.summary}>
        <LinkPreviews heads={previews} />
      </IndexPage>
    </Layout>
  );
}
