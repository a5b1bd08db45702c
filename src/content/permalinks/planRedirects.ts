import { findHeading, findLanding } from './findLanding';
import type { Ledger } from './Ledger';
import type { Landing, Published } from './Published';
import { giveShortIds } from './shortIds';

/** A small page that leads from an address to content. */
export interface Redirect {
  /** Where it lies. */
  from: string;
  /** An address from before, the short one of a page, or the one of a section. */
  kind: 'former' | 'short' | 'section';
  landing: Landing;
  /** Fragments that lead elsewhere than to the same id on the page: by id, an address with a fragment. */
  moved: Readonly<Record<string, string>>;
}

/** A heading that went from a page to another one. */
export interface MovedAway {
  id: string;
  /** The title of the page that has it now, and its words there. */
  title: string;
  /** With the fragment. */
  permalink: string;
}

/** An address on the site with its fragment: `/challenges/a/#proof`. */
export const addressOf = ({ page, section }: Landing): string =>
  page.address + (section === null ? '' : `#${section}`);

/** `/p/k3x9q2/`, or `/p/k3x9q2/proof/` for a section. */
export const shortAddress = (id: string, section?: string): string =>
  `/p/${id}/${section === undefined ? '' : `${encodeURIComponent(section)}/`}`;

/** Every redirect page of the site: of former addresses, short addresses and sections. */
export function planRedirects(published: Published, ledger: Ledger): Redirect[] {
  const redirects: Redirect[] = [];
  const idsOn = listIds(published, ledger);
  for (const alias of published.aliases.values()) {
    if (published.pages.has(alias.from)) continue;
    redirects.push({
      from: alias.from,
      kind: 'former',
      landing: alias,
      moved: movedFrom(alias.from, alias, published, idsOn),
    });
  }
  for (const [id, addresses] of groupByShortId(published, ledger)) {
    const [first = ''] = addresses;
    const landing = findLanding(first, published);
    if (!landing) continue;
    const moved = movedFrom(first, landing, published, idsOn);
    redirects.push({ from: shortAddress(id), kind: 'short', landing, moved });
    const sections = new Map<string, Landing>();
    for (const address of addresses) {
      for (const heading of idsOn(address)) {
        const place = findHeading(address, heading, published);
        if (place && !sections.has(heading)) sections.set(heading, place);
      }
    }
    for (const [heading, place] of sections) {
      const from = shortAddress(id, heading);
      redirects.push({ from, kind: 'section', landing: place, moved: {} });
    }
  }
  return redirects;
}

/** The headings that left a page that is still there, by its address. */
export function listMovedAway(published: Published): ReadonlyMap<string, readonly MovedAway[]> {
  const lists = new Map<string, MovedAway[]>();
  for (const { address, id, page: namer } of published.moved.values()) {
    const left = published.pages.get(address);
    const landing = left && findHeading(address, id, published);
    // What a page says of its own headings stands above them; of one that came home, another says it.
    if (!landing || namer === left) continue;
    const { page, section } = landing;
    const words = section === null ? undefined : page.headings.get(section)?.text;
    const entry = {
      id,
      title: words ? `${page.title} › ${words}` : page.title,
      permalink: addressOf(landing),
    };
    lists.set(address, [...(lists.get(address) ?? []), entry]);
  }
  return lists;
}

/** The addresses that go by one short id, the page's own first. */
function groupByShortId(published: Published, ledger: Ledger): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const add = (id: string, address: string): void => {
    const group = groups.get(id) ?? [];
    if (!group.includes(address)) groups.set(id, [...group, address]);
  };
  for (const [address, id] of giveShortIds(published, ledger)) add(id, address);
  const shown = new Set(groups.keys());
  for (const [address, { id }] of ledger.addresses) {
    // A page at an address that led elsewhere before goes by an id of its own.
    if (id && !(shown.has(id) && published.pages.has(address))) add(id, address);
  }
  return groups;
}

/** Gives every heading id that an address ever had. */
function listIds(
  { pages, moved }: Published,
  ledger: Ledger,
): (address: string) => ReadonlySet<string> {
  const left = new Map<string, string[]>();
  for (const { address, id } of moved.values())
    left.set(address, [...(left.get(address) ?? []), id]);
  return (address) =>
    new Set([
      ...(pages.get(address)?.headings.keys() ?? []),
      ...(ledger.headings.get(address)?.keys() ?? []),
      ...(left.get(address) ?? []),
    ]);
}

function movedFrom(
  address: string,
  { page, section: start }: Landing,
  published: Published,
  idsOn: (address: string) => Iterable<string>,
): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const id of idsOn(address)) {
    const place = findHeading(address, id, published);
    if (!place) continue;
    const isWhereItLeads = place.page === page && (place.section === id || place.section === start);
    if (!isWhereItLeads) moved[id] = addressOf(place);
  }
  return moved;
}
