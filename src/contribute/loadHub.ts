import type { PackedFiles, PackedHub, PackedMessages } from '../content/packed/PackedHub';

/** What of the hub is needed here, fetched once. */
export interface HubSource {
  hub: () => Promise<PackedHub>;
  /** As much again: asked for by a page that shows files. */
  files: () => Promise<PackedFiles>;
  /** As much again: asked for by a page that lists messages. */
  messages: () => Promise<PackedMessages>;
}

/** @param baseUrl With a slash at both ends. */
export function hubSource(baseUrl: string): HubSource {
  return {
    hub: remember(() => fetchJson<PackedHub>(`${baseUrl}contribute/hub.json`)),
    files: remember(() => fetchJson<PackedFiles>(`${baseUrl}contribute/files.json`)),
    messages: remember(() => fetchJson<PackedMessages>(`${baseUrl}contribute/messages.json`)),
  };
}

/** Asks once; again only after it has failed. */
function remember<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
