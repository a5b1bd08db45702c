import { kindOf, idOf, permalinkOf, type Kind } from '../kinds';
import { nearest } from '../nearest';

/** What is read of a page to see whether it says something near to a new one. */
export interface LikePage {
  path: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface FoundPage {
  path: string;
  permalink: string;
  kind: Kind;
  title: string;
}

/** Words that two titles share without being about the same. */
const common = new Set(
  'the and for with how why what when use your you not that this from into out are does one all page new'.split(
    ' ',
  ),
);

/** `Caching strategies` → `cach`, `strategi`: enough of each word to know it in another form. */
const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => word.replace(/(?:ies|ing|ers|er|es|ed|s|y|e)$/, '').slice(0, 8) || word);

/** So much of what is asked for a page must say to be shown. */
const leastShare = 0.5;

/**
 * Finds the pages that may say already what somebody is about to write: by the words of its title
 * in their titles, keywords and names, and by a name that is nearly the same.
 */
export function findLike(title: string, pages: readonly LikePage[], most = 5): FoundPage[] {
  const wanted = [...new Set(stemsOf(title))];
  if (wanted.length === 0) return [];
  const rated = pages.flatMap((page) => {
    const kind = kindOf(page.path);
    if (!kind || page.path.startsWith('docs/contributing/')) return [];
    const { title: own, keywords } = page.fields;
    const name = typeof own === 'string' ? own : idOf(page.path);
    const heads = new Set(stemsOf(`${name} ${idOf(page.path)}`));
    const others = new Set(stemsOf([keywords].flat().join(' ')));
    const hits = wanted.map((stem) => (heads.has(stem) ? 1 : others.has(stem) ? 0.8 : 0));
    const share = hits.reduce((sum: number, hit) => sum + hit, 0) / wanted.length;
    const isNamed = nearest(title, [name]) !== null;
    // Of two pages that say all of it, the one that says little else is nearer.
    const rate = share + (isNamed ? 0.5 : 0) + share / (10 + heads.size);
    const found = { path: page.path, permalink: permalinkOf(page.path), kind, title: name };
    return rate >= leastShare ? [{ rate, found }] : [];
  });
  return rated
    .sort((one, other) => other.rate - one.rate || (one.found.path < other.found.path ? -1 : 1))
    .slice(0, most)
    .map(({ found }) => found);
}
