import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-technology.json';
import IndexPart from '../../theme/IndexPart';

export default function Technologies(): ReactNode {
  return <IndexPart index={index} />;
}
