import type { AttributeValue, DirectiveFacts } from '../directives';
import { directives, storyCallouts } from '../directives';
import type { KnownPages, Report } from '../KnownPages';
import { collectProblems, isDraft, markdownExplained } from '../KnownPages';
import type { Kind } from '../kinds';
import { kindFacts, labFolderOf } from '../kinds';
import { didYouMean, nearest } from '../nearest';
import type { DirectiveSource, PageSource } from '../PageSource';
import type { Problem } from '../Problem';

const colons = { text: ':', leaf: '::', container: ':::' } as const;

/** Checks that every directive is known, whole, in its place, and names what exists. */
export function checkDirectives(page: PageSource, kind: Kind, known: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  for (const directive of page.directives) checkDirective(directive, page, kind, known, report);
  checkStory(page, kind, report);
  checkQuestions(page, kind, report);
  return problems;
}

function checkDirective(
  directive: DirectiveSource,
  page: PageSource,
  kind: Kind,
  known: KnownPages,
  report: Report,
): void {
  const { form, name, label, closed, tight, empty, section } = directive;
  const written = `${colons[form]}${name}`;
  const facts = Object.hasOwn(directives, name) ? directives[name] : undefined;
  if (!facts) {
    // ":8000" and "key:value" are read as directives too; without a label they print as text.
    const isProse =
      form === 'text' && label === null && Object.keys(directive.attributes).length === 0;
    if (!isProse) {
      report('directive-unknown', directive, `"${written}" is no directive. ${fixName(name)}`);
    }
    return;
  }
  if (form !== facts.form) {
    const isProse =
      form === 'text' && label === null && Object.keys(directive.attributes).length === 0;
    if (isProse) return;
    report(
      'directive-colons',
      directive,
      `"${written}" is written with ${{ text: 'one colon', leaf: 'two colons', container: 'three colons' }[facts.form]}: ${facts.example}.`,
    );
    return;
  }
  if (!closed) {
    report(
      'directive-unclosed',
      directive,
      `"${written}" is never closed, and takes in the rest of the page. Write a line ":::" where it ends.`,
    );
  } else if (form === 'container' && empty) {
    // An empty part of the outline is told as such, once.
    if (isUnderEmptyHeading(directive, page)) return;
    report(
      'directive-empty',
      directive,
      `"${written}" is empty. Write between its two lines, or take it out.`,
    );
  } else if (tight) {
    report(
      'directive-tight',
      directive,
      `"${written}" needs an empty line after its first line and before its last: without them \`npm run format\` draws its end into a list or table.`,
    );
  }
  if (facts.label === 'required' && !label?.trim()) {
    report(
      'directive-label',
      directive,
      `"${written}" has no text in brackets. Write ${facts.example}.`,
    );
  }
  if (facts.label === 'none' && label !== null) {
    report(
      'directive-label',
      directive,
      `"${written}" takes no text in brackets. Write ${facts.example}.`,
    );
  }
  if (facts.kind && facts.kind !== kind) {
    report(
      'directive-place',
      directive,
      `"${written}" belongs to ${kindFacts[facts.kind].withArticle}. Here use :::note, :::tip, :::warning or :::takeaway.`,
    );
  }
  if (facts.section && kindFacts[kind].outline && section !== facts.section) {
    report(
      'directive-place',
      directive,
      `"${written}" stands outside "## ${facts.section}". Move it there.`,
    );
  }
  checkAttributes(directive, facts, page, known, report);
}

function isUnderEmptyHeading({ line }: DirectiveSource, page: PageSource): boolean {
  const above = page.headings.filter((heading) => heading.line < line);
  return above.at(-1)?.empty === true;
}

function fixName(name: string): string {
  const guess = nearest(name, Object.keys(directives));
  const form = guess === null ? undefined : directives[guess]?.form;
  return form
    ? `Did you mean "${colons[form]}${guess}"?`
    : `There are: ${Object.keys(directives).join(', ')}.`;
}

function checkAttributes(
  directive: DirectiveSource,
  facts: DirectiveFacts,
  page: PageSource,
  known: KnownPages,
  report: Report,
): void {
  const written = `${colons[directive.form]}${directive.name}`;
  const names = Object.keys(facts.attributes);
  for (const name of Object.keys(directive.attributes)) {
    if (Object.hasOwn(facts.attributes, name)) continue;
    const has = names.length === 0 ? ' It has none.' : ` It has: ${names.join(', ')}.`;
    report(
      'directive-attribute',
      directive,
      `${written}: unknown attribute "${name}".${didYouMean(name, names) || has}`,
    );
  }
  for (const [name, wanted] of Object.entries(facts.attributes)) {
    const value = directive.attributes[name];
    if (value === undefined || value === '') {
      if (wanted.required)
        report(
          'directive-attribute',
          directive,
          `${written}: "${name}" is missing. Write ${facts.example}.`,
        );
      continue;
    }
    const fault = tellValue(value, wanted, directive, page, known);
    if (fault) report('directive-names-nothing', directive, `${written}: ${fault}`);
  }
}

function tellValue(
  value: string,
  wanted: AttributeValue,
  directive: DirectiveSource,
  page: PageSource,
  known: KnownPages,
): string | null {
  const { world, byId, labs } = known;
  switch (wanted.is) {
    case 'word':
      return wanted.words.includes(value)
        ? null
        : `"${value}" is not one of its words.${didYouMean(value, wanted.words)} One of ${wanted.words.join(', ')}.`;
    case 'page': {
      const target = byId[wanted.kind].get(value);
      if (!target) {
        return `"${value}" has no page in ${kindFacts[wanted.kind].folder}.${didYouMean(value, byId[wanted.kind].keys())}`;
      }
      return isDraft(target) && !isDraft(page)
        ? `"${value}" is a draft, which the site does not show.`
        : null;
    }
    case 'lab': {
      const folder = labFolderOf(value);
      return labs.has(value)
        ? null
        : `"${value}" has no lab: there is no folder ${folder}.${didYouMean(value, labs)}`;
    }
    case 'figure': {
      const lab = directive.attributes[wanted.ofLabIn] ?? '';
      if (!labs.has(lab)) return null;
      const measured = world.figures[lab];
      if (!measured) {
        return `the lab "${lab}" has no measured figures: ${labFolderOf(lab)}/result.json is missing or wrong. Run the lab.`;
      }
      const figures = Object.keys(measured);
      return figures.includes(value)
        ? null
        : `"${value}" is no figure of the lab "${lab}".${didYouMean(value, figures)} It measured: ${figures.join(', ')}.`;
    }
  }
}

/** A challenge tells its story in its callouts, each once and in order; other pages have one takeaway at most. */
function checkStory(page: PageSource, kind: Kind, report: Report): void {
  const first = new Map<string, DirectiveSource>();
  for (const directive of page.directives) {
    const { form, name } = directive;
    if (form !== 'container' || !(storyCallouts as readonly string[]).includes(name)) continue;
    if (first.has(name)) {
      report('story', directive, `":::${name}" stands twice. Keep the one that tells the story.`);
    } else {
      first.set(name, directive);
    }
  }
  // A page with nothing in it yet hears of its empty parts instead.
  const isBegun = page.headings.some(({ depth, empty }) => depth === 2 && !empty);
  if (kind !== 'challenge' || !isBegun) return;
  const isOpen = page.frontMatter?.value.status === 'open';
  const expected = storyCallouts.filter(
    (name) => !(isOpen && ['solution', 'result'].includes(name)),
  );
  const missing = expected.filter((name) => !first.has(name));
  if (missing.length > 0) {
    report(
      'story',
      undefined,
      `the story lacks ${missing.map((name) => `:::${name}`).join(', ')}. A challenge has one each of ${expected.map((name) => `:::${name}`).join(', ')}.`,
    );
  }
  let latest: DirectiveSource | null = null;
  for (const name of storyCallouts) {
    const directive = first.get(name);
    if (!directive) continue;
    if (latest && directive.line < latest.line) {
      report(
        'story',
        directive,
        `":::${name}" stands before ":::${latest.name}". Read alone, the callouts tell the story: ${storyCallouts.join(', ')}.`,
      );
      return;
    }
    latest = directive;
  }
}

const questions = { least: 3, most: 5 } as const;

function checkQuestions(page: PageSource, kind: Kind, report: Report): void {
  if (!kindFacts[kind].outline?.some(({ title }) => title === 'Check yourself')) return;
  const heading = page.headings.find(({ depth, text }) => depth === 2 && text === 'Check yourself');
  if (!heading || heading.empty) return;
  const number = page.directives.filter(
    ({ form, name }) => form === 'container' && name === 'check',
  ).length;
  if (number < questions.least || number > questions.most) {
    report(
      'questions',
      heading,
      `"Check yourself" has ${number === 0 ? 'no question' : number === 1 ? 'one question' : `${number} questions`}. Write ${questions.least} to ${questions.most}, each as :::check[The question?].`,
    );
  }
}
