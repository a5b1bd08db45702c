import type { CatalogPage } from './Catalog';

/** The exact messages that a page explains; {name} in one stands for what varies. */
export const messagesOf = (page: CatalogPage): string[] =>
  page.kind === 'error'
    ? page.messages.map((message) => (typeof message === 'string' ? message : message.text))
    : page.errors;

/** The texts in a field of messages as it is written, whichever releases print them. */
export const textsOfMessages = (messages: unknown): unknown[] =>
  [messages ?? []].flat().map((message: unknown) => {
    const worded = message as { text?: unknown } | null;
    return worded?.text ?? message;
  });
