import { takePages } from '../plugins/search/keepPages';
import { SearchThread } from '../plugins/search/SearchThread';

/**
 * Makes the search index that a build of many pages left to the command, now that Docusaurus has
 * ended; does nothing after any other build.
 *
 * @throws When the index cannot be made.
 */
export async function finishSearch(siteDir: string, outDir: string): Promise<void> {
  const pages = takePages(siteDir);
  if (pages) await new SearchThread().write({ siteDir, outDir, built: outDir, pages });
}
