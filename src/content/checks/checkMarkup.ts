import { collectProblems, markdownExplained } from '../KnownPages';
import type { HtmlSource, PageSource, StraySource } from '../PageSource';
import type { Problem } from '../Problem';

/** Checks that a page is Markdown only: no raw HTML, no components, no MDX, nothing that prints as it is. */
export function checkMarkup(page: PageSource): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  const opened = new Set<string>();
  for (const html of page.html) {
    const message = tellHtml(html, opened);
    if (message) report(html, message);
  }
  let unparsedOpenings = 0;
  for (const stray of page.strays) {
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
    report(stray, tellStray(stray));
  }
  return problems;
}

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
  details: 'A question whose answer opens is :::check[The question?].',
  summary: 'A question whose answer opens is :::check[The question?].',
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

function tellHtml({ value }: HtmlSource, opened: Set<string>): string | null {
  const rest = value.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
  if (rest === '') return null;
  const [, slash, tag = ''] = /^[\s\S]*?<(\/?)([A-Za-z][\w.:-]*)/.exec(rest) ?? [];
  const name = tag.toLowerCase();
  if (tag === '') {
    return `raw HTML (${rest.slice(0, 20)}) is not allowed. Put it between backticks to show it.`;
  }
  if (slash && opened.has(name)) return null;
  opened.add(name);
  if (/^[A-Z]/.test(tag)) {
    return `<${tag}> is a component, and pages are plain Markdown. ${tag.startsWith('Tab') ? 'Give each choice a heading of its own (###)' : 'Use a directive such as :::note[Title]'}, or put it between backticks to show it.`;
  }
  return `raw HTML <${tag}> is not allowed. ${instead[name] ?? 'Write it in Markdown.'} To show it as it is, put it between backticks.`;
}

function tellStray({ kind, value }: StraySource): string {
  switch (kind) {
    case 'import':
    case 'export':
      return `the line begins with "${kind}", and pages are plain Markdown without code of their own. Take it out, or put it between \`\`\` lines to show it.`;
    case 'comment':
      return value.startsWith('{/*')
        ? `"${value}" is printed as it is. Write a comment as <!-- … -->.`
        : `"{/* #${value} */}" is printed in the heading. Write {#${value}}.`;
    case 'task':
      return `"${value}" makes a box that nobody can tick. Write a plain list: "- " and the words.`;
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
