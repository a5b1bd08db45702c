import { idOf, kindOf, permalinkOf } from '../content/kinds';
import type { PackedMessages, PackedPage } from '../content/packed/PackedHub';
import { holdIndex } from '../errors/holdIndex';

/** A page that explains a pasted error already. */
export interface KnownError {
  path: string;
  title: string;
}

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    const { text } = (item ?? {}) as { text?: unknown };
    return typeof text === 'string' ? [text] : [];
  });

/** The page that lists the message of a pasted error, as the search finds it. */
export async function explainPasted(
  pasted: string,
  pages: readonly PackedPage[],
  messagesOf: PackedMessages,
): Promise<KnownError | undefined> {
  const listing = pages.flatMap(({ path, fields }) => {
    const kind = kindOf(path);
    const messages = [...textsIn(messagesOf[path]), ...textsIn(fields.errors)];
    if (!kind || messages.length === 0 || fields.draft === true) return [];
    const own = kind === 'technology' ? [idOf(path)] : [];
    const packages = textsIn(fields.packages);
    return [
      {
        url: permalinkOf(path),
        kind,
        title: String(fields.title ?? ''),
        facts: '',
        lead: '',
        technologies: [...own, ...textsIn(fields.technologies)],
        messages: messages.map((text) => ({ text, section: undefined })),
        ...(kind === 'error' && packages.length > 0 && { packages }),
        ...(kind === 'error' && fields.wrapper === true && { isWrapper: true as const }),
      },
    ];
  });
  const [known] = await holdIndex(listing).explain(pasted);
  const page =
    known &&
    known.reason !== 'library' &&
    pages.find(({ path }) => permalinkOf(path) === known.page.url);
  return page ? { path: page.path, title: String(page.fields.title) } : undefined;
}
