import { expect, test } from 'vitest';
import { spellScriptData, structuredData, type StructuredFacts } from './structuredData';

const facts: StructuredFacts = {
  title: 'Redis',
  summary: 'An in-memory data store.',
  url: 'https://hub.example/docs/technologies/redis/',
  type: 'article',
  picture: 'https://hub.example/docs/technologies/redis/card.png',
  modified: '2026-11-21T10:00:00Z',
  trail: [
    { title: 'Project Nexus', url: 'https://hub.example/' },
    { title: 'Technologies', url: 'https://hub.example/docs/technologies/' },
  ],
  questions: [],
};

const graph = (some: Partial<StructuredFacts>) =>
  (structuredData({ ...facts, ...some }) as { '@graph': Record<string, unknown>[] })['@graph'];

test('says that an article is one, when it changed, and the way to it', () => {
  const [article, trail, ...more] = graph({});
  expect(article).toEqual({
    '@type': 'TechArticle',
    headline: 'Redis',
    description: 'An in-memory data store.',
    url: 'https://hub.example/docs/technologies/redis/',
    image: 'https://hub.example/docs/technologies/redis/card.png',
    dateModified: '2026-11-21T10:00:00Z',
  });
  expect(trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Project Nexus', item: 'https://hub.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Technologies',
        item: 'https://hub.example/docs/technologies/',
      },
      { '@type': 'ListItem', position: 3, name: 'Redis' },
    ],
  });
  expect(more).toEqual([]);
});

test('calls a page that leads to others no article', () => {
  expect(graph({ type: 'website' }).map((part) => part['@type'])).toEqual(['BreadcrumbList']);
});

test('gives the questions of a page that is made of them, with their answers', () => {
  const [, , faq] = graph({ questions: [{ question: 'Why no server?', answer: 'It costs.' }] });
  expect(faq).toEqual({
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Why no server?',
        acceptedAnswer: { '@type': 'Answer', text: 'It costs.' },
      },
    ],
  });
});

test('no text ends the script that it stands in', () => {
  const spelled = spellScriptData({ title: '</script><script>alert(1)</script>' });
  expect(spelled).not.toContain('<');
  expect(JSON.parse(spelled)).toEqual({ title: '</script><script>alert(1)</script>' });
});
