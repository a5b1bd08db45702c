import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildCatalog } from '../../content/buildCatalog';
import { checkPages } from '../../content/checkPages';
import { kindFacts, kinds } from '../../content/kinds';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { listMovedAway } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import { giveShortIds } from '../../content/permalinks/shortIds';
import { formatProblems } from '../../content/Problem';
import { ownAddressesOf, type Address } from '../../content/readAddress';
import { readHub, watchedFolders, type Hub } from '../../markdown/readHub';
import { buildViews, indexOf } from './buildViews';
import type { CardView, IndexView, PartView } from './client';
import { listPositions, perPart } from './cutIndex';
import { cutInclusion } from './cutInclusion';
import { readIcon } from './readIcon';
import { readInclusion } from './readInclusion';
import { inclusionName, indexName, viewModule } from './viewNames';
import { writeViews } from './writeViews';

const isDev = process.env.NODE_ENV === 'development';

/** Positions need no cards. */
const bareCard = (): CardView => ({}) as CardView;

const isLaterPart = (view: unknown): view is IndexView & { part: PartView } =>
  ((view as Partial<IndexView>).part?.number ?? 1) > 1;

/** Checks every page, then writes what pages, cards and indexes show of one another. */
export function catalogPlugin(context: LoadContext, { address }: { address: Address }): Plugin {
  const { siteDir } = context;
  const plugin: Plugin<Hub> = {
    name: 'nexus-catalog',
    getPathsToWatch: () => [
      ...watchedFolders.map((folder) => `${folder}/**/*.md`),
      'labs/**/*.{py,txt,json,yml,sql}',
    ],
    loadContent: () => readHub(siteDir, { ownAddresses: ownAddressesOf(address) }),
    // Not in parseFrontMatter: Docusaurus prefixes what throws there with a misleading hint.
    async contentLoaded({ content, actions }) {
      // While somebody writes, a heading may come and go: what was published is checked in a build.
      const world = isDev ? { ...content.world, ledger: undefined } : content.world;
      const problems = [...content.problems, ...checkPages(content.pages, world)];
      if (problems.length > 0) {
        throw new Error(
          `the pages have problems.\n\n${formatProblems(problems, { pages: content.pages.length })}`,
        );
      }
      const catalog = buildCatalog(content.pages);
      const views = buildViews(catalog, {
        labs: content.labs,
        findIcon: readIcon,
        fileUrl: (path) => address.fileUrl(path),
        ...permanence(content),
      });
      await writeViews(
        { ...views, ...includedCode(content) },
        {
          folder: join(context.generatedFilesDir, plugin.name, 'default'),
          write: actions.createData,
        },
      );
      for (const { kind, part } of Object.values(views).filter(isLaterPart)) {
        actions.addRoute({
          path: `${context.baseUrl}${part.permalink.slice(1)}page/${part.number}/`,
          component: '@site/src/theme/IndexPart',
          modules: { index: viewModule(indexName(kind, part.number)) },
          exact: true,
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

  function permanence({ pages, world }: Hub) {
    const published = readPublished(pages, world);
    return {
      shortIds: giveShortIds(published, ledgerOf(world)),
      movedAway: listMovedAway(published),
    };
  }

  function includedCode({ pages }: Hub): Record<string, unknown> {
    const readText = (file: string) => readFileSync(join(siteDir, file), 'utf8');
    const inclusions = pages
      .flatMap(({ fences }) => fences.map(readInclusion))
      .filter((found) => found !== undefined);
    return Object.fromEntries(
      inclusions
        .filter(({ file }) => existsSync(join(siteDir, file)))
        .map((inclusion) => [
          inclusionName(inclusion),
          cutInclusion(inclusion, readText, address.fileUrl),
        ]),
    );
  }
}
