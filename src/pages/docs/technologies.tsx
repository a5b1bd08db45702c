import type { ReactNode } from 'react';
import index from '@generated/nexus-catalog/default/index-technology.json';
import Layout from '@theme/Layout';
import { FilteredIndex } from '../../components/FilteredIndex/FilteredIndex';
import { IndexPage } from '../../components/IndexPage/IndexPage';

const intro = 'When to use each tool, when not to, a working example, and what goes wrong with it.';

export default function Technologies(): ReactNode {
  return (
    <Layout title="Technologies" description={intro}>
      <IndexPage kind="technology" title="Technologies" intro={intro}>
        <FilteredIndex noun={{ one: 'technology', many: 'technologies' }} {...index} />
      </IndexPage>
    </Layout>
  );
}
