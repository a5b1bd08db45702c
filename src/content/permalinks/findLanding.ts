import type { Landing, Published } from './Published';

/** Where an address leads now; null when nothing lies there and no page names it. */
export function findLanding(address: string, published: Published): Landing | null {
  const page = published.pages.get(address);
  if (page) return { page, section: null };
  const alias = published.aliases.get(address);
  return alias ? { page: alias.page, section: alias.section } : null;
}

/**
 * Where a heading leads now, however often it moved: `/challenges/a/` and `proof` may lead to another
 * heading of another page. Null when it leads nowhere or in a circle.
 */
export function findHeading(address: string, id: string, published: Published): Landing | null {
  const seen = new Set<string>();
  let [at, wanted] = [address, id];
  for (;;) {
    const key = `${at}#${wanted}`;
    if (seen.has(key)) return null;
    seen.add(key);
    const page = published.pages.get(at);
    if (page?.headings.has(wanted)) return { page, section: wanted };
    const moved = published.moved.get(key);
    if (moved) {
      [at, wanted] = [moved.page.address, moved.to];
      continue;
    }
    const alias = published.aliases.get(at);
    if (page || !alias) return null;
    // A whole page that became a section took its headings along.
    if (alias.section !== null) {
      return alias.page.headings.has(alias.section)
        ? { page: alias.page, section: alias.section }
        : null;
    }
    at = alias.page.address;
  }
}
