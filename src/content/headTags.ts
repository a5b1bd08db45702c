/** What the head of a page tells whoever shows a link to it. All addresses are absolute. */
export interface HeadFacts {
  /** The page's own title, without the site's name. */
  title: string;
  summary: string;
  url: string;
  siteName: string;
  /** Of the kind of page, as `#RRGGBB`. */
  color: string;
  picture: { url: string; alt: string };
  /** A page that somebody wrote, or one that leads to pages. */
  type: 'article' | 'website';
  /** When the page was last changed, in RFC 3339. */
  modified?: string;
}

/** One `<meta>`: `name` or `property`, and `content`. */
export interface HeadTag {
  name?: string;
  property?: string;
  content: string;
}

/** A tag that somebody who shows links would cut or refuse. */
export interface HeadFault {
  /** `og:title` */
  tag: string;
  /** How long it is, and how long it may be: `73 bytes, at most 70`. */
  length: string;
}

/** The size in which pictures are drawn, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/**
 * What Discord shows of a link, from its documentation "Link Previews". It counts texts in bytes of
 * UTF-8, and cuts them; with an address or a site's name that is too long it shows nothing at all.
 */
export const headLimits = {
  'og:title': { most: 70, unit: 'bytes' },
  'og:description': { most: 350, unit: 'bytes' },
  'og:site_name': { most: 255, unit: 'characters' },
  'og:url': { most: 2047, unit: 'characters' },
  'og:image': { most: 2047, unit: 'characters' },
  'og:image:alt': { most: 4096, unit: 'characters' },
} as const;

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The tags of a page, in the order that counts: width and height belong to the picture above them. */
export function headTags(facts: HeadFacts): HeadTag[] {
  const { title, summary, url, siteName, color, picture, type, modified } = facts;
  return [
    { property: 'og:site_name', content: siteName },
    { property: 'og:type', content: type },
    { property: 'og:title', content: title },
    { property: 'og:description', content: summary },
    { property: 'og:url', content: url },
    { property: 'og:image', content: picture.url },
    { property: 'og:image:width', content: String(pictureSize.width) },
    { property: 'og:image:height', content: String(pictureSize.height) },
    { property: 'og:image:alt', content: picture.alt },
    ...(modified ? [{ property: 'article:modified_time', content: modified }] : []),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'theme-color', content: color },
  ];
}

/** The tags that break a limit of those who show links. */
export function checkHeadTags(tags: readonly HeadTag[]): HeadFault[] {
  return tags.flatMap(({ name, property, content }) => {
    const tag = property ?? name ?? '';
    if (tag === 'theme-color' && !/^#[0-9a-f]{6}$/i.test(content)) {
      return [{ tag, length: `"${content}", which is not #RRGGBB` }];
    }
    if (!(tag in headLimits)) return [];
    const { most, unit } = headLimits[tag as keyof typeof headLimits];
    const found = unit === 'bytes' ? bytesOf(content) : [...content].length;
    return found > most ? [{ tag, length: `${found} ${unit}, at most ${most}` }] : [];
  });
}

/**
 * The tags as HTML, for a page that no React renders.
 *
 * `[{property: 'og:type', content: 'website'}]` → `<meta property="og:type" content="website">`
 */
export function spellHeadTags(tags: readonly HeadTag[]): string {
  return tags
    .map(({ name, property, content }) => {
      const key = property === undefined ? `name="${name}"` : `property="${property}"`;
      return `<meta ${key} content="${escapeAttribute(content)}">`;
    })
    .join('');
}

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * A text made by a program, cut to a limit in bytes between two letters as readers see them.
 * What an author wrote is never cut: the check asks for a shorter one.
 */
export function cutToBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  const ellipsis = '…';
  let cut = '';
  let left = most - bytesOf(ellipsis);
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    left -= bytesOf(segment);
    if (left < 0) break;
    cut += segment;
  }
  return cut.trimEnd() + ellipsis;
}
