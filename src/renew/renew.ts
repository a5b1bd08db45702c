import { mkdirSync } from 'node:fs';
import { formatProblems } from '../content/Problem';
import { SearchThread } from '../plugins/search/SearchThread';
import type { Renewal, RenewalPlan } from './RenewedSite';

/**
 * Renews the site before where only the texts of pages changed, and code that they include: renders
 * those pages, and writes what is made of all texts. Whoever calls it has made sure that all else
 * that a build depends on is as it was.
 *
 * Making the search index takes longest, so it is begun first, and all else is done beside it.
 *
 * @returns Nothing when more than texts changed, or what is needed is not there.
 * @throws When a page cannot be rendered, or a file not be written.
 */
export async function renew(root: string, plan: RenewalPlan): Promise<Renewal | undefined> {
  // As Docusaurus does: React is made of two halves, and this is the quick one.
  process.env.NODE_ENV ??= 'production';
  const { address, before, outDir, say } = plan;
  mkdirSync(outDir, { recursive: true });
  const index = { siteDir: root, outDir, built: [outDir, before.site] };
  let search = new SearchThread();
  let searching = search.write(index, before.changed);
  try {
    const { findChange } = await import('./findChange');
    const change = await findChange(root, address, before);
    if (!change) return undefined;
    const known = new Set(before.changed);
    if ([...change.pages.values()].some((path) => !known.has(path))) {
      // Code that a page includes changed, and the index was given the page as it was before.
      await search.stop();
      search = new SearchThread();
      searching = search.write(index, change.pages.values());
    }
    const { renderPages, writeChange } = await import('./writeChange');
    // Before the check, since the index waits for these pages; a page with problems may not render.
    const fault = await renderPages(root, change, plan).then(
      () => undefined,
      (error: Error) => error,
    );
    const given = search.continue();
    // Told below, if nothing else is.
    given.catch(() => undefined);
    const problems = change.check();
    if (problems.length > 0) return { problems, count: change.hub.pages.length };
    if (fault) throw fault;
    say(formatProblems([], { pages: change.hub.pages.length }));
    say(`Pages to render: ${change.pages.size} of ${change.count}.`);
    await given;
    return await writeChange(root, change, plan, searching);
  } finally {
    await search.stop();
  }
}
