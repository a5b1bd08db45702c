import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import map from '@generated/nexus-catalog/default/map.json';
import { GroupedIndex } from '../../components/GroupedIndex/GroupedIndex';
import { IndexPage } from '../../components/IndexPage/IndexPage';

const intro =
  'How we work together: with other backend learners, with frontend partners, and on this hub.';

export default function Guides(): ReactNode {
  const section = map.find(({ kind }) => kind === 'guide');
  return (
    <Layout title="Guides" description={intro}>
      <IndexPage kind="guide" title="Guides" intro={intro}>
        {section && <GroupedIndex section={section} />}
      </IndexPage>
    </Layout>
  );
}
