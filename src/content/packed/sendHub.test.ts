import { expect, test } from 'vitest';
import type { PackedHub } from './PackedHub';
import { receiveHub, sendHub } from './sendHub';

test('a hub that is sent is received as it was, whatever each page lacks', () => {
  const hub = {
    place: { siteUrl: '', repositoryUrl: '', branch: 'main', ownAddresses: [] },
    pages: [
      { path: 'docs/errors/a.md', fields: { title: 'A', draft: false }, ids: [], hasRun: false },
      { path: 'docs/practices/b.md', fields: { position: 0 }, ids: ['fix'], links: ['a.md'] },
      { path: 'docs/c.md', fields: {}, ids: [''] },
    ],
    labs: { a: ['rows'] },
    templates: {} as PackedHub['templates'],
  };
  expect(receiveHub(JSON.parse(JSON.stringify(sendHub(hub))))).toEqual(hub);
});
