import { findLike, type LikePage } from '../content/begin/findLike';
import { questionsOf, faultOf, type Question } from '../content/begin/questionsOf';
import { readAnswer } from '../content/begin/readAnswer';
import type { Answer } from '../content/begin/spellField';
import { kindFacts, kinds, type Kind } from '../content/kinds';
import { didYouMean } from '../content/nearest';
import type { NewArguments } from './readNewArguments';

/** How a person is asked; undefined from each when the person leaves. */
export interface Prompts {
  choose(
    message: string,
    choices: readonly { value: string; hint?: string }[],
  ): Promise<string | undefined>;
  write(
    message: string,
    options: { hint: string; fault: (text: string) => string | undefined },
  ): Promise<string | undefined>;
  confirm(message: string): Promise<boolean | undefined>;
  tell(text: string): void;
}

interface Known {
  pages: readonly LikePage[];
  /** Ids of the pages of a kind; paths without ".md" for any. */
  idsOf: (names: NonNullable<Question['names']>) => readonly string[];
}

/**
 * Asks for what is not known yet of a page: its kind, its title, and what the schema of the kind
 * needs. Pages that may say it already are shown before anything else is asked.
 *
 * @returns Undefined when the person leaves, or adds to another page.
 */
export async function askPage(
  given: NewArguments,
  prompts: Prompts,
  known: Known,
): Promise<(NewArguments & { kind: Kind; title: string }) | undefined> {
  const kind = given.kind ?? (await askKind(prompts));
  if (!kind) return undefined;
  const questions = questionsOf(kind);
  const fields: Record<string, Answer> = { ...given.fields };
  const ask = async (question: Question) => {
    const answer = await askQuestion(kind, question, prompts, known);
    if (answer === undefined) return false;
    if (answer !== '') fields[question.name] = answer;
    return true;
  };
  const titleQuestion = questions.find(({ name }) => name === 'title');
  if (given.title === undefined && titleQuestion && !(await ask(titleQuestion))) return undefined;
  const title = given.title ?? String(fields.title ?? '');
  const like = findLike(title, known.pages);
  if (like.length > 0) {
    prompts.tell(tellLike(like));
    if (!(await prompts.confirm('Begin the page all the same?'))) return undefined;
  }
  for (const question of questions) {
    if (!question.isNeeded || question.name in fields || question.name === 'title') continue;
    if (!(await ask(question))) return undefined;
  }
  const others = questions.filter(({ isNeeded, name }) => !isNeeded && !(name in fields));
  if (
    await prompts.confirm(`Fill in other fields now? ${others.map(({ name }) => name).join(', ')}`)
  ) {
    for (const question of others) if (!(await ask(question))) return undefined;
  }
  const lab =
    given.lab ||
    (kind === 'challenge' &&
      (await prompts.confirm('Write the skeleton of its lab too?')) === true);
  delete fields.title;
  return { ...given, kind, title, fields, lab };
}

/** Pages that may say already what a new one would. */
export const tellLike = (like: readonly { title: string; path: string }[]): string =>
  [
    'These pages may say it already. If one does, add to it instead:',
    ...like.map(({ title, path }) => `  ${title}  (${path})`),
  ].join('\n');

async function askKind(prompts: Prompts): Promise<Kind | undefined> {
  const chosen = await prompts.choose(
    'What do you want to write?',
    kinds.map((value) => ({ value, hint: kindFacts[value].folder })),
  );
  return kinds.find((kind) => kind === chosen);
}

/** @returns '' where a question was left open, undefined when the person leaves. */
async function askQuestion(
  kind: Kind,
  question: Question,
  prompts: Prompts,
  known: Known,
): Promise<Answer | undefined> {
  const { name, label, form, words, isNeeded, description, expected, names } = question;
  if (form === 'choice')
    return prompts.choose(
      label,
      (words ?? []).map((value) => ({ value })),
    );
  if (form === 'truth') return prompts.confirm(`${label}? ${description}`);
  const ids = names ? known.idsOf(names) : [];
  // A text may be written later: until then the page says that it is to be written.
  const mayWait = !isNeeded || (form === 'text' && name !== 'title') || (form === 'list' && !names);
  const typed = await prompts.write(`${label}${mayWait ? ' (Enter leaves it for later)' : ''}`, {
    hint: `${description} ${expected}`.replaceAll('`', ''),
    fault: (text) => {
      const answer = readAnswer(question, text);
      if (answer === undefined) return mayWait ? undefined : `It cannot be empty. ${expected}`;
      const unknown = names && [answer].flat().find((id) => !ids.includes(String(id)));
      if (unknown !== undefined)
        return `"${String(unknown)}" has no page.${didYouMean(String(unknown), ids)}`;
      return faultOf(kind, name, answer) ?? undefined;
    },
  });
  return typed === undefined ? undefined : (readAnswer(question, typed) ?? '');
}
