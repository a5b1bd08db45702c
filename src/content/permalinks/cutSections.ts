import type { HeadingSource } from '../PageSource';

/** The text below each heading, up to the next of any rank, by the heading's id. */
export function cutSections(
  text: string,
  headings: readonly HeadingSource[],
): ReadonlyMap<string, string> {
  const lines = text.split(/\r\n|\r|\n/);
  return new Map(
    headings.map(({ id, line }, index) => [
      id,
      lines.slice(line - 1, (headings[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
    ]),
  );
}
