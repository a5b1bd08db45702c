import type { Ledger } from './Ledger';
import type { Published, PublishedPage } from './Published';

/** The page that an address became, when a former address of it leads there: aliases go along with a file. */
export function findHeir(
  address: string,
  ledger: Ledger,
  published: Published,
): PublishedPage | undefined {
  for (const [former, { to }] of ledger.addresses) {
    if (to === address) return published.aliases.get(former)?.page;
  }
  return undefined;
}
