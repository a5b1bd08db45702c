import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CardView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { PageCard } from './PageCard';

const redis: CardView = {
  kind: 'technology',
  id: 'redis',
  title: 'Redis',
  summary: 'An in-memory server for hot data.',
  permalink: '/docs/technologies/redis/',
  facts: ['Technology', 'cache', 'beginner'],
  icon: { title: 'Redis', path: 'M0 0h24v24H0z' },
};

const slow: CardView = {
  kind: 'challenge',
  id: 'slow',
  title: 'A slow list',
  summary: 'What it was.',
  symptom: 'The list takes two seconds.',
  permalink: '/challenges/slow/',
  facts: ['Challenge', 'beginner', 'resolved'],
};

test('shows kind, category, level, name and summary, with one link', () => {
  const html = renderHtml(<PageCard card={redis} />);
  expect(textOf(html)).toBe(
    'Technology · cache · beginner Redis An in-memory server for hot data.',
  );
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<h3><a href="/docs/technologies/redis/">Redis</a></h3>');
});

test('shows the mark of a technology that has one, else the shape of its kind, and neither is read out', () => {
  const marked = renderToStaticMarkup(<PageCard card={redis} />);
  expect(marked).toMatch(/<svg[^>]*aria-hidden="true"[^>]*><path d="M0 0h24v24H0z"/);
  const shapes = [{ ...redis, icon: undefined }, slow].map(
    (card) =>
      /<svg[^>]*aria-hidden="true".*?<\/svg>/.exec(
        renderToStaticMarkup(<PageCard card={card} />),
      )?.[0],
  );
  expect(shapes[0]).toContain('viewBox="0 0 16 16"');
  expect(shapes[1]).not.toBe(shapes[0]);
});

test('takes the rank of its heading from where it stands', () => {
  expect(renderHtml(<PageCard card={redis} rank={2} />)).toContain('<h2><a');
});

test('shows a challenge by its symptom, and says when nothing was measured', () => {
  expect(textOf(renderHtml(<PageCard card={slow} />))).toBe(
    'Challenge · beginner · resolved A slow list The list takes two seconds. Not measured yet: its lab is to come.',
  );
});

test('shows the measured figure of a challenge that has one', () => {
  const proof = {
    label: 'Queries',
    unit: 'queries',
    kind: 'count' as const,
    better: 'lower' as const,
    before: { value: 101 },
    after: { value: 1 },
    ratio: 101,
    samples: 1,
  };
  expect(textOf(renderHtml(<PageCard card={{ ...slow, proof }} />))).toContain(
    'Failing 101 queries Fixed 1 query',
  );
});

test('gives the reason in place of the summary where the reader is sent on', () => {
  expect(textOf(renderHtml(<PageCard card={slow} reason="It happened with Django." />))).toBe(
    'Challenge · beginner · resolved A slow list It happened with Django.',
  );
});

test('has no line above its title where its list has said all of that', () => {
  const bare = { ...slow, facts: [] };
  expect(textOf(renderHtml(<PageCard card={bare} />))).toMatch(/^A slow list /);
  expect(textOf(renderHtml(<PageCard card={{ ...redis, facts: [] }} />))).toMatch(/^Redis /);
});
