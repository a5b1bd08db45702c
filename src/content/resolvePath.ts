/**
 * The path from the repository's root that a relative link in a file leads to, or null when
 * it leaves the repository.
 *
 * `('docs/concepts/a.md', '../technologies/redis.md')` → `docs/technologies/redis.md`
 */
export function resolvePath(from: string, relative: string): string | null {
  const segments = from.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') {
      if (segments.length === 0) return null;
      segments.pop();
    } else if (segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

/** The relative link from one file to another: the other way round. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) {
    shared += 1;
  }
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
