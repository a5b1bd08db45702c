import { messagesOf } from '../../content/messagesOf';
import type { CatalogPage } from '../../content/Catalog';
import type { Vocabulary } from './client';
import type { Block } from './readArticle';

/** Most words that the file may hold: about 12 KB when compressed. */
const most = 4000;

/**
 * The words that a mistyped one may have meant. Names are what titles, headings, keywords and
 * symptoms say, those of the learnings before those of errors, which are many; the rest are words
 * that several pages use, messages included. Of either, the most used come first.
 */
export function buildVocabulary(
  pages: readonly { page: CatalogPage; blocks: readonly Block[] }[],
): Vocabulary {
  const taught = new Set<string>();
  const names = new Map<string, number>();
  const others = new Map<string, number>();
  const count = (words: Map<string, number>, word: string): void =>
    void words.set(word, (words.get(word) ?? 0) + 1);
  for (const { page, blocks } of pages) {
    const named = wordsOf(
      [
        page.title,
        page.summary,
        ...(page.keywords ?? []),
        ...(page.kind === 'challenge' ? [page.symptom] : []),
        ...blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ].join(' '),
    );
    for (const word of named) {
      count(names, word);
      if (page.kind !== 'error') taught.add(word);
    }
    const said = blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    for (const word of wordsOf([...said, ...messagesOf(page)].join(' '))) count(others, word);
  }
  const byUse = (words: Map<string, number>) =>
    [...words].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const isTaught = (word: string): boolean => taught.has(word);
  const ranked = byUse(names);
  const kept = [...ranked.filter(isTaught), ...ranked.filter((word) => !isTaught(word))].slice(
    0,
    most,
  );
  const isKept = new Set(kept);
  const besides = byUse(others).filter((word) => (others.get(word) ?? 0) > 1 && !isKept.has(word));
  // In the order of the alphabet: neighbours that begin alike compress well.
  return {
    names: kept.sort().join(' '),
    others: besides
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
