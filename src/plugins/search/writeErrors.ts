import { createHash } from 'node:crypto';
import type { CatalogPage } from '../../content/Catalog';
import { indexedPage } from '../../views/indexedPage';
import { buildErrorIndex } from '../../errors/buildErrorIndex';
import type { ErrorIndex, ErrorPage, MessagePiece } from '../../errors/ErrorIndex';
import { factsOf, leadOf } from './preparePage';
import type { Block } from './readArticle';
import { sectionOf } from './sectionOf';

/** What a browser needs to find the page of a pasted error: the index and its pieces, by file. */
export function writeErrors(
  pages: readonly { page: CatalogPage; blocks: readonly Block[] }[],
): Record<string, ErrorIndex | MessagePiece | ErrorPage[]> {
  const built = buildErrorIndex(
    pages.map(({ page, blocks }) =>
      indexedPage(page, {
        facts: factsOf(page),
        lead: leadOf(page),
        // Both begin with their answer.
        ...(page.kind !== 'error' &&
          page.kind !== 'challenge' && {
            sectionOf: (message: string) => sectionOf(blocks, message),
          }),
      }),
    ),
  );
  const [messages, shown] = [built.messages.map(nameOf), built.pages.map(nameOf)];
  if (new Set([...messages, ...shown]).size < messages.length + shown.length)
    throw new Error('Two pieces of the error index have one name: make the names longer.');
  return {
    'errors.json': { ...built.index, messages, pages: shown } satisfies ErrorIndex,
    ...Object.fromEntries(
      built.messages.map((piece, at) => [`errors-${messages[at]}.json`, piece]),
    ),
    ...Object.fromEntries(built.pages.map((piece, at) => [`errors-${shown[at]}.json`, piece])),
  };
}

/** A piece is named by what is in it: one that a browser kept from an older site is not mistaken. */
const nameOf = (piece: MessagePiece | ErrorPage[]): string =>
  createHash('sha256').update(JSON.stringify(piece)).digest('hex').slice(0, 7);
