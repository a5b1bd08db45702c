import { keysOfKnown } from '../../errors/keysOf';
import { readKnown } from '../../errors/KnownMessage';
import { collectProblems } from '../KnownPages';
import type { PageSource, Place } from '../PageSource';
import type { Problem } from '../Problem';

/** A message that a page lists, with its place. */
export interface ListedAt {
  text: string;
  place: Place | undefined;
}

/** The messages of a page with their places, whichever field its kind has. */
export function messagesIn({ frontMatter }: PageSource): ListedAt[] {
  return ['errors', 'messages'].flatMap((name) => {
    const list = frontMatter?.value[name];
    return (Array.isArray(list) ? list : []).flatMap((listed: unknown, index): ListedAt[] => {
      const worded = (listed as { text?: unknown } | null)?.text;
      const at = `${name}[${index}]`;
      if (typeof listed === 'string') return [{ text: listed, place: frontMatter?.values[at] }];
      return typeof worded === 'string'
        ? [{ text: worded, place: frontMatter?.values[`${at}.text`] ?? frontMatter?.values[at] }]
        : [];
    });
  });
}

/**
 * Checks that each message can be told from others, as what any program may print claims nothing,
 * and that it has the words under which the search keeps it.
 */
export function checkMessages(page: PageSource): Problem[] {
  const { problems, report } = collectProblems(
    page.path,
    'How a pasted error finds its page: docs/contributing/errors.md',
  );
  for (const { text, place } of messagesIn(page)) {
    const known = readKnown(text);
    if (known.evidence === 'nothing') {
      report(
        'message-too-common',
        place,
        `"${text}" is too common to lead here: any program may print it. Write the exception or the program before it, more of its words, or a line that is printed above it here, with \\n between them.`,
      );
    } else if (keysOfKnown(known).length === 0) {
      report(
        'message-not-findable',
        place,
        `"${text}" is never found: the search needs two words side by side, the first of them no number. Write out a word beside another instead of {what varies}, or the exception before it.`,
      );
    }
  }
  return problems;
}
