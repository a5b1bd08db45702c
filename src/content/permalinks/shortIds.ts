import type { Ledger } from './Ledger';
import type { Alias, Published, PublishedPage } from './Published';

/** Without vowels, so that chance spells no word, and without letters that look like digits. */
const alphabet = '0123456789bcdfghjkmnpqrstvwxyz';
const length = 6;

/**
 * The short id of every page, by address. It is made from the first address a page had, is kept in
 * the ledger, and goes along when the page is renamed.
 */
export function giveShortIds(published: Published, ledger: Ledger): ReadonlyMap<string, string> {
  const pages = [...published.pages.values()]
    .filter(({ source }) => source !== null)
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  const given = new Map<string, string>();
  const shown = new Set<string>();
  const give = (page: PublishedPage, id: string | null | undefined): void => {
    if (!id || shown.has(id) || given.has(page.address)) return;
    given.set(page.address, id);
    shown.add(id);
  };
  const entryOf = (address: string) => ledger.addresses.get(address);
  const aliases = groupByPage(published);
  // An address that led elsewhere and has a page of its own again does not take the id back.
  for (const page of pages) {
    const entry = entryOf(page.address);
    if (entry && entry.to === null) give(page, entry.id);
  }
  for (const wasPage of [true, false]) {
    for (const page of pages) {
      for (const { from, section } of aliases.get(page) ?? []) {
        const entry = section === null ? entryOf(from) : undefined;
        if (entry && (entry.to === null) === wasPage) give(page, entry.id);
      }
    }
  }
  const taken = new Set([...ledger.addresses.values()].map(({ id }) => id));
  for (const page of pages) {
    for (let attempt = 0; !given.has(page.address); attempt += 1) {
      const id = makeId(page.address, attempt);
      if (!taken.has(id)) give(page, id);
    }
  }
  return given;
}

function groupByPage({ aliases }: Published): ReadonlyMap<PublishedPage, readonly Alias[]> {
  const groups = new Map<PublishedPage, Alias[]>();
  for (const alias of aliases.values()) {
    groups.set(alias.page, [...(groups.get(alias.page) ?? []), alias]);
  }
  return groups;
}

/** `/challenges/slow-lookup/` → six characters, always the same; another attempt gives others. */
function makeId(address: string, attempt: number): string {
  let hash = hashOf(`${address}${attempt === 0 ? '' : ` ${attempt}`}`);
  let id = '';
  while (id.length < length) {
    id += alphabet[Number(hash % BigInt(alphabet.length))];
    hash /= BigInt(alphabet.length);
  }
  return id;
}

/** FNV-1a in 64 bits: this runs where there is no node:crypto. */
function hashOf(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  // The low bits of a short text differ little: fold the high ones into them.
  return hash ^ (hash >> 29n);
}
