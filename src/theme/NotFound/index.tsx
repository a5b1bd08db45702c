import type { ReactNode } from 'react';
import head from '@generated/nexus-catalog/default/hub-not-found.json';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import { PageTags } from '../PageTags';

export default function NotFound(): ReactNode {
  return (
    <Layout>
      <PageTags head={head} />
      <NotFoundContent />
    </Layout>
  );
}
