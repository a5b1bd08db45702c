/** What servers say beside a status that a learner meets as an error. */
const phrases: Readonly<Record<string, string>> = {
  400: 'bad request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  406: 'not acceptable',
  409: 'conflict',
  413: 'content too large',
  415: 'unsupported media type',
  422: 'unprocessable',
  429: 'too many requests',
  500: 'internal server error',
  502: 'bad gateway',
  503: 'service unavailable',
  504: 'gateway time',
};

/**
 * The HTTP status that a line tells of, if one.
 *
 * `"GET /api/orders/ HTTP/1.1" 429 31` → `429`; `Too Many Requests: /api/orders/` → `429`
 */
export function readStatus(line: string): string | undefined {
  const text = line.slice(0, 2048).toLowerCase();
  for (const { 0: code, index } of text.matchAll(/\b[45]\d\d\b/g)) {
    const phrase = phrases[code];
    if (!phrase) continue;
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(index + 3, index + 36);
    const isNamed = after.replace(/^[^a-z]{0,3}/, '').startsWith(phrase);
    const isAnswer = /http\/[\d.]{1,3}"? $|status(?: code)?[ :=]{0,3}$/.test(before);
    const isError = /^[ )]{0,2}(?:client |server )?error\b/.test(after);
    if (isNamed || isAnswer || isError) return code;
  }
  // Django's own log: "Forbidden: /api/orders/", after the name of a level and of a logger.
  const said =
    /(?:^|[\s:\]])(unauthorized|forbidden|bad request|too many requests|method not allowed|internal server error|not found): \//.exec(
      text,
    )?.[1];
  return Object.entries(phrases).find(([, phrase]) => phrase === said)?.[0];
}
