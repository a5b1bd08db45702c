import { idFrom } from '../content/begin/idFrom';
import { questionsOf } from '../content/begin/questionsOf';
import { readAnswer } from '../content/begin/readAnswer';
import { spellNewPage, type NewPage } from '../content/begin/spellNewPage';
import type { Answer } from '../content/begin/spellField';
import { kinds, pathOf, type Kind } from '../content/kinds';

/** What somebody has typed of a page, as it is kept on the device. */
export interface TypedPage {
  kind: Kind;
  title: string;
  /** The name of its file, where it is not made from the title. */
  id: string;
  /** By field, as typed. */
  fields: Readonly<Record<string, string>>;
  /** By part and slot: see spellNewPage. */
  texts: Readonly<Record<string, string>>;
}

export const nothingTyped: TypedPage = {
  kind: 'practice',
  title: '',
  id: '',
  fields: {},
  texts: {},
};

export const pathFor = ({ kind, title, id }: TypedPage): string =>
  pathOf(kind, idFrom(id || title) || 'your-page');

/** The file that what was typed makes. */
export function spellTyped(typed: TypedPage, template: string): NewPage {
  const questions = questionsOf(typed.kind);
  const fields: Record<string, Answer | undefined> = Object.fromEntries(
    questions.map((question) => [
      question.name,
      readAnswer(
        question,
        question.name === 'title' ? typed.title : (typed.fields[question.name] ?? ''),
      ),
    ]),
  );
  const today = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  return spellNewPage(typed.kind, { fields, texts: typed.texts }, { template, today: day });
}

/** The kind that the address of the page asks for: `?kind=error`. */
export function kindAsked(search: string): Kind | undefined {
  const asked = new URLSearchParams(search).get('kind');
  return kinds.find((kind) => kind === asked);
}
