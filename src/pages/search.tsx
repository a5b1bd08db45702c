import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { IndexPage } from '../components/IndexPage/IndexPage';
import { SearchFrame } from '../components/SearchPanel/SearchFrame';

const intro = 'By word, by symptom, by a mistyped word, or by the error on your screen.';

export default function SearchPage(): ReactNode {
  return (
    <Layout title="Search" description={intro}>
      <IndexPage title="Search" intro={intro}>
        <SearchFrame />
      </IndexPage>
    </Layout>
  );
}
