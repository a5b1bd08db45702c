import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-practice.json';
import IndexPart from '../../theme/IndexPart';

export default function Practices(): ReactNode {
  return <IndexPart index={index} />;
}
