import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import map from '@generated/nexus-catalog/default/map.json';
import { HubMap } from '../components/HubMap/HubMap';
import { IndexPage } from '../components/IndexPage/IndexPage';

const intro = 'Every page of the hub, by kind and by subject.';

export default function MapPage(): ReactNode {
  return (
    <Layout title="Map" description={intro}>
      <IndexPage title="Map of the hub" intro={intro}>
        <HubMap sections={map} rank={2} />
      </IndexPage>
    </Layout>
  );
}
