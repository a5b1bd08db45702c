import type { Kind } from './kinds';
import { idOf, kindOf, kinds, permalinkOf } from './kinds';
import type { PageSource, Place } from './PageSource';
import { tell, type Problem } from './Problem';
import type { RuleName } from './rules/rules';
import { ledgerOf } from './permalinks/Ledger';
import type { World } from './World';

/** The pages by path and by kind and id, and the world around them: what checks look things up in. */
export interface KnownPages {
  world: World;
  byPath: ReadonlyMap<string, PageSource>;
  /** By the address on the site: `/docs/technologies/redis/`. */
  byPermalink: ReadonlyMap<string, PageSource>;
  byId: Readonly<Record<Kind, ReadonlyMap<string, PageSource>>>;
  /** The addresses that links may lead to; empty where no ledger says which routes the site has. */
  routes: ReadonlySet<string>;
  /** The ids of the challenges that have a folder in `labs/challenges/`. */
  labs: ReadonlySet<string>;
}

/** Orders pages for looking up. Of two pages with one id the first counts. */
export function knowPages(pages: readonly PageSource[], world: World): KnownPages {
  const byId = Object.fromEntries(
    kinds.map((kind) => [kind, new Map<string, PageSource>()]),
  ) as Record<Kind, Map<string, PageSource>>;
  for (const page of pages) {
    const kind = kindOf(page.path);
    const id = idOf(page.path);
    if (kind && !byId[kind].has(id)) byId[kind].set(id, page);
  }
  return {
    world,
    byPath: new Map(pages.map((page) => [page.path, page])),
    byPermalink: new Map([...pages].reverse().map((page) => [permalinkOf(page.path), page])),
    byId,
    routes: routesOf(pages, world),
    labs: new Set(world.labFolders.map((name) => name.replaceAll('_', '-'))),
  };
}

function routesOf(pages: readonly PageSource[], world: World): Set<string> {
  if (world.ledger === undefined) return new Set();
  const { addresses } = ledgerOf(world);
  return new Set([...addresses.keys(), ...pages.map(({ path }) => permalinkOf(path))]);
}

/** Notes a problem of one page. */
export type Report = (rule: RuleName, place: Place | undefined, message: string) => void;

/** A list of a page's problems with one explanation, and the function that fills it. */
export function collectProblems(
  file: string,
  explained: string,
): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (rule, place, message) => {
      problems.push(tell(rule, { file, ...(place ? at(place) : {}) }, message, explained));
    },
  };
}

// A place may be a heading or a link, with all that belongs to it.
const at = ({ line, column }: Place): Place => ({ line, column });

/** True of a page that the published site leaves out. */
export const isDraft = (page: PageSource): boolean => page.frontMatter?.value.draft === true;

/** Where what authors may write is explained. */
export const markdownExplained = 'What a page may hold: docs/contributing/style-guide.md';
