import type { PackedFiles, PackedHub, PackedMessages, SentHub } from '../content/packed/PackedHub';
import { receiveHub } from '../content/packed/sendHub';
import { explainErrors, fetchJson, remember, type ExplainErrors } from '../plugins/search/client';

/** What of the hub is needed here, fetched once. */
export interface HubSource {
  hub: () => Promise<PackedHub>;
  /** As much again: asked for by a page that shows files. */
  files: () => Promise<PackedFiles>;
  /** Asked for by a page that lists messages. */
  messages: () => Promise<PackedMessages>;
  /** The pages that explain a pasted error, as the search finds them. */
  explain: ExplainErrors;
}

/** @param baseUrl With a slash at both ends. */
export function hubSource(baseUrl: string): HubSource {
  const fetchPart = <Part>(name: string) => fetchJson<Part>(`${baseUrl}contribute/${name}.json`);
  return {
    hub: remember(() => fetchPart<SentHub>('hub').then(receiveHub)),
    files: remember(() => fetchPart<PackedFiles>('files')),
    messages: remember(() => fetchPart<PackedMessages>('messages')),
    explain: explainErrors(baseUrl),
  };
}
