import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-guide.json';
import IndexPart from '../../theme/IndexPart';

export default function Guides(): ReactNode {
  return <IndexPart index={index} />;
}
