import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-challenge.json';
import Layout from '@theme/Layout';
import { FilteredIndex } from '../components/FilteredIndex/FilteredIndex';
import { IndexPage } from '../components/IndexPage/IndexPage';

const intro =
  'What went wrong, the cause, and the change that ended it. Where a lab has measured it, you see its figure.';

export default function Challenges(): ReactNode {
  return (
    <Layout title="Challenges" description={intro}>
      <IndexPage kind="challenge" title="Challenges" intro={intro}>
        <FilteredIndex noun={{ one: 'challenge', many: 'challenges' }} {...index} />
      </IndexPage>
    </Layout>
  );
}
