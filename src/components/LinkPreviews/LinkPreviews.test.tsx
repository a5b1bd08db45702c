import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { LinkPreviews } from './LinkPreviews';
import { addressOf } from './showPreview';

const head = {
  title: 'Redis',
  summary: 'An in-memory store.',
  tags: [
    { property: 'og:site_name', content: 'Project Nexus' },
    { property: 'og:title', content: 'Redis' },
    { property: 'og:description', content: 'An in-memory store.' },
    { property: 'og:url', content: 'https://hub.example/name/docs/technologies/redis/' },
    { property: 'og:image', content: 'https://hub.example/name/docs/technologies/redis/card.png' },
    { property: 'og:image:alt', content: 'Technology: Redis' },
    { name: 'theme-color', content: '#1f529f' },
  ],
};

test('shows a page as Discord, a search and a messenger do, without a script', () => {
  const html = renderHtml(<LinkPreviews heads={[head]} />);
  const text = textOf(html.replace(/<style>.*?<\/style>/s, ''));
  expect(text).toContain('Title 5 of 70 bytes, summary 19 of 350.');
  expect(text).toContain('hub.example › name › docs › technologies › redis');
  expect(text).toContain('Redis | Project Nexus');
  expect(html).toContain('src="/name/docs/technologies/redis/card.png"');
  expect(html).toContain("[data-bar='#1f529f'] {--bar:#1f529f}");
  expect(html).toContain('data-bar="#1f529f"');
});

test.each([
  ['docs/technologies/redis.md', '/', '/docs/technologies/redis/'],
  ['docs/technologies/redis.md', '/name/', '/name/docs/technologies/redis/'],
  ['./challenges/slow.md', '/', '/challenges/slow/'],
  ['docs/contributing/index.md', '/', '/docs/contributing/'],
  ['/name/docs/technologies/redis/', '/name/', '/name/docs/technologies/redis/'],
  [
    'https://hub.example/name/docs/technologies/redis/#in-short',
    '/name/',
    '/name/docs/technologies/redis/',
  ],
  [' //elsewhere.example/x ', '/', '/elsewhere.example/x/'],
  ['', '/name/', '/name/'],
])('finds the page that somebody calls %s under %s', (called, base, address) => {
  expect(addressOf(called, base)).toBe(address);
});
