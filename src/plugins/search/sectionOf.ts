import { readKnown } from '../../errors/KnownMessage';
import { plainLine } from '../../errors/plainLine';
import type { Block } from './readArticle';

/**
 * The section of a page that explains a message: the first that holds the longest part of it that
 * does not vary. Nothing where none does: the page's beginning has to answer then.
 */
export function sectionOf(blocks: readonly Block[], message: string): string | undefined {
  const { segments } = readKnown(message);
  const [longest = ''] = [...segments].sort((one, other) => other.length - one.length);
  const wanted = longest.trim();
  if (wanted.length < 8) return undefined;
  let section: string | undefined;
  for (const { kind, text, id } of blocks) {
    if (kind === 'heading') section = id ?? section;
    else if (section !== undefined && plainLine(text).plain.includes(wanted)) return section;
  }
  return undefined;
}
