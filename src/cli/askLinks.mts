import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import robotsParser from 'robots-parser';
import type { LinkAnswer } from '../github/outwardLinks';

/** How the check calls itself: sites that want no program are told whom to ask. */
const userAgent =
  'project-nexus-links (+https://github.com; weekly link check of a documentation site)';

export interface AskOptions {
  /** How long an address may take to answer, in ms. */
  timeout?: number;
  /** How often an address that fails is asked again. */
  retries?: number;
  /** Longest wait between two tries, in ms. */
  jitter?: number;
  /** How many are asked at once. */
  concurrency?: number;
  isException?: (address: string) => boolean;
}

/**
 * Asks each address whether it is there. A site that forbids programs in its robots.txt is not
 * asked, one that says "too many requests" is asked again when it wants to be, and all else that
 * fails is tried again before it counts as broken.
 */
export async function askLinks(
  addresses: readonly string[],
  {
    timeout = 20_000,
    retries = 2,
    jitter = 3000,
    concurrency = 5,
    isException = () => false,
  }: AskOptions = {},
): Promise<LinkAnswer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-links-'));
  const allows = knowRobots(timeout);
  try {
    // The checker reads pages, so it is given one with all the links.
    const list = addresses.map(
      (address) => `<a href="${address.replaceAll('&', '&amp;').replaceAll('"', '%22')}">x</a>`,
    );
    await writeFile(join(folder, 'list.html'), `<!doctype html><title>x</title>${list.join('\n')}`);
    const { links } = await new LinkChecker().check({
      path: 'list.html',
      serverRoot: folder,
      recurse: false,
      retry: true,
      retryErrors: true,
      retryErrorsCount: retries,
      retryErrorsJitter: jitter,
      timeout,
      concurrency,
      userAgent,
      linksToSkip: async (address) =>
        !/\/list\.html$/.test(address) && (isException(address) || !(await allows(address))),
    });
    return links.filter(({ parent }) => parent !== undefined).map(readResult);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readResult({ url, status = 0, state, failureDetails = [] }: LinkResult): LinkAnswer {
  const [failure] = failureDetails.filter((detail): detail is Error => detail instanceof Error);
  const cause = failure?.cause instanceof Error ? failure.cause.message : failure?.message;
  return {
    address: url,
    status,
    state: { [LinkState.OK]: 'ok', [LinkState.BROKEN]: 'broken', [LinkState.SKIPPED]: 'skipped' }[
      state
    ] as LinkAnswer['state'],
    ...(cause ? { why: cause } : {}),
  };
}

/** Asks each site once what programs may read; one that says nothing allows all. */
function knowRobots(timeout: number): (address: string) => Promise<boolean> {
  const bySite = new Map<string, Promise<ReturnType<typeof robotsParser> | null>>();
  return async (address) => {
    const place = new URL('/robots.txt', address).href;
    if (!bySite.has(place)) {
      bySite.set(
        place,
        fetch(place, { headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(timeout) })
          .then(async (response) =>
            response.ok ? robotsParser(place, await response.text()) : null,
          )
          .catch(() => null),
      );
    }
    return (await bySite.get(place))?.isAllowed(address, userAgent) ?? true;
  };
}
