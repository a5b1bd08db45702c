import { checkPages } from '../content/checks/checkPages';
import type { PageSource } from '../content/PageSource';
import { faultsIn, isNote, type Problem } from '../content/Problem';
import type { World } from '../content/World';
import { readPage } from '../markdown/readPage';
import { writeHeadingIds } from '../markdown/writeHeadingIds';
import { formBoxes } from './formBoxes';
import type { FormKind } from './formKinds';
import { pageFromIssue, spellMissing, type IssuePage } from './pageFromIssue';

/** A page that can be proposed, with what is left to do on it by somebody who knows the hub. */
export interface ProposedPage extends IssuePage {
  left: readonly string[];
}

const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Turns an issue into a page that holds what the check asks for, or into a polite list: what its
 * writer can add is told by the box it belongs to.
 */
export function convertIssue(
  body: string,
  kind: FormKind,
  { pages, world, today }: { pages: readonly PageSource[]; world: World; today: string },
): { page: ProposedPage } | { missing: string[] } {
  const reading = pageFromIssue(body, kind, { today, pages });
  if ('missing' in reading) return reading;
  const judge = (page: IssuePage) => judgePage(page, { pages, world });
  const first = judge(reading.page);
  const passOver = kind === 'challenge' ? messagesElsewhere(first) : new Map<string, string>();
  const again =
    passOver.size === 0
      ? reading
      : pageFromIssue(body, kind, { today, pages, passOver: new Set(passOver.keys()) });
  if ('missing' in again) return again;
  const { text, source, problems } = passOver.size === 0 ? first : judge(again.page);
  const told = faultsIn(problems).map((problem) => ({
    problem,
    label: labelOf(problem, source, kind),
  }));
  const missing = told.flatMap(({ problem: { message }, label }) =>
    label === null ? [] : [spellMissing(label, message.replace(/^\w+: /, ''))],
  );
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  return {
    page: {
      ...again.page,
      text,
      notes: [
        ...again.page.notes,
        ...passOver.values(),
        ...problems.filter(isNote).map(({ message }) => message),
      ],
      left: told.map(({ problem }) => problem.message),
    },
  };
}

interface Judged {
  text: string;
  source: PageSource;
  problems: Problem[];
}

function judgePage(
  { path, text: bare }: IssuePage,
  { pages, world }: { pages: readonly PageSource[]; world: World },
): Judged {
  const text = writeHeadingIds(bare, readPage(path, bytes(bare)).headings);
  const source = readPage(path, bytes(text));
  const files = new Set([...world.files, path]);
  const problems = checkPages([...pages, source], { ...world, files });
  return { text, source, problems: problems.filter(({ file }) => file === path) };
}

/** The messages of a challenge that lead to another page or that any program prints, each with why. */
function messagesElsewhere({ source, problems }: Judged): Map<string, string> {
  const { value = {}, values = {} } = source.frontMatter ?? {};
  const messages = Array.isArray(value.errors) ? value.errors.map(String) : [];
  return new Map(
    messages.flatMap((message, at): [string, string][] => {
      const place = values[`errors[${at}]`];
      const problem = problems.find(
        ({ line, column }) => line === place?.line && column === place.column,
      );
      return problem ? [[message, problem.message]] : [];
    }),
  );
}

/** The box that a problem's place was written from; null where no box can mend it. */
function labelOf({ line, message }: Problem, page: PageSource, kind: FormKind): string | null {
  const boxes = formBoxes(kind);
  const section = page.headings
    .filter((heading) => heading.depth === 2 && heading.line <= line)
    .at(-1);
  if (section) {
    const own = boxes.find(({ holds }) => 'part' in holds && holds.part === section.text);
    if (own) return own.words.label;
    // "In short" and "Symptoms" are written from other boxes.
    return section.text === 'Symptoms'
      ? labelOfField('errors')
      : section.text === 'In short'
        ? labelOfPart('Root cause')
        : null;
  }
  const keys = Object.entries(page.frontMatter?.keys ?? {});
  const [named] = /^\w+(?=:)/.exec(message) ?? [];
  const field = keys.find(([, place]) => line > 1 && place.line === line)?.[0] ?? named;
  return field === undefined ? null : labelOfField(field);

  function labelOfField(name: string): string | null {
    return boxes.find(({ holds }) => 'field' in holds && holds.field === name)?.words.label ?? null;
  }
  function labelOfPart(title: string): string | null {
    return boxes.find(({ holds }) => 'part' in holds && holds.part === title)?.words.label ?? null;
  }
}
