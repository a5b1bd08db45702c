import type { PageDates } from '../../cards/makeHead';
import type { Catalog, CatalogPage, CatalogPageOf } from '../../content/Catalog';
import { capital } from '../../content/capital';
import { kindFacts, kinds } from '../../content/kinds';
import type { CardView, HomeView } from '../../views/views';
import type { Example } from './readExample';
import { shorten } from './shorten';

/** So much of each list stands on the home page, which leads to the rest. */
const most = { challenges: 3, paths: 3, latest: 2 };

interface HomeSources {
  dates: Readonly<Record<string, PageDates>>;
  example?: Example;
}

/** What the home page shows: a few of each kind, so that it weighs the same as the hub grows. */
export function buildHome(
  catalog: Catalog,
  card: (page: CatalogPage) => CardView,
  { dates, example }: HomeSources,
): HomeView {
  // How the hub itself is made is for those who already know it.
  const pages = catalog.pages.filter(
    ({ unlisted, path }) => !unlisted && !path.startsWith('docs/contributing/'),
  );
  const explained = example && pages.find(({ permalink }) => permalink === example.url);
  const guides = pages
    .filter((page) => page.kind === 'guide' && page.path.startsWith('docs/guides/'))
    .sort((one, other) => positionOf(one) - positionOf(other));
  const dayOf = ({ path, reviewed }: CatalogPage) =>
    (dates[path]?.created ?? reviewed).slice(0, 10);
  return {
    ...(explained && { example: { ...withoutUrl(example), card: card(explained) } }),
    challenges: chooseProofs(pages, explained).map(card),
    paths: shorten(guides.map(card), most.paths, `/${kindFacts.guide.folder}/`),
    latest: chooseLatest(pages.map((page) => ({ page, day: dayOf(page) }))).map(
      ({ page, day }) => ({ card: card(page), day }),
    ),
    kinds: kinds
      .map((kind) => ({
        kind,
        title: capital(kindFacts[kind].plural),
        permalink: `/${kindFacts[kind].folder}/`,
        count: catalog.pages.filter((page) => page.kind === kind && !page.unlisted).length,
      }))
      .filter(({ count }) => count > 0),
  };
}

/** The newest, each of another kind as far as there are such: errors come by the dozen. */
function chooseLatest<Dated extends { page: CatalogPage; day: string }>(
  pages: readonly Dated[],
): Dated[] {
  const sorted = [...pages].sort((one, other) => other.day.localeCompare(one.day));
  const firsts = kinds.flatMap((kind) => sorted.find(({ page }) => page.kind === kind) ?? []);
  return [...new Set([...firsts, ...sorted])]
    .slice(0, Math.max(firsts.length, most.latest))
    .sort((one, other) => other.day.localeCompare(one.day))
    .slice(0, most.latest);
}

/** Where the navigation lists a page of a folder; one without a place comes last. */
const positionOf = (page: CatalogPage): number =>
  ('sidebar_position' in page ? page.sidebar_position : undefined) ?? Infinity;

const withoutUrl = ({ url: _, ...example }: Example): Omit<Example, 'url'> => example;

/** Measured challenges, each about another technology as far as there are such: three times Django says little. */
function chooseProofs(
  pages: readonly CatalogPage[],
  shown: CatalogPage | undefined,
): CatalogPage[] {
  const challenges = pages.filter(
    (page): page is CatalogPageOf<'challenge'> => page.kind === 'challenge' && page !== shown,
  );
  const measured = challenges.filter(({ lab }) => lab);
  const firsts = new Set<string | undefined>();
  const various = measured.filter(({ technologies: [first] }) => {
    if (firsts.has(first)) return false;
    firsts.add(first);
    return true;
  });
  return [...new Set([...various, ...measured, ...challenges])].slice(0, most.challenges);
}
