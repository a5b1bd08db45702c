import { join } from 'node:path';
import { readBuilt } from './buildSite.mjs';
import { handleRequest } from './handleRequest.mjs';
import { onLeave } from './leave.mjs';
import { listen, readPort } from './listen.mjs';
import { Stop, say } from './tell.mjs';

/** `npm run serve`: serves the site in build/ as it is. */
export async function serve(): Promise<void> {
  await serveBuilt('serve');
}

/**
 * Serves build/ on localhost until Ctrl+C, and says where.
 * SITE_FOLDER names another folder: `npm test` serves the stock form from one.
 */
export async function serveBuilt(command: string): Promise<void> {
  const root = process.cwd();
  const built = await readBuilt(root);
  if (!built) throw new Stop('There is no built site to serve: run `npm run build` first.');
  const { port, close } = await listen(
    readPort(process.env),
    handleRequest(join(root, process.env.SITE_FOLDER || 'build'), built.baseUrl),
    command,
  );
  onLeave(() => {
    close();
    process.exitCode = 0;
  });
  say(
    `The hub is at http://localhost:${port}${built.baseUrl === '/' ? '' : built.baseUrl} (Ctrl+C stops it).`,
  );
}
