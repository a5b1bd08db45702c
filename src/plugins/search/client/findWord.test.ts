import { expect, test } from 'vitest';
import type { Pagefind } from './loadPagefind';
import { preloadWord } from './findWord';

test.each([
  ['fetches where longer words end, too', 100, ['slow', 'slowzz']],
  ['fetches only its own part in a large hub, where each is a hundred kilobytes', 9_000, ['slow']],
])('a word %s', async (_, pages, fetched) => {
  const preloaded: string[] = [];
  const preload = async (term: string) => void preloaded.push(term);
  await preloadWord({ preload } as Pagefind, 'slow', pages);
  expect(preloaded).toEqual(fetched);
});
