import { facets, type Query } from '../../plugins/search/client';

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
export function writeSearchAddress({ text, filters }: Query): string {
  const address = new URLSearchParams();
  if (text.trim()) address.set('q', text.trim());
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
  address.searchParams.set('title', `New page: ${text.trim()}`);
  address.searchParams.set('keywords', text.trim());
  return address.href;
}
