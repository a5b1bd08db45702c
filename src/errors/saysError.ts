import { mostRead } from './readLines';

const errorWords =
  /error|exception|fatal|fail(?:ed|ure)|denied|refused|rejected|timed? ?out|warning|blocked|forbidden|unauthorized|killed|deadlock|conflict|abort|panic|exceed|invalid|missing|not found|no such|no module|cannot|can't|never|not (?:allowed|permitted|supported)|could not|couldn't|unable|does ?n[o']t|did not|must be|is not|already|unexpected|unrecogni[sz]ed|undefined|\[rejected\]|exit code/i;
/** A program writes signs between its words that nobody types into a search. */
const signs = /\w[:('"`[{]|['"`\]})]\W|[{}<>\\|]|\w\.\w+\./;

/** Whether a text may be an error that somebody met, and not words to search for. */
export const saysError = (text: string): boolean => {
  const said = text.slice(-mostRead);
  return errorWords.test(said) || (signs.test(said) && /\s/.test(said.trim()));
};
