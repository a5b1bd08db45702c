import { blankComments } from '../comments';
import { collectProblems, markdownExplained } from '../KnownPages';
import type { HtmlSource, PageSource, Place, StraySource } from '../PageSource';
import type { Problem } from '../Problem';
import type { RuleName } from '../rules/rules';

/** Checks that a page is Markdown only: no raw HTML, no components, no MDX, nothing that prints as it is. */
export function checkMarkup(page: PageSource): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  const opened = new Set<string>();
  for (const html of page.html) {
    for (const { rule, message, ...place } of tellHtml(html, opened)) report(rule, place, message);
  }
  for (const { rule, message, ...place } of page.printed) report(rule, place, message);
  let unparsedOpenings = 0;
  for (const stray of page.strays) {
    // A page that is begun has those: see checkUnwritten.
    if (stray.kind === 'unwritten') continue;
    if (stray.kind === 'directive') {
      if (/^:{3,}$/.test(stray.value)) {
        // The end of a block whose beginning has been told already.
        if (unparsedOpenings > 0) {
          unparsedOpenings -= 1;
          continue;
        }
      } else if (stray.value.startsWith(':::')) {
        unparsedOpenings += 1;
      }
    }
    const { kind } = stray;
    report(strayRules[kind], stray, tellStray({ ...stray, kind }));
  }
  return problems;
}

type MarkupKind = Exclude<StraySource['kind'], 'unwritten'>;

const strayRules = {
  directive: 'directive-unread',
  import: 'page-code',
  export: 'page-code',
  comment: 'mdx-comment',
} as const satisfies Record<MarkupKind, RuleName>;

/** What to write in Markdown in place of an element. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write a link as [text](address).',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  br: 'Begin a new paragraph.',
  code: 'Put code between backticks.',
  pre: 'Put code between ``` lines with a language.',
  details:
    'Write <details>, <summary>Words</summary>, an empty line, the text, an empty line and </details>, without attributes.',
  summary: 'Write <details> on the line above it, and an empty line below it.',
  h1: 'Write headings with ##.',
  h2: 'Write headings with ##.',
  h3: 'Write headings with ###.',
  hr: 'Write a line ---.',
  img: 'Write an image as ![What it shows](file.png).',
  kbd: 'Put keys between backticks: `Ctrl+K`.',
  table: 'Write a table with | between the cells.',
  script: 'Pages carry no scripts.',
  style: 'Pages carry no styles.',
  iframe: 'Pages call no other site: link it.',
  video: 'Pages call no other site: link it.',
};

/** Every tag of a piece of HTML that is no comment, each with its place; one that closes says nothing new. */
function tellHtml(
  html: HtmlSource,
  opened: Set<string>,
): (Place & { rule: RuleName; message: string })[] {
  const { value } = html;
  const readable = blankComments(value);
  if (readable.trim() === '') return [];
  const tags = [...readable.matchAll(/<(\/?)([A-Za-z][\w.:-]*)/g)];
  if (tags.length === 0) {
    const message = `raw HTML (${readable.trim().slice(0, 20)}) is not allowed. Put it between backticks to show it.`;
    return [{ ...placeIn(html, 0), rule: 'raw-html', message }];
  }
  return tags.flatMap(({ 1: slash, 2: tag = '', index }) => {
    const name = tag.toLowerCase();
    if (slash !== '' && opened.has(name)) return [];
    opened.add(name);
    const rule = /^[A-Z]/.test(tag) ? 'component' : 'raw-html';
    return [{ ...placeIn(html, index), rule, message: tellTag(tag) } as const];
  });
}

function placeIn({ value, line, column }: HtmlSource, offset: number): Place {
  const above = value.slice(0, offset).split('\n');
  const last = above.at(-1)?.length ?? 0;
  return {
    line: line + above.length - 1,
    column: above.length === 1 ? column + last : last + 1,
  };
}

function tellTag(tag: string): string {
  const name = tag.toLowerCase();
  if (/^[A-Z]/.test(tag)) {
    return `<${tag}> is a component, and pages are plain Markdown. ${tag.startsWith('Tab') ? 'Give each choice a heading of its own (###)' : 'Use a directive such as :::note[Title]'}, or put it between backticks to show it.`;
  }
  return `raw HTML <${tag}> is not allowed. ${instead[name] ?? 'Write it in Markdown.'} To show it as it is, put it between backticks.`;
}

function tellStray({ kind, value }: StraySource & { kind: MarkupKind }): string {
  switch (kind) {
    case 'import':
    case 'export':
      return `the line begins with "${kind}", and pages are plain Markdown without code of their own. Take it out, or put it between \`\`\` lines to show it.`;
    case 'comment':
      return value.startsWith('{/*')
        ? `"${value}" is printed as it is. Write a comment as <!-- … -->.`
        : `"{/* #${value} */}" is printed in the heading. Write {#${value}}.`;
    case 'directive':
      return tellStrayDirective(value);
  }
}

function tellStrayDirective(value: string): string {
  const [, colons = '', space = '', name = '', rest = ''] =
    /^(:{2,})(\s*)([\w-]*)(.*)$/.exec(value) ?? [];
  const shown = `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}" is printed as it is.`;
  if (name === '' && rest === '')
    return `${shown} It closes nothing: take it out, or write the line that opens the block.`;
  if (space !== '')
    return `${shown} Write no space after the colons: ${colons}${name}${rest.trim()}`;
  if (/^\s+\{/.test(rest))
    return `${shown} Write no space before the brace: ${colons}${name}${rest.trim()}`;
  const title = /^\s+(\S.*)$/.exec(rest)?.[1];
  if (title && colons.length >= 3)
    return `${shown} Put the title in brackets: ${colons}${name}[${title}]`;
  return `${shown} Write a directive on a line of its own: :::name[Title] or ::name{key=value}.`;
}
