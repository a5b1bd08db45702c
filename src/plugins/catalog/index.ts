import { existsSync, readFileSync, writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { checkCards, type CheckSources } from '../../cards/checkCards';
import { makePainter } from '../../cards/drawPicture';
import { readDates } from '../../cards/readDates';
import { makePictureHash, readFrame } from '../../cards/readFrame';
import { readIcon } from '../../cards/readIcon';
import { buildCatalog } from '../../content/buildCatalog';
import { checkPages } from '../../content/checkPages';
import { kindFacts, kinds } from '../../content/kinds';
import { previewVariable } from '../../content/preview';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { listMovedAway } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import { giveShortIds } from '../../content/permalinks/shortIds';
import { formatProblems, type Problem } from '../../content/Problem';
import { siteBeforeVariable } from '../../content/SiteBefore';
import { ownAddressesOf, type Address } from '../../content/readAddress';
import { readHub, watchedFolders, type Hub } from '../../markdown/readHub';
import { buildViews, indexOf } from './buildViews';
import type { CardView, IndexView, PartView, PictureView } from './client';
import { listPositions, perPart } from './cutIndex';
import { cutInclusion } from './cutInclusion';
import { readInclusion } from './readInclusion';
import { inclusionName, indexName, pictureName, viewModule } from './viewNames';
import { writeViews } from './writeViews';

/**
 * Ends a build of our command, which has no more to say than what the check says.
 *
 * @throws In any other build, when there are problems, with all of them.
 */
function stopOn(problems: readonly Problem[], { pages }: Hub): void {
  if (problems.length === 0) return;
  const text = formatProblems(problems, { pages: pages.length });
  if (!process.env[siteBeforeVariable]) throw new Error(`the pages have problems.\n\n${text}`);
  writeSync(process.stdout.fd, `${text}\n`);
  process.exit(1);
}

const isWriting = process.env.NODE_ENV === 'development' || process.env[previewVariable] === 'on';

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
      ...watchedFolders.map((folder) => `${folder}/**/*.{png,jpg,jpeg,webp,avif,gif,svg}`),
      'labs/**/*.{py,txt,json,yml,sql}',
    ],
    loadContent: () => readHub(siteDir, { ownAddresses: ownAddressesOf(address) }),
    // Not in parseFrontMatter: Docusaurus prefixes what throws there with a misleading hint.
    async contentLoaded({ content, actions }) {
      // While somebody writes, a heading may come and go: what was published is checked in a build.
      const world = isWriting ? { ...content.world, ledger: undefined } : content.world;
      stopOn([...content.problems, ...checkPages(content.pages, world)], content);
      const catalog = buildCatalog(content.pages);
      const sources = await cardSources(content);
      stopOn(checkCards(catalog, sources), content);
      if (!isWriting) console.log(formatProblems([], { pages: content.pages.length }));
      const views = buildViews(catalog, {
        ...sources,
        fileUrl: address.fileUrl,
        ...permanence(content),
      });
      await writeViews(
        { ...views, ...includedCode(content), ...pictureViews(content) },
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

  async function cardSources({ pages, labs }: Hub): Promise<CheckSources> {
    const frame = readFrame(siteDir);
    const { findMissing } = await makePainter(siteDir, frame);
    const { future, customFields } = context.siteConfig;
    return {
      labs,
      findIcon: readIcon,
      siteUrl: `${address.url}${address.baseUrl}`,
      tokens: frame.tokens,
      hashPicture: makePictureHash(siteDir, frame),
      dates: customFields?.isClone
        ? await readDates(
            siteDir,
            pages.map(({ path }) => path),
            future.experimental_vcs,
          )
        : {},
      hasComponentEmbed: Boolean(customFields?.hasComponentEmbed),
      findMissing,
    };
  }

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

function pictureViews({ world }: Hub): Record<string, PictureView> {
  return Object.fromEntries(
    Object.entries(world.pictures).map(([path, { file, width, height }]) => [
      pictureName(path),
      { file, width, height },
    ]),
  );
}
