import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import head from '@generated/nexus-catalog/default/hub-search.json';
import { IndexPage } from '../components/IndexPage/IndexPage';
import { SearchFrame } from '../components/SearchPanel/SearchFrame';
import { PageTags } from '../theme/PageTags';

export default function SearchPage(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <IndexPage title={head.title} intro={head.summary}>
        <SearchFrame />
      </IndexPage>
    </Layout>
  );
}
