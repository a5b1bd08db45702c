import { expect, test } from 'vitest';
import { spellRobots } from './spellRobots';

test('names the sitemap by its whole address, under the base path of a fork', () => {
  expect(spellRobots({ url: 'https://amina.github.io', baseUrl: '/nexus/' })).toBe(
    'User-agent: *\nAllow: /nexus/\n\nSitemap: https://amina.github.io/nexus/sitemap.xml\n',
  );
});
