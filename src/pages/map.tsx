import type { ReactNode } from 'react';
import map from '@generated/nexus-catalog/default/map.json';
import MapPart from '../theme/MapPart';

export default function MapPage(): ReactNode {
  return <MapPart map={map} />;
}
