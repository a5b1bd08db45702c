import { createHash } from 'node:crypto';
import type { CatalogPage } from '../../content/Catalog';
import { buildErrorIndex } from '../../errors/buildErrorIndex';
import type { ErrorIndex, ErrorShard } from '../../errors/ErrorIndex';
import { factsOf, leadOf } from './preparePage';

/** What a browser needs to find the page of a pasted error: the index and its pieces, by file. */
export function writeErrors(
  pages: readonly CatalogPage[],
): Record<string, ErrorIndex | ErrorShard> & { 'errors.json': ErrorIndex } {
  const { index, shards } = buildErrorIndex(pages, (page) => ({
    facts: factsOf(page),
    lead: leadOf(page),
  }));
  // A piece is named by what is in it: one that a browser kept from an older site is not mistaken.
  const names = shards.map((shard) =>
    createHash('sha256').update(JSON.stringify(shard)).digest('hex').slice(0, 10),
  );
  return {
    'errors.json': { ...index, shards: names },
    ...Object.fromEntries(shards.map((shard, number) => [`errors-${names[number]}.json`, shard])),
  };
}
