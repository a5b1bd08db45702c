import type { HeadView } from '../../views/views';

/** What previews show of a page; the page at hand and one that a script fetched are read alike. */
export interface PreviewTexts {
  title: string;
  summary: string;
  site: string;
  /** Absolute. */
  url: string;
  /** Absolute. */
  picture: string;
  alt: string;
  color: string;
}

/** What the tags of a page say, by the names that they have in its head. */
export function readTexts(tags: HeadView['tags']): PreviewTexts {
  const read = (key: string) =>
    tags.find(({ name, property }) => (property ?? name) === key)?.content ?? '';
  return {
    title: read('og:title'),
    summary: read('og:description'),
    site: read('og:site_name'),
    url: read('og:url'),
    picture: read('og:image'),
    alt: read('og:image:alt'),
    color: read('theme-color'),
  };
}

/** The texts of a preview by the part of it that shows them. */
export function partsOf(texts: PreviewTexts): Record<string, string> {
  const { title, summary, site, url } = texts;
  const { host, pathname } = new URL(url);
  return {
    title,
    summary,
    site,
    // As Docusaurus writes it between <title> and </title>.
    'document-title': title === site ? site : `${title} | ${site}`,
    trail: [host, ...pathname.split('/').filter(Boolean)].join(' › '),
    host,
    room: `Title ${bytesOf(title)} of 70 bytes, summary ${bytesOf(summary)} of 350.`,
  };
}

/** A picture where this site is served, which need not be where it will be published. */
export const pathOf = (address: string): string => new URL(address).pathname;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
