import type { ReactNode } from 'react';
import home from '@generated/nexus-catalog/default/home.json';
import Layout from '@theme/Layout';
import { HomePage } from '../components/HomePage/HomePage';

const description =
  'Backend problems that learners met, reproduced in labs and solved with proof: searchable by topic, symptom or pasted error.';

export default function Home(): ReactNode {
  return (
    <Layout description={description}>
      <HomePage {...home} />
    </Layout>
  );
}
