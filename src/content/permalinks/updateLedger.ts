import { findLanding } from './findLanding';
import type { Ledger, LedgerEntry } from './Ledger';
import type { Published } from './Published';
import { giveShortIds } from './shortIds';

/** The ledger with what is published now; what was in it before stays. */
export function updateLedger(ledger: Ledger, published: Published): Ledger {
  const ids = giveShortIds(published, ledger);
  const addresses = new Map<string, LedgerEntry>();
  const headings = new Map<string, Map<string, number>>(
    [...ledger.headings].map(([address, known]) => [address, new Map(known)]),
  );
  const line = 0;
  for (const address of new Set([
    ...ledger.addresses.keys(),
    ...published.pages.keys(),
    ...published.aliases.keys(),
  ])) {
    const before = ledger.addresses.get(address);
    const landing = findLanding(address, published);
    if (landing?.page.address === address) {
      addresses.set(address, { id: ids.get(address) ?? null, to: null, line });
    } else {
      const to = landing
        ? `${landing.page.address}${landing.section === null ? '' : `#${landing.section}`}`
        : (before?.to ?? null);
      addresses.set(address, { id: before?.id ?? null, to, line });
    }
  }
  const add = (address: string, id: string): void => {
    headings.set(address, (headings.get(address) ?? new Map<string, number>()).set(id, line));
  };
  for (const { address, headings: own } of published.pages.values()) {
    for (const id of own.keys()) add(address, id);
  }
  for (const { address, id } of published.moved.values()) add(address, id);
  return { addresses, headings };
}
