import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerPreview } from '../preview/answerPreview.mjs';
import { Preview } from '../preview/Preview.mjs';
import { places } from '../preview/places';
import { handleRequest } from './handleRequest.mjs';
import { onLeave } from './leave.mjs';
import { listen, readPort, requirePort } from './listen.mjs';
import { readSiteAddress } from './readBuildKey.mjs';
import { runProgram } from './runProgram.mjs';
import { say } from './tell.mjs';

/** `npm run dev`: shows pages as they are written. */
export async function dev(args: string[]): Promise<number | undefined> {
  const port = readPort(process.env);
  await requirePort(port, 'dev');
  say(
    existsSync('build/pagefind')
      ? 'Search shows the pages as they were at the last build; `npm run build` makes it anew.'
      : 'Search has no index yet: `npm run build` makes it.',
  );
  if (process.env.NEXUS_FORM === 'stock') return runDocusaurus(port, args);
  await servePreview(process.cwd(), port);
  return undefined;
}

async function servePreview(root: string, port: number): Promise<void> {
  const address = await readSiteAddress(root, process.env);
  const { baseUrl } = address;
  const preview = new Preview(root, address);
  const answer = answerPreview(preview, {
    root,
    baseUrl,
    // What a build alone makes, such as the search index, is shown as the last one made it.
    serveFiles: (otherwise) =>
      handleRequest(
        join(root, places.site),
        baseUrl,
        handleRequest(join(root, 'build'), baseUrl, otherwise),
      ),
  });
  const { close } = await listen(port, answer, 'dev');
  onLeave(() => {
    close();
    preview.stop();
    process.exitCode = 0;
  });
  preview.onProblems = (text) => say(text || 'The pages have no problems any more.');
  preview.start();
  say(`The hub is at http://localhost:${port}${baseUrl} (Ctrl+C stops it).`);
}

/** Docusaurus' own server, which hydrates pages and keeps their state when a component changes. */
async function runDocusaurus(port: number, args: string[]): Promise<number> {
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
