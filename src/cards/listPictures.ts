import type { Catalog } from '../content/Catalog';
import { kinds } from '../content/kinds';
import { hubPages, indexPage } from './hubPages';
import { makeCard, type CardSources } from './makeCard';
import { hubPictureFacts, picturePath, type Picture } from './makeHead';
import { pictureFacts, type PictureFacts } from './PictureFacts';

/** Every picture that the pages of the site name. */
export function listPictures(
  catalog: Catalog,
  sources: CardSources & { hashPicture: (facts: PictureFacts) => string },
): Picture[] {
  const place = (permalink: string, facts: PictureFacts): Picture => ({
    path: picturePath(permalink, facts, sources),
    facts,
  });
  const { 'not-found': _notFound, ...own } = hubPages;
  return [
    ...[...Object.values(own), ...kinds.map((kind) => indexPage(kind))].map((page) =>
      place(page.permalink, hubPictureFacts(page)),
    ),
    ...catalog.pages.map((page) => place(page.permalink, pictureFacts(makeCard(page, sources)))),
  ];
}
