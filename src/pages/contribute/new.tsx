import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import head from '@generated/nexus-catalog/default/hub-contribute-new.json';
import { ContributeFrame } from '../../components/ContributeFrame/ContributeFrame';
import { IndexPage } from '../../components/IndexPage/IndexPage';
import { PageTags } from '../../theme/PageTags';

export default function NewPagePage(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <IndexPage title={head.title} intro={head.summary}>
        <ContributeFrame task="new" />
      </IndexPage>
    </Layout>
  );
}
