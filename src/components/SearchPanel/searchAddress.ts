import { redact } from '../../errors/redact';
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
  return { text: address.get('q') ?? '', filters };
}

/** What is searched for → `?q=redis&kind=challenge`, or nothing when nothing is. */
export function writeSearchAddress({ text, filters, pasted }: Query): string {
  const address = new URLSearchParams();
  // An address is sent to others: of a paste it holds one line, without its secrets.
  const said = cut(pasted === undefined ? text : redact(text));
  if (said) address.set('q', said);
  for (const facet of facets) {
    const value = filters[facet];
    if (value) address.set(facet, value);
  }
  const query = address.toString();
  return query ? `?${query}` : '';
}

/** The address of a new issue that asks for what was not found. */
export function askAddress(newIssueUrl: string, text: string): string {
  const address = new URL(newIssueUrl);
  const said = cut(redact(text));
  address.searchParams.set('title', `New page: ${said}`);
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
