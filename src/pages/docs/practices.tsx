import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import map from '@generated/nexus-catalog/default/map.json';
import { GroupedIndex } from '../../components/GroupedIndex/GroupedIndex';
import { IndexPage } from '../../components/IndexPage/IndexPage';

const intro =
  'One sentence each on what to do, with its reason, its exceptions and a way to check it.';

export default function Practices(): ReactNode {
  const section = map.find(({ kind }) => kind === 'practice');
  return (
    <Layout title="Practices" description={intro}>
      <IndexPage kind="practice" title="Practices" intro={intro}>
        {section && <GroupedIndex section={section} />}
      </IndexPage>
    </Layout>
  );
}
