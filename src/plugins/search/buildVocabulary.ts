import { messagesOf } from '../../content/messagesOf';
import type { CatalogPage } from '../../content/Catalog';
import type { Vocabulary } from './client';
import type { Block } from './readArticle';

/** Most words that the file may hold: about 12 KB when compressed. */
const most = 4000;

/**
 * The words that a mistyped one may have meant. Names are what titles, headings, keywords and
 * symptoms say; the rest are words that several pages use, the most used first.
 */
export function buildVocabulary(
  pages: readonly { page: CatalogPage; blocks: readonly Block[] }[],
): Vocabulary {
  const names = new Set<string>();
  const pagesWith = new Map<string, number>();
  for (const { page, blocks } of pages) {
    const said = [
      page.title,
      page.summary,
      ...(page.keywords ?? []),
      ...(page.kind === 'challenge' ? [page.symptom] : []),
      ...messagesOf(page),
      ...blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    ];
    for (const word of wordsOf(said.join(' '))) names.add(word);
    const body = blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    for (const word of wordsOf(body.join(' '))) {
      pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
    }
  }
  const others = [...pagesWith]
    .filter(([word, count]) => count > 1 && !names.has(word))
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
  const kept = [...names].sort().slice(0, most);
  return {
    // In the order of the alphabet: neighbours that begin alike compress well.
    names: kept.join(' '),
    others: others
      .slice(0, most - kept.length)
      .sort()
      .join(' '),
  };
}

/** Each word once, in lower case; short ones are too near to everything to be meant by mistake. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}_-]*\p{L}/gu) ?? [];
  return new Set(words.filter((word) => word.length >= 4 && word.length <= 24));
}
