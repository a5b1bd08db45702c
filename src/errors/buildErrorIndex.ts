import {
  pagesInPiece,
  pieceOf,
  writeKeys,
  type ErrorIndex,
  type ErrorPage,
  type ListedMessage,
  type MessagePiece,
  type PageSigns,
} from './ErrorIndex';
import { keysOfKnown } from './keysOf';
import { readKnown } from './KnownMessage';

/** About so many bytes a piece has: some 1 KiB when compressed. */
const bytesOfPiece = 3000;

/** The index and its pieces, in the order in which the index names them. */
export interface BuiltErrorIndex {
  index: Omit<ErrorIndex, 'messages' | 'pages'>;
  messages: MessagePiece[];
  pages: ErrorPage[][];
}

/** A page as the index takes it in. */
export interface IndexedPage extends ErrorPage, PageSigns {
  /** The messages that it explains, each as it lists it, with the section that does. */
  messages: readonly { text: string; section?: string | undefined }[];
  /** Of a technology: the packages in a traceback that speak of it. */
  library?: readonly string[];
}

/** Makes what a browser needs to find the page that explains a pasted error. */
export function buildErrorIndex(pages: readonly IndexedPage[]): BuiltErrorIndex {
  // Only pages that a paste may lead to are kept.
  const used = pages.filter(({ messages, library = [] }) => messages.length + library.length > 0);
  const messages = used.flatMap((page, number) =>
    page.messages.map(({ text, section }): ListedMessage =>
      section ? [text, number, section] : [text, number],
    ),
  );
  const gather = (some: ListedMessage[]): MessagePiece => ({
    messages: some,
    signs: Object.fromEntries(
      [...new Set(some.map(([, number]) => number))].flatMap((number) => {
        const { packages, isWrapper } = used[number] ?? {};
        const signs = { ...(packages?.length && { packages }), ...(isWrapper && { isWrapper }) };
        return Object.keys(signs).length > 0 ? [[number, signs]] : [];
      }),
    ),
  });
  const index = {
    packages: Object.fromEntries(
      used.flatMap(({ library = [] }, number) => library.map((name) => [name, number])),
    ),
  };
  const shown = used.map(
    ({ messages: _, library: __, packages: ___, isWrapper: ____, ...page }): ErrorPage => page,
  );
  const pagePieces = Array.from({ length: Math.ceil(shown.length / pagesInPiece) }, (_, piece) =>
    shown.slice(piece * pagesInPiece, (piece + 1) * pagesInPiece),
  );
  const count = Math.ceil(JSON.stringify(messages).length / bytesOfPiece);
  // One piece would be fetched each time: it comes with the index.
  if (count < 3)
    return {
      index: { ...index, keys: '', all: gather(messages) },
      messages: [],
      pages: pagePieces,
    };
  const pieces = Array.from({ length: count }, (): ListedMessage[] => []);
  const chosen = chooseKeys(messages);
  for (const [message, key] of chosen) pieces[pieceOf(key, count)]?.push(message);
  const keys = writeKeys([...new Set(chosen.map(([, key]) => key))]);
  return { index: { ...index, keys }, messages: pieces.map(gather), pages: pagePieces };
}

/** For each message the key that it shares with the fewest others: a piece stays small. */
function chooseKeys(messages: readonly ListedMessage[]): [ListedMessage, string][] {
  const keys = messages.map(([text]) => keysOfKnown(readKnown(text)));
  const uses = new Map<string, number>();
  for (const key of keys.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
  return messages.flatMap((message, index) => {
    const [rarest] = [...(keys[index] ?? [])].sort(
      (one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0),
    );
    return rarest === undefined ? [] : [[message, rarest] as [ListedMessage, string]];
  });
}
