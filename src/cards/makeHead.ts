import { capital } from '../content/capital';
import { spellValue, tellChange } from '../views/tellChange';
import type { CatalogPage } from '../content/Catalog';
import { checkComponentEmbed, makeComponentEmbed } from './componentEmbed';
import { checkHeadTags, headTags } from '../content/headTags';
import { kindFacts } from '../content/kinds';
import { siteName } from '../site/siteName';
import { spellScriptData, structuredData, type Question } from '../content/structuredData';
import type { CardView, HeadView, ProofView } from '../views/views';
import { hubPages, indexPage, type HubPage } from './hubPages';
import { pictureFacts, type PictureFacts } from './PictureFacts';
import { colorOf, type Tokens } from './readTokens';

/** When a page was written and last changed, in RFC 3339. */
export interface PageDates {
  created?: string;
  modified?: string;
}

/** What heads are made from, besides the page. */
export interface HeadSources {
  /** Origin and base path, with a slash at the end: `https://owner.github.io/name/`. */
  siteUrl: string;
  tokens: Tokens;
  /** A short name for what is drawn: the address of a picture changes when the picture does. */
  hashPicture: (facts: PictureFacts) => string;
  /** By the path of the page. */
  dates: Readonly<Record<string, PageDates>>;
  /** Whether pages carry Discord's component embed, too. */
  hasComponentEmbed: boolean;
}

/** A picture that the site has, and what it is drawn from. */
export interface Picture {
  /** From the site's base path: `docs/technologies/redis/card.5f2c….png`. */
  path: string;
  facts: PictureFacts;
}

/** Where the picture of a page lies: beside the page. */
export const picturePath = (
  permalink: string,
  facts: PictureFacts,
  { hashPicture }: Pick<HeadSources, 'hashPicture'>,
): string => `${permalink.slice(1)}card.${hashPicture(facts)}.png`;

/** The head of a page of the catalog. */
export function pageHead(page: CatalogPage, card: CardView, sources: HeadSources): HeadView {
  const facts = pictureFacts(card);
  const index = indexPage(page.kind);
  return makeHead(
    {
      title: page.title,
      summary: page.summary,
      permalink: page.permalink,
      type: 'article',
      facts,
      picture: picturePath(page.permalink, facts, sources),
      trail: [hubPages.home, index],
      dates: sources.dates[page.path] ?? {},
      questions: page.questions,
    },
    sources,
  );
}

/** The head of a page that leads to pages. */
export function hubHead(page: HubPage, sources: HeadSources): HeadView {
  const { permalink } = page;
  const shown = pictureOf(page);
  return makeHead(
    {
      ...page,
      type: 'website',
      facts: hubPictureFacts(shown),
      picture: picturePath(shown.permalink, hubPictureFacts(shown), sources),
      trail: permalink === '/' || permalink === '/404.html' ? [] : [hubPages.home],
      dates: {},
      questions: [],
    },
    sources,
  );
}

/** A later part of a list or of the map shows the picture of the first, and a missing page that of the home page. */
function pictureOf(page: HubPage): HubPage {
  if (page.permalink === hubPages['not-found'].permalink) return hubPages.home;
  if (!/\/page\/\d+\/$/.test(page.permalink)) return page;
  return page.kind ? indexPage(page.kind) : hubPages.map;
}

/** What the picture of a page that leads to pages shows. */
export function hubPictureFacts({ kind, title, summary, line }: HubPage): PictureFacts {
  return { kind, facts: [line], title, sentence: summary };
}

interface HeadedPage {
  title: string;
  summary: string;
  permalink: string;
  type: 'article' | 'website';
  facts: PictureFacts;
  picture: string;
  trail: readonly HubPage[];
  dates: PageDates;
  questions: readonly Question[];
}

function makeHead(page: HeadedPage, sources: HeadSources): HeadView {
  const { title, summary, type, facts, trail, dates, questions } = page;
  const { siteUrl, tokens, hasComponentEmbed } = sources;
  const absolute = (path: string) => siteUrl + path.replace(/^\//, '');
  const url = absolute(page.permalink);
  const color = colorOf(tokens, facts.kind ?? 'accent');
  const picture = { url: absolute(page.picture), alt: tellPicture(facts) };
  const data = structuredData({
    title,
    summary,
    url,
    type,
    picture: picture.url,
    ...(dates.modified && { modified: dates.modified }),
    trail: trail.map((above) => ({ title: above.title, url: absolute(above.permalink) })),
    questions,
  });
  const embed =
    hasComponentEmbed &&
    makeComponentEmbed({
      title,
      summary,
      url,
      color,
      picture,
      ...(facts.proof && { proof: tellProof(facts.proof) }),
    });
  return {
    title,
    summary,
    tags: headTags({
      title,
      summary,
      url,
      siteName,
      color,
      picture,
      type,
      ...(dates.modified && { modified: dates.modified }),
    }),
    ...(trail.length > 0 && { data: spellScriptData(data) }),
    ...(embed && { embed: spellScriptData(embed) }),
  };
}

/** What is wrong with a head, in sentences; the build stops on them. */
export function findHeadFaults({ tags, embed }: HeadView): string[] {
  return [
    ...checkHeadTags(tags).map(({ tag, length }) => `${tag}: ${length}.`),
    ...(embed
      ? checkComponentEmbed(embed).map((fault) => `discord:component-embed: ${fault}.`)
      : []),
  ];
}

/** What the picture shows, for readers who cannot see it. */
function tellPicture({ kind, title, proof }: PictureFacts): string {
  const word = kind ? `${kindFacts[kind].singular}: ` : '';
  return capital(`${word}${title}${proof ? `. ${tellProof(proof)}` : ''}`);
}

function tellProof(proof: ProofView): string {
  const { label, unit, before, after } = proof;
  const side = (value: number) => spellValue(value, unit);
  return `${label}: ${side(before.value)} failing, ${side(after.value)} fixed, ${tellChange(proof)}`;
}
