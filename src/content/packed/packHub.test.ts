import { expect, test } from 'vitest';
import {
  changed,
  examplePages,
  exampleWorld,
  readPages,
} from '../../../tests/content/examplePages';
import type { PackedHub } from './PackedHub';
import { packHub, packMessages } from './packHub';

const place = { siteUrl: '', repositoryUrl: '', branch: 'main', ownAddresses: [] };
const templates = {} as PackedHub['templates'];

test('a link is packed that no field tells, as it is all that may lead to a page', () => {
  const path = 'docs/technologies/redis.md';
  const pages = readPages({
    ...examplePages,
    ...changed(
      path,
      'It keeps data in memory.',
      'It keeps data in memory, as [Memcached](memcached.md) does, [and](#in-short) more.',
    ),
  });
  const packed = packHub(pages, exampleWorld, { place, templates });
  expect(packed.pages.find((page) => page.path === path)).toMatchObject({
    fields: { alternatives: ['memcached'] },
    links: ['../../challenges/slow-lookup.md'],
  });
});

test('of a draft no message stands in the way of another page', () => {
  const error = Object.keys(examplePages).find((path) => path.startsWith('docs/errors/')) ?? '';
  const pages = (draft: string) =>
    readPages({
      ...examplePages,
      [error]: examplePages[error as keyof typeof examplePages].replace('---\n', `---\n${draft}`),
    });
  expect(packMessages(pages(''))).toHaveProperty([error]);
  expect(packMessages(pages('draft: true\n'))).not.toHaveProperty([error]);
});
