import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { MapPage } from '../components/MapPage/MapPage';
import type { MapView } from '../views/mapViews';
import { PageTags } from './PageTags';

/** The map as a page; the plugin nexus-catalog makes a route for each part after the first. */
export default function MapPart({ map }: { map: MapView }): ReactNode {
  return (
    <Layout>
      <PageTags head={map.head} />
      <MapPage map={map} />
    </Layout>
  );
}
