import { readFileSync } from 'node:fs';

/** A text that somebody could paste. */
export interface Sample {
  name: string;
  text: string;
  /** The page that explains it, such as `no-such-table` or `challenges/…`; null where none does yet. */
  answer: string | null;
}

const read = (file: string): [name: string, lines: string[]][] =>
  readFileSync(`tests/fixtures/${file}`, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, lines];
    });

/** Texts that no page explains: successes, other stacks' errors, prose, logs, fragments. */
export const readUnclaimed = (): Sample[] =>
  read('unclaimed.txt').map(([name, lines]) => ({ name, text: lines.join('\n'), answer: null }));

/** Errors as people posted them in public, each with the page that explains it and its source. */
export const readPosted = (): Sample[] =>
  read('posted.txt').map(([name, [answer = '', , ...lines]]) => ({
    name,
    text: lines.join('\n'),
    answer: answer === '# none' ? null : answer.slice(2),
  }));
