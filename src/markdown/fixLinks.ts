import { decodeAddress } from '../content/decodeAddress';
import { findMeant, isHeadingId, makeHeadingId } from '../content/headingIds';
import { meantAddress } from '../content/checks/meantAddress';
import type { KnownPages } from '../content/KnownPages';
import type { LinkSource, PageSource } from '../content/PageSource';
import { relativePath, resolvePath } from '../content/resolvePath';
import type { Fixing } from './Fixing';

/** Writes what links must mean: the file for an address, the id for one that is almost right. */
export function fixLinks(fixing: Fixing, page: PageSource, known: KnownPages): void {
  for (const link of page.links) {
    const to = meantAddress(link.url, page, known) ?? meantHeading(link.url, page, known);
    if (to !== null && to !== link.url) replaceAddress(fixing, link, to, titleOf(to, page, known));
  }
}

/** `#Set_up` → `#setup` where only that heading can be meant. */
function meantHeading(url: string, page: PageSource, known: KnownPages): string | null {
  const [path = '', hash] = url.split('#', 2);
  if (!hash || /^[a-z]+:|^\//i.test(path)) return null;
  const file = path === '' ? page.path : resolvePath(page.path, decodeAddress(path));
  const target = path === '' ? page : file === null ? undefined : known.byPath.get(file);
  const anchor = decodeAddress(hash);
  if (!target || target.headings.some(({ id }) => id === anchor)) return null;
  const id = findMeant(anchor, target.headings);
  return id === null ? null : `${path}#${id}`;
}

/** The words of a link that had none but its address. */
function titleOf(to: string, page: PageSource, known: KnownPages): string {
  const file = resolvePath(page.path, to.split('#')[0] ?? '') ?? '';
  return String(known.byPath.get(file)?.frontMatter?.value.title ?? to);
}

/** A link may begin on a line above the one that has its address. */
function replaceAddress(
  fixing: Fixing,
  { line, url, text }: LinkSource,
  to: string,
  title: string,
): void {
  const spelled: readonly (readonly [string, string])[] = [
    [`](${url}`, `](${to}`],
    [`](<${url}>`, `](${to}`],
    [`<${url}>`, `[${title}](${to})`],
    // A bare address is its own words.
    ...(text === url ? [[url, `[${title}](${to})`] as const] : []),
  ];
  for (let index = line - 1; index < Math.min(line + 3, fixing.lines.length); index += 1) {
    const before = fixing.lines[index] ?? '';
    const found = spelled.find(([from]) => before.includes(from));
    if (!found) continue;
    fixing.lines[index] = before.replace(found[0], () => found[1]);
    fixing.say(index + 1, `linked ${to} for ${url}`);
    return;
  }
}

/** `[[Redis]]` → `[Redis](../technologies/redis.md)` where one page has that title, name or alias. */
export function linkFor(wikilink: string, page: PageSource, known: KnownPages): string | null {
  const [, bang = '', target = '', label] =
    /^(!?)\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]$/.exec(wikilink) ?? [];
  if (bang !== '' || target === '') return null;
  const wanted = makeHeadingId(target.split('/').at(-1) ?? '');
  const found = [...known.byPath.values()].filter(
    ({ path, frontMatter }) =>
      path.split('/').at(-1)?.replace(/\.md$/, '') === wanted ||
      makeHeadingId(String(frontMatter?.value.title ?? '')) === wanted,
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  return `[${(label ?? target).trim()}](${relativePath(page.path, only.path)})`;
}

/** Gives each heading its id, and an id that is none the form of one. */
export function fixIds(fixing: Fixing, page: PageSource): void {
  for (const { line, depth, text, id, explicitId } of page.headings) {
    if (depth === 1 || text === '') continue;
    const before = fixing.lines[line - 1] ?? '';
    if (explicitId === null) {
      fixing.lines[line - 1] = before.replace(/((?:\s+#+)?\s*)$/, '') + ` {#${id}}`;
      fixing.say(line, `gave the heading the id "${id}"`);
    } else if (!isHeadingId(explicitId)) {
      const made = makeHeadingId(explicitId);
      if (page.headings.some((other) => other.id === made)) continue;
      fixing.lines[line - 1] = before.replace(`{#${explicitId}}`, `{#${made}}`);
      if (fixing.lines[line - 1] !== before)
        fixing.say(line, `wrote the id "${made}" for "${explicitId}"`);
    }
  }
}
