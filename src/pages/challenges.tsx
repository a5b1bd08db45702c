import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-challenge.json';
import IndexPart from '../theme/IndexPart';

export default function Challenges(): ReactNode {
  return <IndexPart index={index} />;
}
