import type { Catalog } from '../content/Catalog';
import { kinds } from '../content/kinds';
import { tell, type Problem } from '../content/Problem';
import type { RuleName } from '../content/rules/rules';
import { tellMissing } from './chooseFonts';
import { hubPages, indexPage } from './hubPages';
import { makeCard, type CardSources } from './makeCard';
import { findHeadFaults, hubHead, hubPictureFacts, pageHead, type HeadSources } from './makeHead';
import { pictureFacts, type PictureFacts } from './PictureFacts';

/** What cards are checked with, besides what they are made from. */
export interface CheckSources extends CardSources, HeadSources {
  /** The letters of a picture for which there is no font. */
  findMissing: (facts: PictureFacts) => string[];
}

/**
 * Checks what every page tells those who show links, as it will be published: limits that depend on
 * the site's address, Discord's component embed, letters that could not be drawn.
 */
export function checkCards(catalog: Catalog, sources: CheckSources): Problem[] {
  const problem = (rule: RuleName, file: string, message: string): Problem =>
    tell(rule, { file }, message, 'What a link shows of a page: docs/contributing/cards.md');
  const missingIn = (facts: PictureFacts) => {
    const missing = sources.findMissing(facts);
    return missing.length > 0 ? [['picture-letters', tellMissing(missing)] as const] : [];
  };
  const faultsOf = (head: Parameters<typeof findHeadFaults>[0]) =>
    findHeadFaults(head).map((message) => ['link-preview', message] as const);
  const ofPages = catalog.pages.flatMap((page) => {
    const card = makeCard(page, sources);
    return [...faultsOf(pageHead(page, card, sources)), ...missingIn(pictureFacts(card))].map(
      ([rule, message]) => problem(rule, page.path, message),
    );
  });
  const ofHub = [...Object.values(hubPages), ...kinds.map((kind) => indexPage(kind))].flatMap(
    (page) =>
      [...faultsOf(hubHead(page, sources)), ...missingIn(hubPictureFacts(page))].map(
        ([rule, message]) =>
          problem(rule, 'src/cards/hubPages.ts', `${page.permalink} has ${message}`),
      ),
  );
  return [...ofPages, ...ofHub];
}
