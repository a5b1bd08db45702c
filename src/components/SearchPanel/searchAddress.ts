import { redact } from '../../errors/redact';
import { hasLines, readPasted } from './readPasted';
import { facets, type Query } from '../../plugins/search/client';

/** More of a text does not go into an address. */
const mostInAddress = 200;

/** `?q=redis&kind=challenge` → what is searched for. */
export function readSearchAddress(query: string): Query {
  const address = new URLSearchParams(query);
  const filters: Query['filters'] = {};
  for (const facet of facets) {
    const value = address.get(facet);
    // A value is an id; anything else was not written by a person who pressed a control here.
    if (value && /^[a-z0-9-]+$/.test(value)) filters[facet] = value;
  }
  const text = address.get('q') ?? '';
  // Of a paste, more lines than the one that is explained.
  return hasLines(text) ? { text: readPasted(text), pasted: text, filters } : { text, filters };
}

/** What is searched for → `?q=redis&kind=challenge`, or nothing when nothing is. */
export function writeSearchAddress({ text, filters, pasted, enough }: Query): string {
  const address = new URLSearchParams();
  // An address is sent to others: of a paste it holds what was explained, without its secrets.
  const said =
    enough?.split('\n').map(redact).join('\n') ?? cut(pasted === undefined ? text : redact(text));
  if (said) address.set('q', said);
  for (const facet of facets) {
    const value = filters[facet];
    if (value) address.set(facet, value);
  }
  const query = address.toString();
  return query ? `?${query}` : '';
}

/**
 * The words of an address where no page is: `/docs/challanges/n-plus-one/` → `n plus one`.
 *
 * @param path As the browser has it, with the base path.
 */
export function readLostAddress(path: string, baseUrl: string): string {
  const own = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  // What a short address is made of are no words.
  if (/^p\//.test(own)) return '';
  const parts = decode(own.replace(/page\/\d+\/?$/, ''))
    .split('/')
    .map((part) => part.replace(/\.(?:html?|mdx?|php|aspx?)$/i, ''))
    .map((part) => part.replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ').trim())
    .filter((part) => part && part !== 'index');
  // The last part names the page.
  return cut(parts.filter((part) => /\p{L}/u.test(part)).at(-1) ?? '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a new issue that asks for what was not found; an error's message is its title. */
export function askAddress(newIssueUrl: string, text: string, isError = false): string {
  const address = new URL(newIssueUrl);
  const said = cut(redact(text));
  address.searchParams.set('title', isError ? said : `New page: ${said}`);
  if (isError) address.searchParams.set('kind', 'error (docs/errors)');
  address.searchParams.set('keywords', said);
  return address.href;
}

/** Half a character at the end would not be text. */
const cut = (text: string): string =>
  text
    .trim()
    .slice(0, mostInAddress)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
