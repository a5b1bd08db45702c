import type { PageSource } from '../content/PageSource';
import { linkExceptions } from './linkExceptions';

/** A place where a page links to an address. */
export interface LinkPlace {
  file: string;
  line: number;
}

/** An address outside the hub and where it stands. */
export interface OutwardLink {
  address: string;
  places: LinkPlace[];
}

/** What became of an address when it was asked. */
export interface LinkAnswer {
  address: string;
  /** 0 where no answer came. */
  status: number;
  /** `skipped` where its site wants no program, or an exception names it. */
  state: 'ok' | 'broken' | 'skipped';
  /** Why, in GitHub's or the system's words. */
  why?: string;
}

/** The addresses that pages link to, each once, without the part that only a browser reads. */
export function outwardLinks(pages: readonly PageSource[]): OutwardLink[] {
  const links = new Map<string, LinkPlace[]>();
  for (const page of pages) {
    const { homepage, source } = page.frontMatter?.value ?? {};
    const ofFields = Object.entries({ homepage, source }).flatMap(([name, url]) =>
      typeof url === 'string' ? [{ url, line: page.frontMatter?.values[name]?.line ?? 1 }] : [],
    );
    for (const { url, line } of [...page.links, ...ofFields]) {
      const address = /^https?:\/\//i.test(url) ? url.replace(/#.*$/, '') : null;
      if (!address || !URL.canParse(address)) continue;
      links.set(address, [...(links.get(address) ?? []), { file: page.path, line }]);
    }
  }
  return takeTurns([...links].map(([address, places]) => ({ address, places })));
}

/** Hosts take turns, so that none is asked many times in a row. */
function takeTurns(links: readonly OutwardLink[]): OutwardLink[] {
  const byHost = new Map<string, OutwardLink[]>();
  for (const link of links) {
    const { host } = new URL(link.address);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const queues = [...byHost.values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}

/** Whether the weekly check passes an address over. */
export const isException = (address: string): boolean =>
  linkExceptions.some(({ begins }) => address.startsWith(begins));

/** What a week's check comes to: an issue's title and text, or null where nothing is to do. */
export interface Upkeep {
  title: string;
  body: string | null;
}

export const linksTitle = 'Upkeep: links that lead nowhere';

/**
 * The issue of a week: links that are gone, and those that nobody could be asked about.
 *
 * Too many requests (429), a server's own fault (5xx) and silence pass by themselves: only what is
 * said to be gone, or never answers, is told first.
 */
export function tellLinks(links: readonly OutwardLink[], answers: readonly LinkAnswer[]): Upkeep {
  const placesOf = new Map(links.map(({ address, places }) => [address, places]));
  const broken = answers.filter(({ state }) => state === 'broken');
  const passing = broken.filter(({ status }) => status === 429 || status >= 500);
  const gone = broken.filter((answer) => !passing.includes(answer));
  if (gone.length === 0) return { title: linksTitle, body: null };
  const tell = ({ address, status, why }: LinkAnswer): string => {
    const places = (placesOf.get(address) ?? []).map(({ file, line }) => `\`${file}:${line}\``);
    const answer = status === 0 ? (why ?? 'no answer') : `answers ${status}`;
    return `- <${address}> ${answer}, in ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} more` : ''}`;
  };
  const part = (title: string, list: readonly LinkAnswer[]): string[] =>
    list.length === 0 ? [] : [`## ${title}`, list.slice(0, 150).map(tell).join('\n')];
  return {
    title: linksTitle,
    body: [
      `${links.length} addresses were asked. Replace a link by one that says the same, or take it out with what it proves. An address that answers people and no program goes into \`src/github/linkExceptions.ts\`, with the reason.`,
      ...part('Gone', gone),
      ...part('Busy, and perhaps there next week', passing),
      'This issue is edited each week, and closed once nothing is left.',
    ].join('\n\n'),
  };
}
