import type { CatalogPage } from '../../content/Catalog';
import { capital } from '../../content/capital';
import { kindFacts, kinds } from '../../content/kinds';

/** What the lists for programs say of the site. */
export interface ListedSite {
  title: string;
  tagline: string;
  /** Absolute, of a page's Markdown. */
  markdownOf: (page: CatalogPage) => string;
  /** Absolute, of a file at the root. */
  fileUrl: (name: string) => string;
}

/** How many pages of a kind the list names: it must stay a list when there are thousands. */
const mostOfKind = 200;
/** How long the whole text may get, in characters: what a program takes in one go. */
const mostText = 4_000_000;

/** `llms.txt`: the pages by kind, each with its Markdown and its summary. */
export function spellList(
  pages: readonly CatalogPage[],
  { title, tagline, markdownOf, fileUrl }: ListedSite,
): string {
  const sections = kinds.flatMap((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    if (own.length === 0) return [];
    const { plural } = kindFacts[kind];
    const lines = own
      .slice(0, mostOfKind)
      .map((page) => `- [${page.title}](${markdownOf(page)}): ${page.summary}`);
    const left = own.length - lines.length;
    if (left > 0)
      lines.push(`- ${left} more ${plural}: [all addresses](${fileUrl('sitemap.xml')})`);
    return [`## ${capital(plural)}`, '', ...lines, ''];
  });
  return [
    `# ${title}`,
    '',
    `> ${tagline}`,
    '',
    `Each page is there as Markdown too: its address without the last slash, and \`.md\`. All of them in one file: [llms-full.txt](${fileUrl('llms-full.txt')}).`,
    '',
    ...sections,
  ].join('\n');
}

/** `llms-full.txt`: the pages' Markdown one after the other, whole pages only, up to a limit. */
export function spellAll(
  texts: readonly { page: CatalogPage; text: string }[],
  { title, tagline, markdownOf }: ListedSite,
): string {
  const parts = [`${title}: ${tagline}\n`];
  let length = 0;
  const left: CatalogPage[] = [];
  for (const { page, text } of texts) {
    length += text.length;
    if (length > mostText) left.push(page);
    else parts.push(text);
  }
  if (left.length > 0) {
    const [first] = left;
    parts.push(
      `${left.length} more pages are not in this file. The first of them: ${first ? markdownOf(first) : ''}\n`,
    );
  }
  return parts.join('\n---\n\n');
}
