import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-error.json';
import IndexPart from '../../theme/IndexPart';

export default function Errors(): ReactNode {
  return <IndexPart index={index} />;
}
