import type { HeadingSource } from '../PageSource';
import { cutSections } from './cutSections';
import { findBroken } from './findBroken';
import { findHeir } from './findHeir';
import type { Ledger } from './Ledger';
import { compare, likeEnough, readLikeness, type Likeness } from './likeness';
import type { Published, PublishedPage } from './Published';

/** A line to add to a page's front matter. */
export interface Fix {
  path: string;
  field: 'aliases' | 'moved_headings';
  item: string;
}

/** A page as it was when a heading or the page itself was still there. */
export interface FormerPage {
  text: string;
  headings: readonly HeadingSource[];
}

/** What of the past and the present `proposeFixes` reads. */
export interface Texts {
  /** The page that lay at an address, before it went or before it lost the heading; null when git knows none. */
  former: (address: string, heading?: string) => FormerPage | null;
  /** The text of a page as it is. */
  current: (path: string) => string;
}

/**
 * Finds what took the place of addresses and headings that are gone: the page or section whose text
 * is most like theirs, and at least half of it. What it does not find is left to an author.
 */
export function proposeFixes(ledger: Ledger, published: Published, texts: Texts): Fix[] {
  const { addresses, headings } = findBroken(ledger, published);
  if (addresses.length > 0) return addresses.flatMap(({ address }) => fixAddress(address));
  const fresh = readFresh();
  return headings.flatMap(({ address, id, page }): Fix[] => {
    const former = texts.former(address, id) ?? texts.former(page.address, id);
    const section = former && cutSections(former.text, former.headings).get(id);
    if (section === undefined || section === null) return fixById(page, id);
    // A heading keeps its page unless another is much more like it.
    const best = findMostLike(
      readLikeness(section),
      [...fresh.filter((other) => other.page !== page), ...readSections(page, () => true)],
      (other) => other.page === page,
    );
    if (!best) return [];
    // Former addresses of the page lead to it first, so its own is enough.
    const from = best.page === page ? id : `${page.address}#${id}`;
    return [{ path: best.page.path, field: 'moved_headings', item: `${from} -> ${best.id}` }];
  });

  /** Where nothing is known of its text: the one other page that has the id, or leads on from it. */
  function fixById(page: PublishedPage, id: string): Fix[] {
    const places = [...published.pages.values()].flatMap((other) => {
      const to = other.headings.has(id) ? id : published.moved.get(`${other.address}#${id}`)?.to;
      return to !== undefined && other !== page && other.headings.has(to) ? [{ other, to }] : [];
    });
    const [place, ...more] = places;
    if (!place || more.length > 0) return [];
    const item = `${page.address}#${id} -> ${place.to}`;
    return [{ path: place.other.path, field: 'moved_headings', item }];
  }

  function fixAddress(address: string): Fix[] {
    const heir = findHeir(address, ledger, published);
    if (heir) return [{ path: heir.path, field: 'aliases', item: address }];
    const former = texts.former(address);
    if (!former) return [];
    const wanted = readLikeness(withoutFrontMatter(former.text));
    const pages = [...published.pages.values()]
      .filter(({ source }) => source !== null)
      .map((page) => ({
        page,
        id: null,
        like: readLikeness(withoutFrontMatter(texts.current(page.path))),
      }));
    // Renamed, or gone into another page as a section of it.
    const best = findMostLike(
      wanted,
      [...pages, ...readFresh()],
      ({ page, id }) => id === null && !ledger.addresses.has(page.address),
    );
    if (!best) return [];
    const item = best.id === null ? address : `${address} -> ${best.id}`;
    return [{ path: best.page.path, field: 'aliases', item }];
  }

  /** Sections that were not there when the ledger was written. */
  function readFresh(): Section[] {
    return [...published.pages.values()].flatMap((page) => {
      const known = ledger.headings.get(page.address);
      return readSections(page, (id) => !known?.has(id));
    });
  }

  function readSections(page: PublishedPage, isWanted: (id: string) => boolean): Section[] {
    const ids = [...page.headings.keys()].filter(isWanted);
    if (ids.length === 0) return [];
    const sections = cutSections(texts.current(page.path), [...page.headings.values()]);
    return ids.map((id) => ({ page, id, like: readLikeness(sections.get(id) ?? '') }));
  }
}

interface Section {
  page: PublishedPage;
  id: string;
  like: Likeness;
}

function findMostLike<Candidate extends { like: Likeness }>(
  wanted: Likeness,
  candidates: readonly Candidate[],
  isNearer: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const rated = candidates
    .map((candidate) => ({ candidate, rate: compare(wanted, candidate.like) }))
    .filter(({ rate }) => rate >= likeEnough)
    .sort(
      (one, other) =>
        other.rate +
        Number(isNearer(other.candidate)) * nearBonus -
        (one.rate + Number(isNearer(one.candidate)) * nearBonus),
    );
  return rated[0]?.candidate;
}

/** What nearness counts beside likeness. */
const nearBonus = 0.1;

const withoutFrontMatter = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---/, '');
