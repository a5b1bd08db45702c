import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import head from '@generated/nexus-catalog/default/hub-offline.json';
import { IndexPage } from '../components/IndexPage/IndexPage';
import { OfflinePanel } from '../components/OfflinePanel/OfflinePanel';
import { PageTags } from '../theme/PageTags';

export default function OfflinePage(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <IndexPage title={head.title} intro={head.summary}>
        <OfflinePanel />
      </IndexPage>
    </Layout>
  );
}
