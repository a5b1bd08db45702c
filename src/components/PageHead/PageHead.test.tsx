import { expect, test } from 'vitest';
import type { PageView } from '../../plugins/catalog/client';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { PageHead } from './PageHead';

const page: PageView = {
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
};

test('says what the page is before it begins: title, one line, symptom, facts', () => {
  expect(textOf(renderHtml(<PageHead page={page} />))).toBe(
    'Challenges A slow list Found by counting queries. You see The list takes two seconds. ' +
      'Level beginner Status resolved Uses Django , PostgreSQL Reading 6 min Reviewed 21 November 2026',
  );
});

test('says on which day the lab last ran, where there is a lab', () => {
  const lab = {
    id: 'slow',
    command: '',
    seconds: 1,
    needs: [],
    ranOn: '2026-11-20',
    machine: { processor: '', cores: 2, system: '' },
    versions: {},
    url: '',
  };
  expect(textOf(renderHtml(<PageHead page={{ ...page, lab }} />))).toContain(
    'Verified on 20 November 2026',
  );
});
