import { mkdirSync } from 'node:fs';
import { faultsIn, formatProblems } from '../content/Problem';
import { SearchThread } from '../plugins/search/SearchThread';
import type { Places, IncrementalResult, IncrementalPlan } from './IncrementalBuild';

/**
 * Builds incrementally where only the texts of pages changed, and code that they include: renders
 * those pages, and writes what is made of all texts. Whoever calls it has made sure that all else
 * that a build depends on is as it was.
 *
 * Making the search index takes longest, so it is begun first, before anybody knows whether it is
 * needed, and all else is done beside it.
 *
 * @param findPlan Finds out whether an incremental build is enough; nothing when it is not.
 * @returns Nothing when more than texts changed, or what is needed is not there.
 * @throws When a page cannot be rendered, or a file not be written.
 */
export async function buildIncrementally(
  root: string,
  places: Places,
  findPlan: () => Promise<IncrementalPlan | undefined>,
): Promise<IncrementalResult | undefined> {
  const { site, outDir } = places;
  const search = new SearchThread();
  search.begin({ siteDir: root, outDir, built: site });
  try {
    const plan = await findPlan();
    if (!plan) return undefined;
    // As Docusaurus does: React is made of two halves, and this is the quick one.
    process.env.NODE_ENV ??= 'production';
    const { address, before, say } = plan;
    const sources = { ...plan, ...places };
    mkdirSync(outDir, { recursive: true });
    const { findChange } = await import('./findChange');
    const change = await findChange(root, address, before);
    if (!change) return undefined;
    const { renderPages, writeChange } = await import('./writeChange');
    // Before the check, since the index waits for these pages; a page with problems may not render.
    const fault = await renderPages(root, change, sources).then(
      () => undefined,
      (error: Error) => error,
    );
    // The index is made of what the pages show.
    const index = change.pages.size > 0 ? search.finish(change.pages.values()) : undefined;
    const problems = change.check();
    if (faultsIn(problems).length > 0) return { problems, count: change.hub.pages.length };
    if (fault) throw fault;
    say(formatProblems([], { pages: change.hub.pages.length }));
    say(`Pages to render: ${change.pages.size} of ${change.count}.`);
    await index?.given;
    return await writeChange(root, change, sources, index?.written);
  } finally {
    await search.stop();
  }
}
