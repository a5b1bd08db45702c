/** Hand-made routes: the home page, the indexes, the map, the search. */
import type { ReactNode } from 'react';
import home from '@generated/nexus-catalog/default/home.json';
import head from '@generated/nexus-catalog/default/hub-home.json';
import Layout from '@theme/Layout';
import { HomePage } from '../components/HomePage/HomePage';
import { FeedLinks } from '../theme/FeedLinks';
import { PageTags } from '../theme/PageTags';

export default function Home(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <FeedLinks kind="challenge" />
      <HomePage {...home} />
    </Layout>
  );
}
