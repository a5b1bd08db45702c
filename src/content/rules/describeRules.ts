import { codeRules } from './codeRules';
import { frontMatterRules } from './frontMatterRules';
import { hubRules } from './hubRules';
import { linkRules } from './linkRules';
import type { Rule } from './Rule';
import { safetyRules } from './safetyRules';
import { textRules } from './textRules';

const parts: readonly [title: string, id: string, Readonly<Record<string, Rule>>][] = [
  ['The file and its fields', 'fields', frontMatterRules],
  ['Headings and text', 'text', textRules],
  ['Code, diagrams and directives', 'code', codeRules],
  ['Links and pictures', 'links', linkRules],
  ['Pages, labs and addresses', 'hub', hubRules],
  ['Safety', 'safety', safetyRules],
];

/** Every rule with its examples, as the Markdown that docs/contributing/rules.md holds. */
export function tellRules(): string {
  return parts
    .map(([title, id, rules]) =>
      [`## ${title} {#${id}}`, ...Object.values(rules).map(tellRule)].join('\n\n'),
    )
    .join('\n\n');
}

function tellRule({ code, sentence, bad, good, isFixed, isNote, ...rule }: Rule): string {
  const language = rule.language ?? 'markdown';
  return [
    `### ${code} {#${code.toLowerCase()}}`,
    [
      sentence,
      ...(isNote ? ['A note: it refuses no page.'] : []),
      isFixed
        ? '`npm run check -- --fix` fixes it where only one thing can be meant.'
        : 'It takes a person to fix it.',
    ].join('\n'),
    'Instead of',
    fence(bad, language),
    'write',
    fence(good, language),
  ].join('\n\n');
}

/** Longer than any fence in the example. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const signs = '`'.repeat(longest + 1);
  return `${signs}${language}\n${text}\n${signs}`;
}

const begin = '<!-- rules: begin (written by a command, from src/content/rules) -->';
const end = '<!-- rules: end -->';

/**
 * Puts the rules between their two marks in a page.
 *
 * @throws Error when the page lacks the marks.
 */
export function placeRules(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`The page lacks the lines "${begin}" and "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${tellRules()}\n\n${page.slice(to)}`;
}
