/** A message as a page lists it, taken into its lines. */
export interface ListedMessage {
  message: string;
  /** Lines, or parts of lines, that are printed with it where this page explains it. */
  beside: string[];
}

/**
 * Two pages may explain one message, raised in two places. The one about the narrower case puts a
 * line before it that is printed with it there: `in paginate_queryset`, a line break, the message.
 */
export function splitKnown(text: string): ListedMessage {
  const lines = text.split('\n').map((line) => line.trim());
  return { message: lines.at(-1) ?? '', beside: lines.slice(0, -1) };
}

/** One line for showing and searching: `in paginate_queryset … OperationalError: …` */
export const spellKnown = (text: string): string => text.split(/\s*\n\s*/).join(' … ');
