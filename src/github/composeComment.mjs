// Plain JavaScript: it runs in a job that may write, where no package is installed.
import { inert, inertBlock, inertCode } from './inert.mjs';

/** @import {Report, ReportedProblem, Part} from './Report' */

/** By this line the comment is found again, so that it is edited and never repeated. */
export const mark = '<!-- nexus: contribution -->';
/** GitHub takes 65,536 characters. */
const longest = 60_000;
/** More than this nobody reads at once; the rest comes when these are done. */
const mostTold = { problems: 30, words: 30, ledger: 60, pages: 8 };

/** What blocks, in the order in which it is told. @type {[Exclude<Part, 'nicer'>, string][]} */
const blocking = [
  ['safety', 'Safety: it could harm a reader'],
  ['schema', 'Form: the site cannot be built from it'],
  ['links', 'Links: they lead nowhere, or none leads here'],
  ['permanence', 'Permanence: an address that was published would die'],
];

/**
 * What the job knows for itself, from GitHub and not from the report.
 * @typedef {object} Known
 * @property {string} repositoryUrl of the hub: `https://github.com/owner/name`
 * @property {string} headUrl of the repository that the pull request comes from
 * @property {string} headSha
 * @property {string} headBranch
 * @property {string} runUrl
 * @property {boolean} isFirst whether it is the author's first pull request here
 * @property {boolean} isContentOnly
 * @property {boolean} ran whether the run came to its end, red or green
 * @property {string} siteUrl of the published hub, with a slash at the end
 * @property {string | null} previewUrl of this pull request's preview, with a slash at the end
 */

/**
 * What blocks a pull request: for a first one, only what would break the site.
 * @param {Report} report
 * @param {boolean} isFirst
 */
export function countBlocking(report, isFirst) {
  const broken = report.problems.filter(({ part }) => part !== 'nicer').length;
  const untidy =
    report.words.length + report.unformatted.length + (report.ledger.length > 0 ? 1 : 0);
  return isFirst ? broken : broken + untidy;
}

/**
 * The comment on a pull request: what blocks, what would be nicer, and how its pages will be met.
 * @param {Report | null} report
 * @param {Known} known
 */
export function composeComment(report, known) {
  const head = [mark, tellVerdict(report, known)];
  if (!report) return `${head.join('\n\n')}\n`;
  const parts = [
    ...tellBlocking(report, known),
    ...tellNicer(report, known),
    ...tellPages(report, known),
    tellEnd(known),
  ];
  let text = head.join('\n\n');
  for (const part of parts) {
    if (text.length + part.length > longest) {
      text += `\n\nThere is more, in the [log of the run](${known.runUrl}).`;
      break;
    }
    text += `\n\n${part}`;
  }
  return `${text}\n`;
}

/** @param {Report | null} report @param {Known} known */
function tellVerdict(report, { isFirst, ran, runUrl }) {
  if (!report) {
    return ran
      ? `The checks ended without a report. A maintainer looks into [the run](${runUrl}); you need not do anything.`
      : `The checks could not run to their end. A maintainer looks into [the run](${runUrl}); you need not do anything.`;
  }
  const blocks = countBlocking(report, isFirst);
  const thanks = isFirst ? 'Thank you for your first contribution! ' : '';
  if (blocks > 0) {
    const things = blocks === 1 ? 'one thing' : `${blocks} things`;
    return `${thanks}**${cap(things)} to change before this can be merged.** Change the file on your branch: the checks run again by themselves, and this comment is edited.`;
  }
  return `${thanks}**Nothing blocks this.** A maintainer reads it next.`;
}

/** @param {Report} report @param {Known} known */
function tellBlocking(report, known) {
  return blocking.flatMap(([part, title]) => {
    const problems = report.problems.filter((problem) => problem.part === part);
    return problems.length === 0 ? [] : [`### ${title}\n\n${tellProblems(problems, known)}`];
  });
}

/** @param {Report} report @param {Known} known */
function tellNicer(report, known) {
  const notes = report.problems.filter(({ part }) => part === 'nicer');
  const { words, unformatted, ledger } = report;
  const told = [
    ...(notes.length > 0 ? [tellProblems(notes, known)] : []),
    ...(words.length > 0 ? [tellWords(words, known)] : []),
    ...(unformatted.length > 0
      ? [
          `Not formatted: ${unformatted
            .slice(0, 20)
            .map((path) => inertCode(path))
            .join(
              ', ',
            )}. \`npm run format\` does it; without Node, take the suggestions on the changed lines.`,
        ]
      : []),
    ...(ledger.length > 0 ? [tellLedger(ledger, known)] : []),
  ];
  if (told.length === 0) return [];
  const needs = words.length + unformatted.length + ledger.length > 0;
  const title = known.isFirst
    ? 'What would be nicer (a maintainer can do it for you)'
    : needs
      ? 'Tidiness, needed as well'
      : 'What would be nicer';
  return [`### ${title}\n\n${told.join('\n\n')}`];
}

/** @param {readonly ReportedProblem[]} problems @param {Known} known */
function tellProblems(problems, known) {
  const lines = problems
    .slice(0, mostTold.problems)
    .map(
      ({ file, line, message, code }) =>
        `- ${linkPlace(file, line, known)}: ${inert(message, 400)}${code ? ` (${linkRule(code, known)})` : ''}`,
    );
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

/** @param {Report['words']} words @param {Known} known */
function tellWords(words, known) {
  const lines = words.slice(0, mostTold.words).map(({ word, file, line, after }) => {
    const place = after === null ? 'as its first line' : `behind ${inertCode(after)}`;
    return `- ${inertCode(word)} in ${linkPlace(file, line, known)}: if it is right, add the line ${inertCode(word)} to [.cspell/words.txt](${known.headUrl}/edit/${encodeBranch(known.headBranch)}/.cspell/words.txt), ${place}`;
  });
  return [`Words that the spelling does not know:`, ...lines].join('\n');
}

/** @param {readonly string[]} ledger @param {Known} known */
function tellLedger(ledger, { headUrl, headSha }) {
  const shown = ledger.slice(0, mostTold.ledger);
  const more = ledger.length - shown.length;
  return `New addresses, which [permalinks.lock](${headUrl}/blob/${headSha}/permalinks.lock) does not know yet. \`npm run permalinks -- --fix\` writes them; without Node, add these lines${more > 0 ? ` and ${more} more` : ''}:\n\n${inertBlock(shown.join('\n'))}`;
}

/** @param {Report} report @param {Known} known */
function tellPages({ pages }, known) {
  return pages.slice(0, mostTold.pages).map((page) => {
    const { siteUrl, previewUrl } = known;
    const preview = previewUrl
      ? `[Preview](${previewUrl}${page.address.slice(1)})`
      : 'Pictures of it, in light and dark, are on the summary of the run "Test" once it ends';
    return [
      `### ${page.isNew ? 'New' : 'Changed'} page: ${inert(page.title, 80)}`,
      `${preview}. After merging it is at ${inertCode(`${siteUrl}${page.address.slice(1)}`)}.`,
      `In search:\n\n> **${inert(page.title, 80)}** · ${inert(page.kind, 20)}\n>\n> ${inert(page.summary, 200)}`,
      `A link to it in Discord:\n\n> ${inert(page.card.site, 80)}\n>\n> **${inert(page.card.title, 80)}**\n>\n> ${inert(page.card.description, 350)}`,
    ].join('\n\n');
  });
}

/** @param {Known} known */
function tellEnd({ runUrl, repositoryUrl, isContentOnly }) {
  const tools = isContentOnly
    ? 'This changes content only, so the tools of the main branch read it.'
    : 'This changes more than content, so its own tools checked it: read the code first.';
  return `<sub>${tools} [The run](${runUrl}) has the log and the card as a picture · [How a contribution is checked](${repositoryUrl}/blob/main/docs/contributing/propose-by-pull-request.md#after-sending)</sub>`;
}

/** The path of a report is safe in an address: readReport lets no other through. @param {string} file @param {number} line @param {Known} known */
const linkPlace = (file, line, { headUrl, headSha }) =>
  `[${inertCode(`${file}:${line}`)}](${headUrl}/blob/${headSha}/${file}?plain=1#L${line})`;

/** @param {string} code @param {Known} known */
const linkRule = (code, { siteUrl }) =>
  `[${code}](${siteUrl}docs/contributing/rules/#${code.toLowerCase()})`;

/** A branch is named by whoever made it. @param {string} branch */
const encodeBranch = (branch) =>
  branch
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replaceAll(
        /[!'()*]/g,
        (mark) => `%${mark.charCodeAt(0).toString(16)}`,
      ),
    )
    .join('/');

/** @param {string} text */
const cap = (text) => text.charAt(0).toUpperCase() + text.slice(1);
