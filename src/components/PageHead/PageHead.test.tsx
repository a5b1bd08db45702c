import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PageView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { slowListPage as page } from '../../../tests/slowListPage';
import { PageHead } from './PageHead';

test('says what the page is before it begins: title, one line, symptom; a challenge answers next', () => {
  expect(textOf(renderHtml(<PageHead page={page} />))).toBe(
    'Challenges Share A slow list Found by counting queries. You see The list takes two seconds.',
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
    'Technologies cache Share Redis A server for hot data. 6 min Last read through 21 November 2026',
  );
  expect(renderToStaticMarkup(<PageHead page={redis} />)).toMatch(
    /<h1><svg[^>]*aria-hidden="true"[^>]*><path d="M0 0h24v24H0z"/,
  );
});

test('leads to the section, under the shape of the kind', () => {
  const html = renderHtml(<PageHead page={page} />);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/challenges/',
    '/p/k3x9q2/',
  ]);
  expect(html).toContain(
    '<p><svg/><a href="/challenges/">Challenges</a><a href="/p/k3x9q2/" data-control="share">Share</a></p>',
  );
});

test('leads to its file, with the lines of its headings, from which the menu of a section opens it', () => {
  expect(
    renderHtml(
      <PageHead page={{ ...redis, lines: [12, 30] }} editUrl="https://example.org/edit" />,
    ),
  ).toContain(
    '<a href="https://example.org/edit" aria-label="Edit this page" data-lines="12 30">Edit</a>',
  );
});
