import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { SiteFooter } from './SiteFooter';

test('says where the hub comes from, and leads to its source and to how to change it', () => {
  const html = renderHtml(<SiteFooter repositoryUrl="https://example.org/repo" />);
  expect(textOf(html)).toContain(
    'Written by learners of the ALX ProDev Backend Engineering programme. Its code is cut from files that tests run.',
  );
  expect(
    [...html.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, words]) => [words, href]),
  ).toEqual([
    ['Overview', '/docs/overview/'],
    ['Map', '/map/'],
    ['Offline', '/offline/'],
    ['Contribute', '/docs/contributing/'],
    ['Source', 'https://example.org/repo'],
  ]);
});
