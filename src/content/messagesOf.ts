import type { CatalogPage } from './Catalog';

/** The exact messages that a page explains; {name} in one stands for what varies. */
export const messagesOf = (page: CatalogPage): string[] =>
  page.kind === 'error'
    ? page.messages.map((message) => (typeof message === 'string' ? message : message.text))
    : page.errors;
