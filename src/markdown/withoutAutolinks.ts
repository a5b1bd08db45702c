import type { Processor } from 'unified';

/** What of a micromark extension matters here: what may begin at which character. */
interface TextConstructs {
  text?: Record<string, { name?: string } | { name?: string }[]>;
}

const left = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

/**
 * Leaves GFM's bare addresses out of the parser: it tries one at each word, which is a third of
 * the time that reading takes. `findBareLinks` finds them in the text afterwards.
 */
export function withoutAutolinks(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: TextConstructs[];
    fromMarkdownExtensions?: unknown[];
  };
  data.micromarkExtensions = data.micromarkExtensions?.map(({ text, ...rest }) => ({
    ...rest,
    ...(text ? { text: withoutLeft(text) } : {}),
  }));
  // Of GFM's parts, only the one for bare addresses transforms the finished tree.
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat(Infinity)
    .filter((extension) => !(extension as { transforms?: unknown }).transforms);
}

const withoutLeft = (text: NonNullable<TextConstructs['text']>): TextConstructs['text'] =>
  Object.fromEntries(
    Object.entries(text)
      .map(([code, constructs]) => [
        code,
        [constructs].flat().filter(({ name }) => !left.has(name ?? '')),
      ])
      .filter(([, constructs]) => constructs?.length),
  ) as TextConstructs['text'];

/** The bare addresses in a text, with where they begin in it. */
export function findBareLinks(text: string): { url: string; text: string; offset: number }[] {
  if (!/https?:\/\/|www\./i.test(text)) return [];
  const pattern = /(?<=^|[\s*_~(])(?:https?:\/\/|www\.)[^\s<]*[^\s<.,:;!?'")\]*_~]/gi;
  return [...text.matchAll(pattern)].map((match) => ({
    url: /^www\./i.test(match[0]) ? `http://${match[0]}` : match[0],
    text: match[0],
    offset: match.index,
  }));
}
