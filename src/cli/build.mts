import { buildSite } from './buildSite.mjs';
import { say } from './tell.mjs';

/** `npm run build`: checks the pages and makes the site in build/. */
export async function build(): Promise<void> {
  await buildSite(process.cwd(), process.env, { command: 'build' });
  say('The site is in build/. To look at it: npm run serve');
}
