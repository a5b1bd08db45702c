import { readLines, type Meter } from './readLines';

/** A message as a page lists it. */
export interface KnownMessage {
  message: string;
  /** Lines, or parts of lines, that are printed with it where this page explains it. */
  beside: string[];
}

/**
 * Two pages may explain one message, raised in two places. The one about the narrower case puts a
 * line before it that is printed with it there: `in paginate_queryset`, a line break, the message.
 */
export function splitKnown(text: string): KnownMessage {
  const lines = text.split('\n').map((line) => line.trim());
  return { message: lines.at(-1) ?? '', beside: lines.slice(0, -1) };
}

/** One line for showing and searching: `in paginate_queryset … OperationalError: …` */
export const spellKnown = (text: string): string => text.split(/\s*\n\s*/).join(' … ');

/** Tells whether a line, or a part of one, was pasted, whatever its numbers. Reads the text when first asked. */
export function readContext(pasted: string, meter: Meter): (line: string) => boolean {
  let context: string | undefined;
  return (line) => {
    context ??= readLines(pasted, meter)
      .map(({ text }) => spell(text))
      .join('\n');
    meter.steps += context.length;
    return context.includes(spell(line));
  };
}

const spell = (line: string): string => line.replaceAll(/\d+/g, '#').split(/\s+/).join(' ').trim();
