import { collectProblems, isDraft } from '../KnownPages';
import type { PageSource, Place } from '../PageSource';
import type { Problem } from '../Problem';
import { isToWrite, toWrite } from '../toWrite';

/** Where a page still says that something is to be written: fields first, then texts. */
export function listUnwritten(page: PageSource): (Place & { field?: string })[] {
  const { value = {}, values = {} } = page.frontMatter ?? {};
  const fields = Object.keys(value).filter((name) => [value[name]].flat().some(isToWrite));
  return [
    ...fields.map((field) => ({ ...(values[field] ?? { line: 1, column: 1 }), field })),
    ...page.strays.filter(({ kind }) => kind === 'unwritten'),
  ];
}

/** Checks that a page which is shown has nothing left of what only stood in the place of a text. */
export function checkUnwritten(page: PageSource): Problem[] {
  const { problems, report } = collectProblems(
    page.path,
    'How a page is begun: docs/contributing/front-matter.md',
  );
  if (isDraft(page)) return problems;
  for (const { field, ...place } of listUnwritten(page)) {
    report(
      'still-to-write',
      place,
      `${field ? `${field}: ` : ''}this still says "${toWrite}". Write it, or add "draft: true" to the fields until somebody has.`,
    );
  }
  return problems;
}
