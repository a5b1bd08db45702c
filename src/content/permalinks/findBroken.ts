import { findHeading, findLanding } from './findLanding';
import type { Ledger } from './Ledger';
import type { Published, PublishedPage } from './Published';

/** An address that was published and leads nowhere now. */
export interface BrokenAddress {
  address: string;
  line: number;
}

/** A heading that was published and leads nowhere now, on a page that is still reached. */
export interface BrokenHeading extends BrokenAddress {
  id: string;
  /** The page that its address leads to. */
  page: PublishedPage;
}

/** What of the ledger no longer lands on content. */
export function findBroken(
  ledger: Ledger,
  published: Published,
): { addresses: BrokenAddress[]; headings: BrokenHeading[] } {
  const addresses = [...ledger.addresses]
    .filter(([address]) => !findLanding(address, published))
    .map(([address, { line }]) => ({ address, line }));
  const headings: BrokenHeading[] = [];
  for (const [address, ids] of ledger.headings) {
    const landing = findLanding(address, published);
    // Of an address that is gone, that alone is told.
    if (!landing) continue;
    for (const [id, line] of ids) {
      if (!findHeading(address, id, published))
        headings.push({ address, id, line, page: landing.page });
    }
  }
  return { addresses, headings };
}
