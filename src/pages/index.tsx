import type { ReactNode } from 'react';
import challenges from '@generated/nexus-catalog/default/cards-challenge.json';
import technologies from '@generated/nexus-catalog/default/cards-technology.json';
import map from '@generated/nexus-catalog/default/map.json';
import Layout from '@theme/Layout';
import { HomePage } from '../components/HomePage/HomePage';

const description =
  'Backend problems that learners met, reproduced in labs and solved with proof: searchable by topic, symptom or pasted error.';

export default function Home(): ReactNode {
  return (
    <Layout description={description}>
      <HomePage challenges={challenges} technologies={technologies} map={map} />
    </Layout>
  );
}
