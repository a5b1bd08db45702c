/** Addresses that the weekly check passes over, each by its beginning and with its reason. */
export const linkExceptions: readonly { begins: string; reason: string }[] = [
  { begins: 'http://localhost', reason: 'It is the reader’s own machine.' },
  { begins: 'http://127.0.0.1', reason: 'It is the reader’s own machine.' },
  { begins: 'https://example.com', reason: 'It is kept for examples, by RFC 2606.' },
  { begins: 'https://example.org', reason: 'It is kept for examples, by RFC 2606.' },
  { begins: 'https://www.npmjs.com/', reason: 'It answers no program with anything but 403.' },
  { begins: 'https://stackoverflow.com/', reason: 'It answers no program with anything but 403.' },
  { begins: 'https://discord.com/channels/', reason: 'It needs an account.' },
  { begins: 'https://discord.gg/', reason: 'It answers programs at its own pace, with 429.' },
];
