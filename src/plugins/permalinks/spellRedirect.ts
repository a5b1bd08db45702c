import {
  bytesOf,
  cutToBytes,
  headLimits,
  spellHeadTags,
  type HeadTag,
} from '../../content/headTags';
import { addressOf, type Redirect } from '../../content/permalinks/planRedirects';
import { hashSource, policyTag, spellWayPolicy } from '../../site/contentPolicy';
import type { BuiltHead } from './readHeadTags';

/** Where the site lives: origin, and base path with a slash at both ends. */
export interface Site {
  url: string;
  baseUrl: string;
}

/**
 * Takes the fragment along, and the query. The same on every page, so that one hash in the content
 * security policy allows it.
 */
export const fragmentScript = `{const a=document.querySelector("a"),u=new URL(a.href),h=location.hash;let i="";try{i=decodeURIComponent(h.slice(1))}catch{}const m=JSON.parse(a.dataset.moved||"{}")[i];const t=m?new URL(m,u):u;if(!m&&h&&!u.hash)t.hash=h;t.search=location.search;location.replace(t)}`;

const leading = policyTag(spellWayPolicy([hashSource(fragmentScript)]));
const leadingWithoutScript = policyTag(spellWayPolicy([]));

/** No other page of the site begins like this. */
const start = '<!doctype html><html lang="en"><meta charset="utf-8">';

/** Whether HTML is the page of a redirect. */
export const isRedirect = (html: string): boolean => html.startsWith(start);

/** The page at an address that leads to another: its card, and the way on with and without a script. */
export function spellRedirect(
  { from, kind, landing, moved }: Redirect,
  head: BuiltHead,
  site: Site,
): string {
  const inSite = (address: string): string => site.baseUrl + address.slice(1);
  const { page, section } = landing;
  const heading = section === null ? undefined : page.headings.get(section);
  const pageTitle = page.source ? page.title : head.title;
  const words = heading ? `${pageTitle} › ${heading.text}` : pageTitle;
  const title = heading ? fitTitle(pageTitle, heading.text) : words;
  const summary = cutToBytes(heading?.lead || head.summary, headLimits['og:description'].most);
  const canonical = site.url + inSite(page.address);
  const target = escape(inSite(addressOf(landing)));
  const refresh = `<meta http-equiv="refresh" content="0;url=${target}">`;
  // A section has its own card; where crawlers ask og:url for the card, they must find this one.
  const url = kind === 'section' ? site.url + inSite(from) : canonical;
  const tags = head.tags.map((tag): HeadTag => {
    const content = { 'og:title': title, 'og:description': summary, 'og:url': url }[
      tag.property ?? ''
    ];
    return content === undefined ? tag : { ...tag, content };
  });
  const leads = Object.fromEntries(
    Object.entries(moved).map(([id, address]) => [id, inSite(address)]),
  );
  const data =
    Object.keys(moved).length > 0 ? ` data-moved="${escape(JSON.stringify(leads))}"` : '';
  // A section's own address ends the matter; of any other, the script must come before the refresh.
  const way =
    kind === 'section'
      ? { policy: leadingWithoutScript, head: refresh, script: '' }
      : {
          policy: leading,
          head: `<noscript>${refresh}</noscript>`,
          script: `<script>${fragmentScript}</script>`,
        };
  return [
    start,
    way.policy,
    `<title>${escape(words)}</title><meta name="viewport" content="width=device-width">`,
    `<meta name="description" content="${escape(summary)}">`,
    kind === 'section' ? '<meta name="robots" content="noindex">' : '',
    `<link rel="canonical" href="${escape(canonical)}">${way.head}${spellHeadTags(tags)}`,
    `<p>This is at <a href="${target}"${data}>${escape(words)}</a>.</p>${way.script}\n`,
  ].join('');
}

/** The title of a section within the limit: where it is too long, the page's part is cut. */
function fitTitle(page: string, section: string): string {
  const { most } = headLimits['og:title'];
  const left = Math.max(most / 3, most - bytesOf(` › ${section}`));
  return cutToBytes(`${cutToBytes(page, left)} › ${section}`, most);
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
