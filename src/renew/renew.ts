import { mkdirSync } from 'node:fs';
import { buildCatalog } from '../content/buildCatalog';
import { formatProblems } from '../content/Problem';
import { SearchThread } from '../plugins/search/SearchThread';
import type { Renewal, RenewalPlan } from './RenewedSite';

/**
 * Renews the site before where only the texts of pages changed, and code that they include: renders
 * those pages, and writes what is made of all texts. Whoever calls it has made sure that all else
 * that a build depends on is as it was.
 *
 * Making the search index takes longest, so all else is done beside it: modules are loaded when it
 * has what it needs.
 *
 * @returns Nothing when more than texts changed, or what is needed is not there.
 * @throws When a page cannot be rendered, or a file not be written.
 */
export async function renew(root: string, plan: RenewalPlan): Promise<Renewal | undefined> {
  // As Docusaurus does: React is made of two halves, and this is the quick one.
  process.env.NODE_ENV ??= 'production';
  let search = new SearchThread();
  try {
    const { readPages } = await import('./findChange');
    const read = await readPages(root, plan.address, plan.before);
    if (!read) return undefined;
    mkdirSync(plan.outDir, { recursive: true });
    const sources = {
      siteDir: root,
      outDir: plan.outDir,
      built: [plan.outDir, plan.before.site],
      pages: buildCatalog(read.hub.pages).pages.filter((page) => !page.unlisted),
    };
    let searching = search.write(sources, read.likely);
    const change = await read.find();
    if (!change) return undefined;
    if ([...change.pages.values()].some((path) => !read.likely.has(path))) {
      // It was given a page as it was before.
      await search.stop();
      search = new SearchThread();
      searching = search.write(sources, change.pages.values());
    }
    const problems = change.check();
    if (problems.length > 0) return { problems, count: change.hub.pages.length };
    plan.say(formatProblems([], { pages: change.hub.pages.length }));
    plan.say(`Pages to render: ${change.pages.size} of ${change.count}.`);
    const { renderPages, writeChange } = await import('./writeChange');
    if (change.pages.size > 0) {
      await renderPages(root, change.pages.keys(), change.renderable.params, plan);
    }
    search.continue();
    return await writeChange(root, change, plan, searching);
  } finally {
    await search.stop();
  }
}
