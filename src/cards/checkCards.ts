import type { Catalog } from '../content/Catalog';
import { kinds } from '../content/kinds';
import type { Problem } from '../content/Problem';
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
  const problem = (file: string, message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    message,
    explained: 'What a link shows of a page: docs/contributing/cards.md',
  });
  const missingIn = (facts: PictureFacts) => {
    const missing = sources.findMissing(facts);
    return missing.length > 0 ? [tellMissing(missing)] : [];
  };
  const ofPages = catalog.pages.flatMap((page) => {
    const card = makeCard(page, sources);
    return [...findHeadFaults(pageHead(page, card, sources)), ...missingIn(pictureFacts(card))].map(
      (message) => problem(page.path, message),
    );
  });
  const ofHub = [...Object.values(hubPages), ...kinds.map((kind) => indexPage(kind))].flatMap(
    (page) =>
      [...findHeadFaults(hubHead(page, sources)), ...missingIn(hubPictureFacts(page))].map(
        (message) => problem('src/cards/hubPages.ts', `${page.permalink} has ${message}`),
      ),
  );
  return [...ofPages, ...ofHub];
}
