import { spellId } from '../content/permalinks/checkPermalinks';
import type { HeadingSource } from '../content/PageSource';

/**
 * Gives every heading below the title the id that it has by its words, so that a link survives
 * another wording.
 *
 * `## Use it when` → `## Use it when {#use-it-when}`
 *
 * @param text The page as it lies on the disk; its line ends are kept.
 */
export function writeHeadingIds(text: string, headings: readonly HeadingSource[]): string {
  const parts = text.split(/(\r\n|\r|\n)/);
  for (const { line, depth, text: words, id, explicitId } of headings) {
    if (explicitId !== null || depth === 1 || words === '') continue;
    // Lines and line ends alternate.
    const at = (line - 1) * 2;
    parts[at] = (parts[at] ?? '').replace(/((?:\s+#+)?\s*)$/, (end) => spellId(id) + end.trimEnd());
  }
  return parts.join('');
}
