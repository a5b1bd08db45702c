import type { CatalogPage } from '../content/Catalog';
import { shardOf, tooCommon, type ErrorIndex, type ErrorPage, type ErrorShard } from './ErrorIndex';
import { keyOfWhole, keysOfKnown } from './keysOf';
import { splitKnown } from './listedMessage';
import { spellMessage } from './spellMessage';

/** About so many bytes a piece has: some 2 KiB when compressed. */
const bytesOfShard = 8000;
/** Of messages that begin alike so many are kept together; the others by their whole text. */
const mostOfKey = 16;

/** The index and its pieces, in the order of the index's `shards`. */
export interface BuiltErrorIndex {
  index: Omit<ErrorIndex, 'shards'>;
  shards: ErrorShard[];
}

/** Makes what a browser needs to find the page that explains a pasted error. */
export function buildErrorIndex(
  pages: readonly CatalogPage[],
  describe: (page: CatalogPage) => Pick<ErrorPage, 'facts' | 'lead'>,
): BuiltErrorIndex {
  const shown = new Map(pages.map((page) => [page, showPage(page, describe(page))]));
  const messages = pages.flatMap((page) => page.errors.map((text) => ({ text, page })));
  const technologies = pages.filter((page) => page.kind === 'technology');
  const packages = technologies.flatMap(({ id, packages: names }) =>
    names.map((name): [string, string] => [name, id]),
  );
  const named = new Set(packages.map(([, id]) => id));
  const index = {
    packages: Object.fromEntries(packages),
    technologies: Object.fromEntries(
      technologies.flatMap((page) => {
        const facts = shown.get(page);
        return facts && named.has(page.id) ? [[page.id, facts]] : [];
      }),
    ),
  };
  const gather = (some: typeof messages): ErrorShard => {
    const used = [...new Set(some.map(({ page }) => page))];
    return {
      pages: used.flatMap((page) => shown.get(page) ?? []),
      messages: some.map(({ text, page }) => [text, used.indexOf(page)]),
    };
  };
  const all = gather(messages);
  const count = Math.ceil(JSON.stringify(all).length / bytesOfShard);
  // One piece would be fetched each time: it comes with the index.
  if (count < 4) return { index: { ...index, crowded: [], all }, shards: [] };
  const byKey = new Map<string, { message: (typeof messages)[number]; whole?: string }[]>();
  for (const message of messages) {
    const spelled = spellMessage(splitKnown(message.text).message);
    for (const { key, start } of keysOfKnown(spelled)) {
      const list = byKey.get(key) ?? [];
      list.push({ message, whole: start && keyOfWhole(key, spelled, start) });
      byKey.set(key, list);
    }
  }
  const parts = Array.from({ length: count * 2 }, () => new Set<(typeof messages)[number]>());
  const crowded: string[] = [];
  for (const [key, list] of byKey) {
    const isType = key.startsWith('type:');
    const pagesWith = new Set(list.map(({ message: { page } }) => page)).size;
    // The browser passes over an exception that many pages list.
    if (isType && pagesWith > tooCommon) continue;
    if (list.length > mostOfKey && !isType) crowded.push(key);
    list.forEach(({ message, whole }, order) => {
      if (order < mostOfKey) parts[shardOf(key, parts.length)]?.add(message);
      else if (whole) parts[shardOf(whole, parts.length)]?.add(message);
    });
  }
  return {
    index: { ...index, crowded: crowded.sort() },
    shards: parts.map((part) => gather([...part])),
  };
}

function showPage(page: CatalogPage, described: Pick<ErrorPage, 'facts' | 'lead'>): ErrorPage {
  const own = page.kind === 'technology' ? [page.id] : [];
  const others = 'technologies' in page ? page.technologies : [];
  return {
    url: page.permalink,
    kind: page.kind,
    title: page.title,
    technologies: [...own, ...others],
    ...described,
  };
}
