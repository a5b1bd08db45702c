import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { IndexPage } from '../components/IndexPage/IndexPage';
import { OfflinePanel } from '../components/OfflinePanel/OfflinePanel';

const intro = 'Keep this hub on this device, and read and search it without a connection.';

export default function OfflinePage(): ReactNode {
  return (
    <Layout title="Offline" description={intro}>
      <IndexPage title="Offline" intro={intro}>
        <OfflinePanel />
      </IndexPage>
    </Layout>
  );
}
