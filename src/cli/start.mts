import { buildSite, isBuilt } from './buildSite.mjs';
import { readPort, requirePort } from './listen.mjs';
import { serveBuilt } from './serve.mjs';
import { say } from './tell.mjs';

/** `npm start`: builds the site when something changed since the last time, and serves it. */
export async function start(): Promise<void> {
  const root = process.cwd();
  await requirePort(readPort(process.env), 'start');
  if (await isBuilt(root, process.env)) say('Nothing changed since the last build: serving that.');
  else await buildSite(root, process.env, { command: 'start' });
  await serveBuilt('start');
}
