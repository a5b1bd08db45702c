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
  const told = new Set<string>();
  for (const [address, ids] of ledger.headings) {
    const landing = findLanding(address, published);
    // Of an address that is gone, or leads to a section that is, that alone is told.
    if (!landing || landing.section !== null) continue;
    const { page } = landing;
    for (const [id, line] of ids) {
      if (findHeading(address, id, published)) continue;
      // Once for a page and all its former addresses; what a line leads on is that line's fault.
      const keys = [`${page.address}#${id}`, `${address}#${id}`];
      if (keys.some((key) => told.has(key) || published.moved.has(key))) continue;
      told.add(`${page.address}#${id}`);
      headings.push({ address, id, line, page });
    }
  }
  return { addresses, headings };
}
