import type { CatalogPage } from '../content/Catalog';
import { messagesOf } from '../content/messagesOf';
import type { IndexedPage } from '../errors/buildErrorIndex';

/** A page as the index of errors takes it in. */
export function indexedPage(
  page: CatalogPage,
  {
    facts = '',
    lead = page.summary,
    sectionOf = () => undefined,
  }: {
    facts?: string;
    lead?: string;
    /** The section that explains a message, where the page's beginning does not. */
    sectionOf?: (message: string) => string | undefined;
  } = {},
): IndexedPage {
  const own = page.kind === 'technology' ? [page.id] : [];
  const others = 'technologies' in page ? page.technologies : [];
  return {
    url: page.permalink,
    kind: page.kind,
    title: page.title,
    facts,
    lead,
    technologies: [...own, ...others],
    messages: messagesOf(page).map((text) => ({ text, section: sectionOf(text) })),
    ...(page.kind === 'error' && page.packages.length > 0 && { packages: page.packages }),
    ...(page.kind === 'error' && page.wrapper && { isWrapper: true as const }),
    ...(page.kind === 'technology' && { library: page.packages }),
  };
}
