import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PageView } from '../../views/views';
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

test('says what the page is before it begins: title, one line, symptom, facts', () => {
  expect(textOf(renderHtml(<PageHead page={page} />))).toBe(
    'Challenges Share A slow list Found by counting queries. You see The list takes two seconds. ' +
      'Level beginner Status resolved Reading 6 min Reviewed 21 November 2026 Uses Django , PostgreSQL',
  );
});

test('says on which day and versions the lab last ran, where there is a lab', () => {
  const lab = {
    id: 'slow',
    command: '',
    seconds: 1,
    needs: [],
    ranOn: '2026-11-20',
    machine: { processor: '', cores: 2, system: '' },
    versions: { python: '3.11.7', postgresql: '15.20' },
    url: '',
  };
  expect(textOf(renderHtml(<PageHead page={{ ...page, lab }} />))).toContain(
    'Verified on 20 November 2026 , with Python 3.11.7 and PostgreSQL 15.20',
  );
});

const redis: PageView = {
  ...page,
  card: {
    kind: 'technology',
    id: 'redis',
    title: 'Redis',
    summary: 'A server for hot data.',
    permalink: '/docs/technologies/redis/',
    facts: [],
    category: 'cache',
    icon: { title: 'Redis', path: 'M0 0h24v24H0z' },
  },
  section: { title: 'Technologies', permalink: '/docs/technologies/' },
  technologies: [],
};

test('shows of a technology its category and its mark, and of no page what it does not have', () => {
  expect(textOf(renderHtml(<PageHead page={redis} />))).toBe(
    'Technologies cache Share Redis A server for hot data. Reading 6 min Reviewed 21 November 2026',
  );
  expect(renderToStaticMarkup(<PageHead page={redis} />)).toMatch(
    /<h1><svg[^>]*aria-hidden="true"[^>]*><path d="M0 0h24v24H0z"/,
  );
});

test('says how binding a practice is, and whom a guide is for', () => {
  const facts = (card: Partial<PageView['card']>) =>
    textOf(renderHtml(<PageHead page={{ ...redis, card: { ...redis.card, ...card } }} />));
  expect(facts({ strength: 'must' })).toContain('Strength must');
  expect(facts({ audience: 'Whoever adds a page' })).toContain('For Whoever adds a page');
});

test('shows the measured figure of a challenge before its text', () => {
  const proof = {
    label: 'Queries',
    unit: 'queries',
    kind: 'count' as const,
    better: 'lower' as const,
    before: { value: 492 },
    after: { value: 4 },
    ratio: 123,
    samples: 1,
  };
  expect(
    textOf(renderHtml(<PageHead page={{ ...page, card: { ...page.card, proof } }} />)),
  ).toContain('You see The list takes two seconds. Queries Failing 492 queries Fixed 4 queries');
});

test('leads to the section and to each technology, under the shape of the kind', () => {
  const html = renderHtml(<PageHead page={page} />);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/challenges/',
    '/p/k3x9q2/',
    '/docs/technologies/django/',
    '/docs/technologies/postgresql/',
  ]);
  expect(html).toContain(
    '<p><svg/><a href="/challenges/">Challenges</a><a href="/p/k3x9q2/" data-control="share">Share</a></p>',
  );
});
