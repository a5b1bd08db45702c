import { buildErrorIndex, type BuiltErrorIndex, type IndexedPage } from './buildErrorIndex';
import { type ErrorIndex } from './ErrorIndex';
import { explainPaste } from './explainPaste';
import type { Explanation } from './Explanation';
import type { Meter } from './readLines';

/** An index whose pieces are at hand. */
export interface HeldIndex {
  built: BuiltErrorIndex;
  /** What a browser fetches first. */
  index: ErrorIndex;
  /** @param onPiece Is told each piece that a browser would fetch. */
  explain: (
    pasted: string,
    onPiece?: (piece: unknown) => void,
    meter?: Meter,
  ) => Promise<Explanation[]>;
}

/** Explains pastes where all pages are at hand, with what a browser would be sent. */
export function holdIndex(pages: readonly IndexedPage[]): HeldIndex {
  const built = buildErrorIndex(pages);
  const names = (pieces: readonly unknown[]) => pieces.map((_, at) => String(at));
  const index: ErrorIndex = {
    ...built.index,
    messages: names(built.messages),
    pages: names(built.pages),
  };
  return {
    built,
    index,
    explain(pasted, onPiece, meter) {
      const from =
        <Piece>(pieces: readonly Piece[]) =>
        async (name: string): Promise<Piece> => {
          const piece = pieces[Number(name)];
          if (piece === undefined) throw new Error(`There is no piece ${name}.`);
          onPiece?.(piece);
          return piece;
        };
      return explainPaste(
        pasted,
        index,
        { messages: from(built.messages), pages: from(built.pages) },
        meter,
      );
    },
  };
}
