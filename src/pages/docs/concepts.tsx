import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-concept.json';
import IndexPart from '../../theme/IndexPart';

export default function Concepts(): ReactNode {
  return <IndexPart index={index} />;
}
