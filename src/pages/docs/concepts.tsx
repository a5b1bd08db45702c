import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import map from '@generated/nexus-catalog/default/map.json';
import { GroupedIndex } from '../../components/GroupedIndex/GroupedIndex';
import { IndexPage } from '../../components/IndexPage/IndexPage';

const intro =
  'Ideas that outlive the tool: the problem each answers, in code, and where it goes wrong.';

export default function Concepts(): ReactNode {
  const section = map.find(({ kind }) => kind === 'concept');
  return (
    <Layout title="Concepts" description={intro}>
      <IndexPage kind="concept" title="Concepts" intro={intro}>
        {section && <GroupedIndex section={section} />}
      </IndexPage>
    </Layout>
  );
}
