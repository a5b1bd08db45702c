import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import head from '@generated/nexus-catalog/default/hub-map.json';
import map from '@generated/nexus-catalog/default/map.json';
import { HubMap } from '../components/HubMap/HubMap';
import { IndexPage } from '../components/IndexPage/IndexPage';
import { PageTags } from '../theme/PageTags';

export default function MapPage(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <IndexPage title={head.title} intro={head.summary}>
        <HubMap sections={map} rank={2} />
      </IndexPage>
    </Layout>
  );
}
