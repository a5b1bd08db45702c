import { bytesOf, headLimits } from '../headTags';
import { collectProblems } from '../KnownPages';
import type { PageSource } from '../PageSource';
import type { Problem } from '../Problem';

/** The fields that Discord shows of a link, and the limits that it counts in bytes. */
const shown = { title: headLimits['og:title'], summary: headLimits['og:description'] } as const;

/**
 * Checks what Discord would cut of a page's title and summary. It counts bytes: a letter of the
 * English alphabet has one, an accented or Arabic letter two, a Chinese one three, an emoji four or more.
 */
export function checkCardTexts({ path, frontMatter }: PageSource): Problem[] {
  const { problems, report } = collectProblems(
    path,
    'What a link shows of a page: docs/contributing/cards.md',
  );
  for (const [field, { most }] of Object.entries(shown)) {
    const text = frontMatter?.value[field];
    const bytes = typeof text === 'string' ? bytesOf(text.trim()) : 0;
    if (bytes <= most) continue;
    report(
      'field-cut-by-discord',
      frontMatter?.values[field],
      `${field}: ${bytes} bytes, and Discord cuts it after ${most}. Shorten it: a letter outside a to z has two to four bytes, an emoji four or more.`,
    );
  }
  return problems;
}
