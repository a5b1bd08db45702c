import { expect, test } from 'vitest';
import { refuseOldNode } from '../../src/cli/requireNode.mjs';

test('a Node that is too old is told which one to install', () => {
  expect(refuseOldNode('18.19.0', '>=20.19')).toBe(
    'Node 18.19.0 is too old: install Node 20.19 or newer (nodejs.org, or `nvm install 20`), then run it again.',
  );
  expect(refuseOldNode('20.9.0', '>=20.19')).toMatch(/^Node 20\.9\.0 is too old/);
});

test('a Node that will do is not spoken of', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0']) {
    expect(refuseOldNode(version, '>=20.19')).toBeUndefined();
  }
});
