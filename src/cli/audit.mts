import { join } from 'node:path';
import { judgeNpmAudit, judgePipAudit, type AuditJudgement } from '../github/judgeAudit';
import { preparePython, venvProgram, type Venv } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';
import { say } from './tell.mjs';

const pipAudit: Venv = {
  home: join('.nexus', 'pip-audit'),
  lock: join('.github', 'pip-audit', 'requirements.txt'),
  of: 'pip-audit',
};
const quiet = { onLine: () => undefined };

const audits: { name: string; ask: () => Promise<AuditJudgement> }[] = [
  {
    name: 'npm packages (package-lock.json)',
    async ask() {
      const { output } = await runProgram('npm', ['audit', '--json'], quiet);
      // npm warns on the same stream, before and after.
      return judgeNpmAudit(
        output.slice(Math.max(0, output.indexOf('{')), output.lastIndexOf('}') + 1),
      );
    },
  },
  {
    name: 'Python packages (labs/requirements.lock)',
    async ask() {
      await preparePython('audit', pipAudit);
      const options = [
        '--disable-pip',
        '--require-hashes',
        '--format=json',
        '--progress-spinner=off',
      ];
      const { output } = await runProgram(
        venvProgram('pip-audit', pipAudit),
        [...options, '--requirement', join('labs', 'requirements.lock')],
        quiet,
      );
      return judgePipAudit(output);
    },
  },
];

/**
 * `node src/cli/main.mjs audit`: asks whether a weakness is known of what the hub installs. A
 * service that does not answer is said aloud, and fails nothing.
 */
export async function audit(): Promise<number> {
  let weak = 0;
  for (const { name, ask } of audits) {
    const { state, lines } = await ask();
    say(
      `${name}: ${{ clean: 'no grave weakness known', weak: 'WEAK', skipped: 'SKIPPED' }[state]}`,
    );
    for (const line of lines) say(`  ${line}`);
    if (state === 'skipped' && process.env.GITHUB_ACTIONS)
      say(`::warning title=Audit::${name} not audited: ${lines.join(' ')}`);
    if (state === 'weak') weak += 1;
  }
  return weak === 0 ? 0 : 1;
}
