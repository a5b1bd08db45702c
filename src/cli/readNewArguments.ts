import { questionsOf } from '../content/begin/questionsOf';
import { idFrom } from '../content/begin/idFrom';
import { readAnswer } from '../content/begin/readAnswer';
import type { Answer } from '../content/begin/spellField';
import { kebab } from '../content/kebab';
import { kindFacts, kinds, type Kind } from '../content/kinds';
import { didYouMean, nearest } from '../content/nearest';

/** What the command line says of a page that is to be begun. */
export interface NewArguments {
  kind?: Kind;
  id?: string;
  title?: string;
  fields: Record<string, Answer>;
  /** The skeleton of a lab is wanted too. */
  lab: boolean;
  /** All words after the kind, as they were typed: a pasted error may be among them. */
  words: string[];
}

const usage = `Use: npm run new                                asks for all it needs
 or: npm run new -- KIND "Title" [--FIELD VALUE …] [--lab]
KIND is one of ${kinds.join(', ')}. FIELD is a field of its kind; the items of a list have commas between them.
For example: npm run new -- challenge "Missing index: a lookup slows" --technologies postgresql,django
For an error, paste what was printed in place of the title: npm run new -- error "KeyError: 'RELEASE'"`;

/** Reads the arguments of `npm run new`, or says what is wrong with them. */
export function readNewArguments(args: readonly string[]): NewArguments | { fault: string } {
  const words: string[] = [];
  const options: [name: string, value: string | undefined][] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    // What was pasted may begin with dashes.
    const [, name, , own] = /^--([a-z][a-z_-]*)(=([\s\S]*))?$/i.exec(arg) ?? [];
    if (name === undefined) words.push(arg);
    else if (own !== undefined || name === 'lab' || args[at + 1] === undefined)
      options.push([name, own]);
    else options.push([name, args[(at += 1)]]);
  }
  const [kindName, ...rest] = words;
  if (kindName === undefined)
    return options.length > 0 ? { fault: usage } : { fields: {}, lab: false, words: [] };
  const kind = kinds.find((each) =>
    [each, kindFacts[each].plural].includes(kindName.toLowerCase()),
  );
  if (!kind) {
    const guess = nearest(kindName, kinds);
    return {
      fault: `There is no kind "${kindName}".${guess ? ` Did you mean "${guess}"?` : ''} One of ${kinds.join(', ')}.`,
    };
  }
  const read = readOptions(kind, options);
  if ('fault' in read) return read;
  const named =
    kind === 'error' && !read.fields.messages && rest.some((word) => /[\s:'"]/.test(word))
      ? {}
      : readName(kind, rest);
  return 'fault' in named ? named : { kind, ...read, ...named, words: rest };
}

function readOptions(
  kind: Kind,
  options: readonly (readonly [string, string | undefined])[],
): Pick<NewArguments, 'fields' | 'lab'> | { fault: string } {
  const questions = questionsOf(kind);
  const fields: Record<string, Answer> = {};
  for (const [option, value] of options) {
    const name = option.replaceAll('-', '_').toLowerCase();
    if (name === 'lab') {
      if (kind !== 'challenge')
        return {
          fault: `Only a challenge has a lab: take "--lab" out for ${kindFacts[kind].withArticle}.`,
        };
      continue;
    }
    const question = questions.find((own) => own.name === name);
    const names = questions.map((own) => own.name);
    if (!question)
      return {
        fault:
          `${kindFacts[kind].withArticle} has no field "${option}".${didYouMean(name, names) || ` It has: ${names.join(', ')}.`}`.replace(
            /^an? /,
            'A page of kind ',
          ),
      };
    const answer = readAnswer(question, value ?? '');
    if (answer === undefined) return { fault: `"--${option}" has no value. ${question.expected}` };
    fields[name] = answer;
  }
  return { fields, lab: options.some(([name]) => name === 'lab') };
}

/** An id is one word in small letters; a title has several, or capitals. Either makes the other. */
function readName(
  kind: Kind,
  words: readonly string[],
): Pick<NewArguments, 'id' | 'title'> | { fault: string } {
  if (words.length === 0) return {};
  const [first = '', ...others] = words;
  const after = others.join(' ').trim();
  if (!/\s/.test(first)) {
    const whole = kebab(words.join(' '));
    const isQuoted = others.some((word) => /\s/.test(word));
    const isId =
      others.length === 0 ||
      isQuoted ||
      /[-/_.]/.test(first) ||
      kebab(after).startsWith(first) ||
      /^[A-Z]/.test(after);
    if (isId && !(others.length === 0 && /^[A-Z]/.test(first) && !first.includes('_'))) {
      const read = readId(kind, first);
      return 'fault' in read || after === '' ? read : { ...read, title: after };
    }
    // Words that somebody forgot to put in quotes are one title.
    if (others.length > 0) return { id: whole, title: words.join(' ') };
  }
  const title = words.join(' ').trim();
  const id = idFrom(title);
  return id
    ? { id, title }
    : {
        fault: `"${title}" has no letter or digit to name a file after. Give an id before it: npm run new -- ${kind} some-name "${title}"`,
      };
}

function readId(kind: Kind, given: string): { id: string } | { fault: string } {
  const id = given.replace(/\.md$/, '');
  const fixed = id.split('/').map(kebab).filter(Boolean).join('/').replaceAll('.', '-');
  if (id === fixed && (kind === 'guide' || !id.includes('/')) && !/(^|\/)\d+-/.test(id))
    return { id };
  const proposal = (kind === 'guide' ? fixed : (fixed.split('/').at(-1) ?? '')).replace(
    /(^|\/)\d+-/g,
    '$1',
  );
  return {
    fault: `"${given}" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-"${proposal ? `: npm run new -- ${kind} ${proposal}` : '.'}`,
  };
}

export { usage as newUsage };
