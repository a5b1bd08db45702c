import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import renderAnew from '@docusaurus/core/lib/client/serverEntry';
import { hashOf } from './hashSources';
import { forAddress } from './narrowRoutes';
import { folder, plan } from './readPlan';
import { filesRead } from './readModule';
import { additionsName, type RenderedEntry, type RenderedPage } from './RenderedPage';

type Render = (request: { pathname: string }) => Promise<RenderedPage>;

/** Renders an address as Docusaurus does; a page that has not changed is what it was. */
const renderPage: Render = async (request) => {
  const page = plan.pages[request.pathname];
  if (!page) return (renderAnew as Render)(request);
  if (page.cached) {
    return JSON.parse(await readFile(join(folder, `${page.cached}.json`), 'utf8')) as RenderedPage;
  }
  const rendered = await forAddress(request.pathname, () => (renderAnew as Render)(request));
  const files = filesRead.get(page.source) ?? new Map<string, string>();
  const entry: RenderedEntry = {
    key: hashOf(page.frame, ...[...files].flat()),
    files: [...files.keys()],
  };
  const file = join(folder, `${entry.key}.json`);
  try {
    // Put in place whole, so that a build that is cut off leaves no half of a page.
    await writeFile(`${file}.new`, JSON.stringify(rendered));
    await rename(`${file}.new`, file);
    await appendFile(join(folder, additionsName), `${JSON.stringify([request.pathname, entry])}\n`);
  } catch {
    // A disk that is full or read-only costs the next build time, and nothing else.
    await rm(`${file}.new`, { force: true });
  }
  return rendered;
};

export default renderPage;
