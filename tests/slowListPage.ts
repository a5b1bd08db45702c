import type { PageView } from '../src/views/views';

/** The view of a challenge, for tests of what stands around a page. */
export const slowListPage: PageView = {
  card: {
    kind: 'challenge',
    id: 'slow',
    title: 'A slow list',
    summary: 'Found by counting queries.',
    symptom: 'The list takes two seconds.',
    permalink: '/challenges/slow/',
    facts: [],
    level: 'beginner',
    status: 'resolved',
  },
  head: { title: '', summary: '', tags: [] },
  section: { title: 'Challenges', permalink: '/challenges/' },
  minutes: 6,
  reviewed: '2026-11-21',
  keywords: [],
  errors: [],
  technologies: [
    { title: 'Django', permalink: '/docs/technologies/django/' },
    { title: 'PostgreSQL', permalink: '/docs/technologies/postgresql/' },
  ],
  groups: [],
  next: [],
  shortAddress: '/p/k3x9q2/',
};
