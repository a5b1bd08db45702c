import { expect, test } from 'vitest';
import { longestAddress, newFileUrl, prefilledFileUrl } from './newFileUrl';

const repository = { repositoryUrl: 'https://github.com/owner/name', branch: 'main' };

test('begins a file in its folder, with its name and its text', () => {
  const address = new URL(
    newFileUrl(
      repository,
      'docs/practices/keep-a-log.md',
      '---\ntitle: "A & B"\n---\n\n100 % + é\n',
    ),
  );
  expect(address.pathname).toBe('/owner/name/new/main/docs/practices');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    filename: 'keep-a-log.md',
    value: '---\ntitle: "A & B"\n---\n\n100 % + é\n',
  });
});

test('keeps the slashes of a branch and of nothing else', () => {
  expect(newFileUrl({ ...repository, branch: 'work/a b' }, 'a.md')).toBe(
    'https://github.com/owner/name/new/work/a%20b?filename=a.md',
  );
});

test('has no address for a text that GitHub would refuse for its length, as it is encoded', () => {
  expect(prefilledFileUrl(repository, 'a.md', 'x'.repeat(1000))).toBeDefined();
  expect(prefilledFileUrl(repository, 'a.md', 'x'.repeat(longestAddress))).toBeUndefined();
  // Six characters of an address for each of these.
  expect(prefilledFileUrl(repository, 'a.md', 'é'.repeat(longestAddress / 5))).toBeUndefined();
});
