import { toWrite } from '../toWrite';
import type { Question } from './questionsOf';
import type { Answer } from './spellField';

/**
 * What stands in a field until its author has written it: a text that the schema accepts and that
 * says what belongs there. Null where nothing can stand in its place, such as the id of a page.
 */
export function placeholderFor(question: Question): Answer | null {
  const { form, words, names, isAddress, description, least = 0, most = Infinity } = question;
  if (form === 'choice') return words?.[0] ?? null;
  if (form === 'list') return names ? null : [`${toWrite}: ${lower(firstSentence(description))}`];
  if (form !== 'text') return null;
  if (isAddress) return 'https://example.org/to-be-written';
  const whole = `${toWrite}: ${lower(firstSentence(description))}`;
  const text = whole.length < least ? `${whole} (${question.expected})` : whole;
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}

/** What stands in a part until it is written. */
export const partPlaceholder = (holds: string): string => `${toWrite}: ${lower(holds)}.`;

const firstSentence = (text: string): string =>
  (/^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text).replace(/[.:]$/, '');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
