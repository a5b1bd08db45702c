import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-challenge.json';
import { FeedLinks } from '../theme/FeedLinks';
import IndexPart from '../theme/IndexPart';

export default function Challenges(): ReactNode {
  return (
    <>
      <FeedLinks />
      <IndexPart index={index} />
    </>
  );
}
