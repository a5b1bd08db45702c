import type { HeadTag } from '../../content/headTags';

/** What a link to a page shows, from the page's built HTML: its title, its summary and its tags. */
export interface BuiltHead {
  title: string;
  summary: string;
  tags: readonly HeadTag[];
}

const shown = /^(?:og:|article:|twitter:|theme-color$)/;

/**
 * Reads the tags of a built page, so that an address that leads to it shows the card it shows.
 * Both forms of the site write attributes in double quotes.
 */
export function readHeadTags(html: string): BuiltHead {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags: HeadTag[] = [];
  let summary = '';
  for (const [meta] of head.matchAll(/<meta\b[^>]*>/g)) {
    const { name, property, content } = readAttributes(meta);
    const key = property ?? name;
    if (key === undefined || content === undefined) continue;
    if (key === 'description') summary = content;
    if (shown.test(key))
      tags.push(property === undefined ? { name: key, content } : { property, content });
  }
  const written = /<title[^>]*>([^<]*)<\/title>/.exec(head)?.[1] ?? '';
  const title = tags.find(({ property }) => property === 'og:title')?.content ?? unescape(written);
  return { title, summary, tags };
}

const readAttributes = (tag: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescape(value),
    ]),
  );

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:x27|39);/g, "'")
    .replaceAll('&amp;', '&');
