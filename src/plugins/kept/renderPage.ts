import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import renderAnew from '@docusaurus/core/lib/client/serverEntry';
import place from '@generated/nexus-kept-pages/default/place.json';
import { listName, type RenderedEntry, type RenderedPage } from './RenderedPage';

type Render = (request: { pathname: string }) => Promise<RenderedPage>;

const pages = JSON.parse(readFileSync(join(place.folder, listName), 'utf8')) as Record<
  string,
  RenderedEntry
>;

/** Renders an address as Docusaurus does; a page that has not changed is what it was. */
const renderPage: Render = async (request) => {
  const page = pages[request.pathname];
  if (!page) return (renderAnew as Render)(request);
  const file = join(place.folder, `${page.key}.json`);
  if (page.isKept) return JSON.parse(await readFile(file, 'utf8')) as RenderedPage;
  const rendered = await (renderAnew as Render)(request);
  try {
    // Put in place whole, so that a build that is cut off leaves no half of a page.
    await writeFile(`${file}.new`, JSON.stringify(rendered));
    await rename(`${file}.new`, file);
  } catch {
    // A disk that is full or read-only costs the next build time, and nothing else.
    await rm(`${file}.new`, { force: true });
  }
  return rendered;
};

export default renderPage;
