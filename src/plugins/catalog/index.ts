import { writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readDates } from '../../cards/readDates';
import { buildCatalog } from '../../content/buildCatalog';
import { kindFacts, kinds } from '../../content/kinds';
import { previewVariable } from '../../site/previewVariable';
import { faultsIn, formatProblems, type Problem } from '../../content/Problem';
import { previousSiteVariable } from '../../site/PreviousSite';
import { ownAddressesOf, type Address } from '../../site/readAddress';
import { readHub, watchedFolders, type Hub } from '../../markdown/readHub';
import { indexOf } from './buildViews';
import type { MapView } from '../../views/mapViews';
import type { CardView, IndexView, PartView } from '../../views/views';
import { listPositions, perPart } from './cutIndex';
import { describeLoaded, loadedName } from './readLoaded';
import { readCatalog } from './readCatalog';
import { indexName, mapName, viewModule } from '../../views/viewNames';
import { writeViews } from './writeViews';

/**
 * Ends a build of our command, which has no more to say than what the check says.
 *
 * @throws In any other build, when there are problems, with all of them.
 */
function stopOn(problems: readonly Problem[], { pages }: Hub): void {
  if (faultsIn(problems).length === 0) return;
  const text = formatProblems(problems, { pages: pages.length });
  if (!process.env[previousSiteVariable]) throw new Error(`the pages have problems.\n\n${text}`);
  writeSync(process.stdout.fd, `${text}\n`);
  process.exit(1);
}

const isWriting = process.env.NODE_ENV === 'development' || process.env[previewVariable] === 'on';

/** Positions need no cards. */
const bareCard = (): CardView => ({ facts: [] as string[] }) as CardView;

const isLaterPart = (view: unknown): view is (IndexView | MapView) & { part: PartView } =>
  ((view as Partial<IndexView>).part?.number ?? 1) > 1;

/** Checks every page, then writes what pages, cards and indexes show of one another. */
export function catalogPlugin(context: LoadContext, { address }: { address: Address }): Plugin {
  const { siteDir } = context;
  const plugin: Plugin<Hub> = {
    name: 'nexus-catalog',
    getPathsToWatch: () => [
      ...watchedFolders.map((folder) => `${folder}/**/*.md`),
      ...watchedFolders.map((folder) => `${folder}/**/*.{png,jpg,jpeg,webp,avif,gif,svg}`),
      'labs/**/*.{py,txt,json,yml,sql}',
    ],
    loadContent: () => readHub(siteDir, { ownAddresses: ownAddressesOf(address) }),
    // Not in parseFrontMatter: Docusaurus prefixes what throws there with a misleading hint.
    async contentLoaded({ content, actions }) {
      // While somebody writes, a heading may come and go: what was published is checked in a build.
      const world = isWriting ? { ...content.world, ledger: undefined } : content.world;
      const { customFields, future } = context.siteConfig;
      const dates = await readDates(siteDir, content, future.experimental_vcs);
      const { check, makeViews } = await readCatalog(
        content,
        {
          siteDir,
          address,
          dates,
          hasComponentEmbed: Boolean(customFields?.hasComponentEmbed),
          showsDrafts: isWriting,
        },
        world,
      );
      stopOn(check(), content);
      const views = makeViews();
      if (!isWriting) console.log(formatProblems([], { pages: content.pages.length }));
      await writeViews(
        { ...views, [loadedName]: describeLoaded(views, dates) },
        {
          folder: join(context.generatedFilesDir, plugin.name, 'default'),
          write: actions.createData,
        },
      );
      for (const view of Object.values(views).filter(isLaterPart)) {
        const { permalink, number } = view.part;
        actions.addRoute({
          path: `${context.baseUrl}${permalink.slice(1)}page/${number}/`,
          exact: true,
          ...('kind' in view
            ? {
                component: '@site/src/theme/IndexPart',
                modules: { index: viewModule(indexName(view.kind, number)) },
              }
            : {
                component: '@site/src/theme/MapPart',
                modules: { map: viewModule(mapName(number)) },
              }),
        });
      }
    },
    async postBuild({ content, outDir }) {
      const catalog = buildCatalog(content.pages);
      for (const kind of kinds) {
        const index = indexOf(catalog, kind, bareCard);
        if (index.filters.length === 0 || index.entries.length <= perPart) continue;
        const folder = join(outDir, kindFacts[kind].folder);
        await writeFile(join(folder, 'filters.json'), JSON.stringify(listPositions(index)));
      }
    },
  };
  // Docusaurus' type of a plugin in the configuration does not say what its content is.
  return plugin as Plugin;
}
