import { collectProblems } from '../KnownPages';
import type { Kind, OutlinePart } from '../kinds';
import { isHeadingId, makeHeadingId } from '../headingIds';
import { kindFacts } from '../kinds';
import type { HeadingSource, PageSource } from '../PageSource';
import type { Problem } from '../Problem';

/** The page an author copies, which shows the outline of a kind. */
export const templateOf = (kind: Kind): string =>
  kind === 'challenge' ? 'challenges/_templates/challenge.md' : `docs/_templates/${kind}.md`;

/** Checks the headings of a page: the outline of its kind, ranks, ids, and that none is empty. */
export function checkOutline(page: PageSource, kind: Kind): Problem[] {
  const { problems, report } = collectProblems(
    page.path,
    `Outline of ${kindFacts[kind].withArticle}: ${templateOf(kind)}`,
  );
  const isUnread = page.frontMatter === null && page.headings.length === 0;
  if (isUnread && page.problems.length > 0) return [];
  const { outline } = kindFacts[kind];
  const second = page.headings.filter(({ depth }) => depth === 2);

  if (outline) {
    const mismatch = firstMismatch(second, outline);
    if (mismatch) {
      report(
        'outline',
        mismatch.heading ?? second.at(-1),
        `${mismatch.message} In order: ${inOrder(outline)}.`,
      );
    }
    if (page.opening && page.frontMatter) {
      report(
        'text-before-heading',
        page.opening,
        `text stands before the first heading. Move it into "## ${outline[0]?.title}"; what the page is stands in its summary.`,
      );
    }
  }

  let rank = 1;
  const seen = new Map<string, HeadingSource>();
  for (const heading of page.headings) {
    const { depth, text, explicitId, id, empty } = heading;
    if (depth === 1) {
      report(
        'second-title',
        heading,
        `"# ${text}" is a second title: the title comes from the front matter. Take the line out, or make it "## ${text}".`,
      );
    } else if (depth > rank + 1) {
      report(
        'heading-rank',
        heading,
        // Above the first part, another rank would be no part of the outline either.
        rank === 1 && outline
          ? `"${text}" stands before the first part. Move it below "## ${outline[0]?.title}".`
          : `"${text}" jumps from rank ${rank} to rank ${depth}. Write "${'#'.repeat(rank + 1)} ${text}".`,
      );
    }
    rank = Math.max(depth, 1);
    if (text === '') report('heading-empty', heading, 'the heading has no words.');
    if (explicitId !== null && !isHeadingId(explicitId)) {
      report(
        'heading-id-form',
        heading,
        `the id "${explicitId}" cannot be typed as it is read: it holds more than lower-case letters, digits and single "-". Write {#${makeHeadingId(explicitId)}}.`,
      );
    }
    const earlier = seen.get(id);
    if (earlier) {
      report(
        'heading-id-twice',
        heading,
        `the id "${id}" is on line ${earlier.line} already. Give this heading another: {#other-id}.`,
      );
    }
    seen.set(id, heading);
    if (empty && depth > 1) {
      const part = depth === 2 ? outline?.find(({ title }) => title === text) : undefined;
      report(
        'section-empty',
        heading,
        part
          ? `"${text}" is empty. Write ${part.holds}.${part.optional ? ' It may be left out, heading and all.' : ''}`
          : `"${text}" is empty. Write what it promises, or take the heading out.`,
      );
    }
  }
  const hasNothing = page.headings.length === 0 && page.opening === null;
  if (hasNothing && !outline)
    report('page-empty', undefined, 'the page has front matter and nothing below it.');
  return problems;
}

const inOrder = (outline: readonly OutlinePart[]): string =>
  outline.map(({ title, optional }) => (optional ? `[${title}]` : title)).join(' · ');

/** One message at the first place where headings and outline part ways: what follows is only its echo. */
function firstMismatch(
  headings: readonly HeadingSource[],
  outline: readonly OutlinePart[],
): { heading: HeadingSource | undefined; message: string } | null {
  const titles = outline.map(({ title }) => title);
  let next = 0;
  for (const [index, heading] of headings.entries()) {
    while (outline[next]?.optional && outline[next]?.title !== heading.text) next += 1;
    const expected = titles[next];
    if (heading.text === expected) {
      next += 1;
      continue;
    }
    return { heading, message: tellMismatch(heading.text, index, headings, titles, expected) };
  }
  const missing = outline.slice(next).find(({ optional }) => !optional);
  return missing
    ? {
        heading: undefined,
        message: `"## ${missing.title}" is missing${next === 0 ? '' : ` after "## ${titles[next - 1]}"`}.`,
      }
    : null;
}

function tellMismatch(
  found: string,
  index: number,
  headings: readonly HeadingSource[],
  titles: readonly string[],
  expected: string | undefined,
): string {
  if (headings.slice(0, index).some(({ text }) => text === found)) {
    return `"## ${found}" stands twice. Make one of the two.`;
  }
  const meant = titles.find((title) => plain(title) === plain(found) && title !== found);
  if (meant) return `"## ${found}" must be spelled "## ${meant}".`;
  if (expected === undefined) {
    return `"## ${found}" stands after the last part. Make it a "### ${found}" inside a part.`;
  }
  if (!titles.includes(found)) {
    const isElsewhere = headings.slice(index).some(({ text }) => text === expected);
    return isElsewhere
      ? `"## ${found}" is not part of the outline. Make it a "### ${found}" inside a part.`
      : `"## ${found}" stands where "## ${expected}" is expected.`;
  }
  return headings.slice(index).some(({ text }) => text === expected)
    ? `"## ${found}" stands before "## ${expected}". Change their order.`
    : `"## ${expected}" is missing before "## ${found}".`;
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
