import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { KindIndex } from '../components/KindIndex/KindIndex';
import type { HeadedIndexView } from '../views/views';
import { FeedLinks } from './FeedLinks';
import { PageTags } from './PageTags';

/** The index of a kind as a page; the plugin nexus-catalog makes a route for each part after the first. */
export default function IndexPart({ index }: { index: HeadedIndexView }): ReactNode {
  return (
    <Layout>
      <PageTags head={index.head} />
      <FeedLinks kind={index.kind} />
      <KindIndex index={index} />
    </Layout>
  );
}
