import type { World } from '../World';

/** What the ledger says of one address. */
export interface LedgerEntry {
  /** The page's short id, which never changes; hand-made routes have none. */
  id: string | null;
  /** The address, perhaps with `#section`, that it led to when the ledger was written; null of a page. */
  to: string | null;
  /** Counted from 1. */
  line: number;
}

/** Every address and heading id that was ever published. */
export interface Ledger {
  addresses: ReadonlyMap<string, LedgerEntry>;
  /** By address: each heading id, and the line it stands on. */
  headings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Where the ledger lies, from the repository's root. */
export const ledgerPath = 'permalinks.lock';

const heading = `# Every address and heading id that was ever published, with the short id of each page.
# \`npm run permalinks -- --fix\` writes it. A line is never taken out.`;

const entryPattern = /^(\/\S*?)(?:#(\S+))?(?: ([a-z0-9]+))?(?: -> (\S+))?$/;

/**
 * Reads the ledger. Its lines may be in any order and stand twice: git puts two branches'
 * lines one after the other (see .gitattributes).
 */
export function readLedger(text: string): { ledger: Ledger; unread: number[] } {
  const addresses = new Map<string, LedgerEntry>();
  const headings = new Map<string, Map<string, number>>();
  const unread: number[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '' || written.startsWith('# ')) continue;
    const line = index + 1;
    const [, address, id, short = null, to = null] = entryPattern.exec(written.trim()) ?? [];
    if (!address) unread.push(line);
    else if (id) {
      const known = headings.get(address) ?? new Map<string, number>();
      headings.set(address, known.set(id, known.get(id) ?? line));
    } else {
      const before = addresses.get(address);
      addresses.set(address, { id: before?.id ?? short, to: to ?? before?.to ?? null, line });
    }
  }
  return { ledger: { addresses, headings }, unread };
}

/** The ledger of a hub; an empty one where nothing is published yet. */
export const ledgerOf = ({ ledger = '' }: Pick<World, 'ledger'>): Ledger =>
  readLedger(ledger).ledger;

/** Writes the ledger: one line for each address and each heading, sorted, so that a diff can be read. */
export function spellLedger({ addresses, headings }: Ledger): string {
  const lines = [...addresses].map(
    ([address, { id, to }]) => `${address}${id ? ` ${id}` : ''}${to ? ` -> ${to}` : ''}`,
  );
  for (const [address, ids] of headings) {
    for (const id of ids.keys()) lines.push(`${address}#${id}`);
  }
  return `${[heading, ...lines.sort()].join('\n')}\n`;
}
