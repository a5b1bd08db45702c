import { expect, test } from 'vitest';
import { forAddress, narrowRoutes, type Route } from './narrowRoutes';

const pathsOf = ({ routes = [] }: Route): (string | undefined)[] => routes.map(({ path }) => path);

test('a page is rendered with its own route, also while another is', async () => {
  const root: Route = {
    path: '/docs',
    routes: [{ path: '/docs', routes: [{ path: '/docs/a/' }, { path: '/docs/b' }] }],
  };
  narrowRoutes([root]);
  const inner = root.routes?.[0] ?? {};
  const look = (address: string) =>
    forAddress(address, async () => {
      const before = pathsOf(inner);
      await new Promise(setImmediate);
      return [before, pathsOf(inner)];
    });
  expect(await Promise.all([look('/docs/a/'), look('/docs/b/'), look('/docs/c/')])).toEqual([
    [['/docs/a/'], ['/docs/a/']],
    [['/docs/b'], ['/docs/b']],
    [
      ['/docs/a/', '/docs/b'],
      ['/docs/a/', '/docs/b'],
    ],
  ]);
  expect(pathsOf(root)).toEqual(['/docs']);
});
