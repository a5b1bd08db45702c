import { existsSync } from 'node:fs';
import { readPort, requirePort } from './listen.mjs';
import { runProgram } from './runProgram.mjs';
import { say } from './tell.mjs';

/** `npm run dev`: the site with hot reload; search shows what the last build found. */
export async function dev(args: string[]): Promise<number> {
  const port = readPort(process.env);
  // Docusaurus would ask whether to take another, and wait for an answer.
  await requirePort(port, 'dev');
  say(
    existsSync('build/pagefind')
      ? 'Search shows the pages as they were at the last build; `npm run build` renews it.'
      : 'Search has no index yet: `npm run build` makes it.',
  );
  const { code } = await runProgram(
    process.execPath,
    [
      'node_modules/@docusaurus/core/bin/docusaurus.mjs',
      'start',
      '--host',
      'localhost',
      '--port',
      String(port),
      '--no-open',
      ...args,
    ],
    { heartbeat: false },
  );
  return code;
}
