// Started by the workflow "Newest releases", in a job that may write issues and does nothing else:
// plain JavaScript, so that no package is installed beside that right.
//
//   BREAKAGES='{"versions": …, "breakages": […]}' RUN_URL=… node src/cli/openIssues.mjs
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * What labs/newest.py printed.
 * @typedef {{lab: string, command: string, said: string}} Breakage
 * @typedef {{versions: Record<string, string>, labs: number, breakages: Breakage[]}} Report
 */

/** Every title begins so; by its title an issue is known to be open already. */
const prefix = 'Newest releases: ';
/** One that closed long ago is not looked for. */
const mostOpen = 200;

/**
 * The issues that are wanted and not open yet, one for each breakage.
 * @param {string} text the report, as JSON; empty or broken when the run itself failed
 * @param {readonly string[]} open titles of the issues that are open
 * @param {string} runUrl
 * @returns {{title: string, body: string}[]}
 */
export function chooseIssues(text, open, runUrl) {
  const report = readReport(text);
  const wanted = report
    ? report.breakages.map((breakage) => spellIssue(breakage, report, runUrl))
    : [
        {
          title: `${prefix}the labs could not be run`,
          body: `Before any lab ran, something failed: a package or a server could not be installed, or the run took too long.\n\nWhat it said: ${runUrl}\n`,
        },
      ];
  return wanted.filter(({ title }) => !open.includes(title));
}

/**
 * @param {string} text
 * @returns {Report | undefined}
 */
function readReport(text) {
  try {
    const report = JSON.parse(text);
    return Array.isArray(report?.breakages) ? report : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Breakage} breakage
 * @param {Report} report
 * @param {string} runUrl
 */
function spellIssue({ lab, command, said }, { versions }, runUrl) {
  // What a program printed could end the fence and write to people: it gets a longer fence.
  const longest = Math.max(2, ...(said.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const list = Object.entries(versions ?? {}).map(([name, version]) => `${name} ${version}`);
  return {
    title: `${prefix}${lab} breaks`,
    body: [
      `The lab \`${lab}\` no longer holds with the newest releases, which it ran on in [this run](${runUrl}).`,
      `What failed, in \`labs/\`: \`${command}\``,
      `${fence}text\n${said}\n${fence}`,
      `Versions: ${list.join(', ')}.`,
      'Fix the lab, or hold the release back in `labs/requirements.in` and say why. This issue is opened once; close it when the lab holds.',
    ].join('\n\n'),
  };
}

/**
 * Opens what is wanted.
 * @param {string} text
 * @param {string} runUrl
 * @param {(args: string[], input?: string) => string} gh runs GitHub's own program
 * @returns {string[]} what was done, line by line
 */
export function openIssues(text, runUrl, gh) {
  const answer = gh([
    ...['issue', 'list', '--state', 'open', '--limit', String(mostOpen)],
    ...['--search', `"${prefix.trim()}" in:title`, '--json', 'title'],
  ]);
  /** @type {{title: string}[]} */
  const open = JSON.parse(answer);
  const issues = chooseIssues(
    text,
    open.map(({ title }) => title),
    runUrl,
  );
  return issues.map(({ title, body }) => {
    const address = gh(['issue', 'create', '--title', title, '--body-file', '-'], body);
    return `Opened “${title}”: ${address.trim()}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const done = openIssues(process.env.BREAKAGES ?? '', process.env.RUN_URL ?? '', (args, input) =>
    execFileSync('gh', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  console.log(done.join('\n') || 'No new breakage: nothing to open.');
}
