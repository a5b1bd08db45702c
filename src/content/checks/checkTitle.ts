import { collectProblems } from '../KnownPages';
import type { Kind } from '../kinds';
import type { PageSource } from '../PageSource';
import type { Problem } from '../Problem';

/**
 * Checks that a challenge is named after its fault, in a word that somebody would search for: one
 * of the page's own keywords.
 */
export function checkTitle({ path, frontMatter }: PageSource, kind: Kind): Problem[] {
  const { problems, report } = collectProblems(
    path,
    'How a challenge is named: docs/contributing/style-guide.md',
  );
  const { title, keywords } = frontMatter?.value ?? {};
  if (kind !== 'challenge' || typeof title !== 'string' || !Array.isArray(keywords))
    return problems;
  const words = keywords.filter((word) => typeof word === 'string' && word.trim() !== '');
  const plainTitle = plain(title);
  if (words.length === 0 || words.some((word) => plainTitle.includes(plain(word)))) return problems;
  report(
    'title-without-keyword',
    frontMatter?.values.title,
    `title: "${title}" holds none of the page's keywords. Name the fault as an engineer would search for it, for example "${words[0]}: …".`,
  );
  return problems;
}

/** `Offset-pagination` and `offset pagination` are the same words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
