import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../content/Catalog';
import { indexedPage } from '../../views/indexedPage';
import { holdIndex } from '../../errors/holdIndex';
import type { Explanation } from '../../errors/Explanation';

/** What the home page shows being pasted: the captured output of one of our own labs. */
const pasted = 'labs/challenges/slow_lookup_missing_index/output/timed_out.txt';

/** A paste, and the page that the search answers it with. */
export interface Example extends Pick<Explanation, 'line' | 'from' | 'to'> {
  lines: string[];
  /** The address of the page, without the base path. */
  url: string;
}

/**
 * An error as a reader pastes it, explained by what explains it in the browser: what the home page
 * shows is what the search says. Nothing where the hub has no such file, or no page for it.
 */
export async function readExample(
  { pages }: Catalog,
  siteDir: string,
): Promise<Example | undefined> {
  const file = join(siteDir, pasted);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8').trimEnd();
  const [first] = await holdIndex(pages.map((page) => indexedPage(page))).explain(text);
  if (!first) return undefined;
  const { page, line, from, to } = first;
  return { lines: text.split('\n'), url: page.url, line, from, to };
}
