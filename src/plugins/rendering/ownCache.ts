/**
 * Gives a bundle a cache of its own: the bundler's does not see that aliases differ between the two
 * forms of the site, and would give one form what the other's led to.
 */
export function ownCache({ experiments }: { experiments?: object }, name: string): object {
  const { cache } = (experiments ?? {}) as { cache?: { version?: string } };
  return cache ? { experiments: { cache: { ...cache, version: `${cache.version}-${name}` } } } : {};
}
