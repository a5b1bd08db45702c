import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCards, type CheckSources } from '../../cards/checkCards';
import { makePainter } from '../../cards/drawPicture';
import type { PageDates } from '../../cards/makeHead';
import { makePictureHash, readFrame } from '../../cards/readFrame';
import { readIcon } from '../../cards/readIcon';
import { buildCatalog } from '../../content/buildCatalog';
import { checkPages } from '../../content/checks/checkPages';
import { ledgerOf } from '../../content/permalinks/Ledger';
import { listMovedAway } from '../../content/permalinks/planRedirects';
import { readPublished } from '../../content/permalinks/readPublished';
import { giveShortIds } from '../../content/permalinks/shortIds';
import { faultsIn, type Problem } from '../../content/Problem';
import type { Address } from '../../site/readAddress';
import type { HeadingSource } from '../../content/PageSource';
import type { World } from '../../content/World';
import type { Hub } from '../../markdown/readHub';
import { buildViews } from './buildViews';
import { readExample } from './readExample';
import { readVersions } from './readVersions';
import type { PictureView } from '../../views/views';
import { cutInclusion } from '../../views/cutInclusion';
import { readInclusion } from '../../views/readInclusion';
import { inclusionName, pictureName } from '../../views/viewNames';

/** What views say beyond what the pages say. */
export interface CatalogSite {
  siteDir: string;
  address: Address;
  /** By the path of the page. */
  dates: Readonly<Record<string, PageDates>>;
  hasComponentEmbed: boolean;
  /** Pages that are begun are shown too: somebody is writing. */
  showsDrafts?: boolean;
}

/** What pages show of one another. */
export interface CatalogReading {
  /** What is wrong with the pages. */
  check: () => Problem[];
  /** Every view by the name of its file. @throws Perhaps, where something is wrong with the pages. */
  makeViews: () => Record<string, unknown>;
}

/**
 * Reads what views and their check need besides the pages.
 *
 * @param world What pages are checked against.
 * @throws When a file that is named cannot be read.
 */
export async function readCatalog(
  hub: Hub,
  site: CatalogSite,
  world: World = hub.world,
): Promise<CatalogReading> {
  const catalog = buildCatalog(hub.pages, { drafts: site.showsDrafts === true });
  const sources = await sourcesOf(hub, site);
  const example = await readExample(catalog, site.siteDir);
  const { fileUrl } = site.address;
  return {
    check() {
      const problems = [...hub.problems, ...checkPages(hub.pages, world)];
      return faultsIn(problems).length > 0
        ? problems
        : [...problems, ...checkCards(catalog, sources)];
    },
    makeViews: () => ({
      ...buildViews(catalog, {
        ...sources,
        fileUrl,
        example,
        ranOn: versionsByPath(hub, site),
        captures: hub.world.captures,
        ...permanence(hub),
      }),
      ...includedCode(hub, site),
      ...pictureViews(hub),
    }),
  };
}

async function sourcesOf(
  { labs }: Hub,
  { siteDir, address, dates, hasComponentEmbed }: CatalogSite,
): Promise<CheckSources> {
  const frame = readFrame(siteDir);
  const { findMissing } = await makePainter(siteDir, frame);
  return {
    labs,
    findIcon: readIcon,
    siteUrl: `${address.url}${address.baseUrl}`,
    tokens: frame.tokens,
    hashPicture: makePictureHash(siteDir, frame),
    dates,
    hasComponentEmbed,
    findMissing,
  };
}

function permanence({ pages, world }: Hub) {
  const published = readPublished(pages, world);
  return {
    shortIds: giveShortIds(published, ledgerOf(world)),
    movedAway: listMovedAway(published),
    lines: new Map(pages.map(({ path, headings }) => [path, linesOf(headings)])),
  };
}

function versionsByPath({ pages }: Hub, { siteDir }: CatalogSite) {
  return new Map(pages.map((page) => [page.path, readVersions(page, siteDir)]));
}

function includedCode({ pages }: Hub, { siteDir, address }: CatalogSite): Record<string, unknown> {
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

function pictureViews({ world }: Hub): Record<string, PictureView> {
  return Object.fromEntries(
    Object.entries(world.pictures).map(([path, { file, width, height }]) => [
      pictureName(path),
      { file, width, height },
    ]),
  );
}

/** Of the headings that have a link to themselves on the page. */
const linesOf = (headings: readonly HeadingSource[]): number[] =>
  headings.filter(({ depth }) => depth > 1 && depth < 5).map(({ line }) => line);
