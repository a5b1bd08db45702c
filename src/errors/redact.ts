/** Stands for what was taken out. */
const hidden = '…';
/** A longer text is cut before it is looked at. */
const mostLooked = 2000;

const patterns: readonly [RegExp, string][] = [
  // A user and a password in an address.
  [/(\w:\/\/)[^\s/@]{1,200}@/g, `$1${hidden}@`],
  // A header, up to the end of the line: what follows may be of several words.
  [/\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s?[:=]\s?).*/gi, `$1$2${hidden}`],
  [/\b(bearer|basic|token)\s[\w.~+/=-]{8,}/gi, `$1 ${hidden}`],
  // password=…, "api_key": "…", SECRET_KEY = '…'
  [
    /(\w{0,30}(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|session[_-]?id|csrf)\w{0,30}["']?\s?(?:=|:|=>)\s?)(?:"[^"]{0,300}"?|'[^']{0,300}'?|[^\s,;&)}\]]{1,300})/gi,
    `$1${hidden}`,
  ],
  // PostgreSQL shows the row that it refuses.
  [/(\)=\()[^)]{0,300}/g, `$1${hidden}`],
  [/(contains \()[^)]{0,300}/g, `$1${hidden}`],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, hidden],
  // JSON Web Tokens, keys of well-known services, and whatever is as long and as random.
  [/\beyJ[\w-]{8,}(?:\.[\w-]{1,})*/g, hidden],
  [/\b(?:AKIA|ASIA|gh[opsu]_|github_pat_|glpat-|xox[abp]-|[rs]k_live_|whsec_)[\w-]{6,}/g, hidden],
  [/\b(?=\w{0,80}\d)(?=\w{0,80}[A-Za-z])\w{32,}\b/g, hidden],
];

/**
 * Takes out what nobody else should read: passwords, keys, tokens, addresses of people.
 *
 * `amqp://shop:s3cret@broker/` → `amqp://…@broker/`
 */
export function redact(text: string): string {
  return patterns.reduce(
    (left, [pattern, put]) => left.replace(pattern, put),
    text.slice(0, mostLooked),
  );
}
