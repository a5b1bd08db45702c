import type { Explanation } from '../../../errors/Explanation';
import type { FoundPage } from './FoundPage';
import type { Run } from './readSections';

/** Of the line so many characters are shown before and after what matched. */
const lineAround = 40;
const mostMarked = 300;
/** Of each line an address holds so much. */
const mostKept = 400;

const wholly = (text: string, marked = false): Run[] => (text ? [{ text, marked }] : []);

/** A page that explains a paste, with the part of the line that led to it. */
export function showExplanation(
  { page, reason, message, section, line, text, from, to, beside }: Explanation,
  baseUrl: string,
): FoundPage {
  const start = Math.max(0, from - lineAround);
  const markEnd = Math.min(to, from + mostMarked);
  const end = Math.min(text.length, markEnd + lineAround);
  return {
    url: baseUrl + page.url.replace(/^\//, ''),
    kind: page.kind,
    facts: page.facts,
    title: wholly(page.title),
    lead: wholly(page.lead),
    // With its own words there is nothing to compare.
    ...(message && reason !== 'exact' && { message: wholly(message) }),
    missing: [],
    sections: [],
    explains: {
      reason,
      section,
      line: {
        number: line,
        text,
        enough: [...beside, text.slice(to > mostKept ? from : 0)]
          .map((each) => each.slice(0, mostKept))
          .join('\n'),
        runs: [
          ...wholly(`${start > 0 ? '… ' : ''}${text.slice(start, from)}`),
          ...wholly(text.slice(from, markEnd), true),
          ...wholly(`${text.slice(markEnd, end)}${end < text.length ? ' …' : ''}`),
        ],
      },
    },
  };
}
