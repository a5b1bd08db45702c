import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { indexFacts } from '../components/KindIndex/indexFacts';
import { KindIndex } from '../components/KindIndex/KindIndex';
import type { IndexView } from '../plugins/catalog/client';

/** The index of a kind as a page; the plugin nexus-catalog makes a route for each part after the first. */
export default function IndexPart({ index }: { index: IndexView }): ReactNode {
  const { title, intro } = indexFacts[index.kind];
  const { number = 1 } = index.part ?? {};
  return (
    <Layout title={number > 1 ? `${title}, page ${number}` : title} description={intro}>
      <KindIndex index={index} />
    </Layout>
  );
}
