import { readExceptionName, type ExceptionName } from './exceptionName';
import type { KnownMessage } from './KnownMessage';
import type { PlainLine } from './plainLine';
import type { Meter } from './readLines';

/** Where a line holds a known message. */
export interface Match {
  from: number;
  to: number;
  /** The line names the exception that the message names. */
  isNamed: boolean;
}

/** What varies has so many words at most, so that a message does not reach into another one. */
const mostVaryingWords = 16;
const mostVarying = 300;
/** A value without a space is one, however long: a key, an address, a token. */
const mostOfValue = 2000;
/** A line may hold the beginning of a message so often. */
const mostTries = 20;

/** Finds a known message in a line; nothing where the line says something else. */
export function matchLine(known: KnownMessage, line: PlainLine, meter: Meter): Match | undefined {
  const { evidence } = known;
  if (evidence === 'nothing') return undefined;
  for (const { from, end } of placesOf(known.segments, line, meter)) {
    if (!endsThere(line.plain, end, known.segments.at(-1) ?? '')) continue;
    const { exception } = known;
    const named = nameBefore(line.text.slice(0, from));
    const isCarried = carriers.has(named?.name.name ?? '') && exception?.name !== named?.name.name;
    const before = isCarried ? undefined : named;
    if (exception && before && before.name.name !== exception.name) continue;
    const isNamed = exception !== undefined && before !== undefined;
    if (exception && !isSameLibrary(exception, before?.name)) continue;
    if (evidence !== 'text' && !isNamed) continue;
    const start = isNamed && before ? before.from : from;
    // An aside in a sentence reports nothing: "a crash (KeyError: 'a') that some people saw".
    if (line.text[start - 1] === '(' && /^\) \p{L}/u.test(line.text.slice(end))) continue;
    // Nothing may stand after it then, and before it only what lines begin with.
    const isWhole =
      isLead(line.text.slice(0, start)) && /^[\s')\]}.]*$/.test(line.plain.slice(end));
    if (evidence === 'line' && !isWhole) continue;
    const isWholeSentence = line.text[end] === '.' && known.listed.endsWith('.');
    return { from: start, to: isWholeSentence ? end + 1 : end, isNamed };
  }
  return undefined;
}

/** A server of GraphQL tells any exception under a name of its own. */
const carriers = new Set(['graphqlerror', 'graphqllocatederror']);

/** Whose exceptions Django raises again under its own names; their version left out. */
const drivers = new Set(['psycopg', 'sqlite', 'mysqldb', 'pymysql', 'oracledb']);

/** Of Python's own exceptions, and of Django's for each database, the module tells nothing. */
function isSameLibrary(known: ExceptionName, said: ExceptionName | undefined): boolean {
  if (!known.root || !said?.root) return true;
  const [one = '', other = ''] = [known.root, said.root].map((root) => root.replace(/\d+$/, ''));
  if (one === other) return true;
  return (known.isWrapper && drivers.has(other)) || (said.isWrapper === true && drivers.has(one));
}

/** Every place where the segments stand in order, the first of each. */
function* placesOf(
  segments: readonly string[],
  { plain }: PlainLine,
  meter: Meter,
): Generator<{ from: number; end: number }> {
  const [first = '', ...others] = segments;
  if (segments.every((segment) => segment === '')) {
    // The name of an exception is all of the message, or all of it that does not vary.
    for (const { index, 0: found } of plain.matchAll(/[\w.]+(?:: )?/g)) {
      meter.steps += 1;
      const end = index + found.length;
      // "ValidationError | 208" counts them.
      if (others.length > 0 && !found.endsWith(': ') && plain[end] !== '(') continue;
      yield { from: end, end: others.length > 0 ? plain.length : end };
    }
    return;
  }
  let at = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const begun = first === '' ? beginGap(others[0] ?? '', plain, at) : plain.indexOf(first, at);
    meter.steps += (begun === -1 ? plain.length : begun) - at + first.length;
    if (begun === -1) return;
    at = begun + 1;
    if (first !== '' && !beginsThere(plain, begun)) continue;
    const end = follow(others, plain, begun + first.length, meter);
    if (end === undefined) continue;
    yield { from: begun, end };
    if (first === '') at = end;
  }
}

/** Where a message begins that starts with what varies: after the last sign that parts it from what is before. */
function beginGap(next: string, plain: string, from: number): number {
  const at = plain.indexOf(next, from);
  if (at <= 0) return -1;
  const before = plain.slice(0, at);
  const parted = /^.*(?:[:>|\])] |['([])/s.exec(before)?.[0].length ?? 0;
  return Math.max(from, parted < at ? parted : at - 1);
}

/** Walks through the segments after the first; the place where the last of them ends. */
function follow(
  segments: readonly string[],
  plain: string,
  from: number,
  meter: Meter,
): number | undefined {
  let at = from;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    // What varies at a message's end reaches to the end of the line.
    if (segment === '' && isLast) return at < plain.length ? plain.length : undefined;
    // What varies may have signs in it that the end of the message has, too: `Query.price.`
    const last = plain.length - segment.length;
    const found =
      isLast && last >= at && plain.endsWith(segment) ? last : plain.indexOf(segment, at);
    meter.steps += (found === -1 ? plain.length : found) - at + segment.length;
    if (found === -1) return undefined;
    const value = plain.slice(at, found);
    const words = value.split(' ').length;
    if (value.length > (words === 1 ? mostOfValue : mostVarying) || words > mostVaryingWords)
      return undefined;
    at = found + segment.length;
  }
  return at;
}

/** A message begins a line, or stands after a prefix, a bracket or a quotation mark. */
function beginsThere(plain: string, from: number): boolean {
  if (from === 0 || !/[\p{L}\p{N}_]/u.test(plain.charAt(from))) return true;
  // "FATAL:  sorry" begins wherever it stands.
  if (
    /^(?:fatal|error|panic|warning|critical): /.test(plain.slice(from, from + 10)) &&
    plain[from - 1] === ' '
  )
    return true;
  return isLead(plain.slice(0, from)) || /[:>|([{\])'=,;*-] ?$/.test(plain.slice(0, from));
}

/** What lines begin with before their message: a time, a level, a service, pytest's E, nginx's number. */
const isLead = (before: string): boolean =>
  /(?:^|[|\]:>-] |(?:^|[\s|\]:>-])(?:e|error|fatal|critical|warning|warn|info|debug|log|notice|panic|\*\d+|\d[\d:.,/tz+-]*|\[[^\]]{1,60}\]|[\w.-]{1,60} *\||-+|>+|×|╰─>|│)) *$/i.test(
    before,
  );

/** What may follow a message, in a line of which every quotation mark is `'`. */
const after: readonly RegExp[] = [
  // A sign that ends it, and no value of it: `refused.`, `refused (try 3)`, `block.</p>`, `**refused**`
  /^'?[.;:)\]}>…!?*](?![\p{L}\p{N}])/u,
  /^'(?![\p{L}\p{N}])/u,
  /^'?\s*[([{<]/,
  // JSON goes on with its next name, nginx with who asked.
  /^'?, ?(?:'\w|client: )/,
  // The next line of a paste that is glued together.
  /^'?\s*(?:line \d+:|detail:|hint:|context:|file '|during handling|the above exception|traceback|at \/|-->|\\n|error:|warning:|fatal:|- |is the server running)/,
];

/** @param last How the message ends. */
function endsThere(plain: string, end: number, last: string): boolean {
  const rest = plain.slice(end, end + 80);
  if (rest === '' || after.some((pattern) => pattern.test(rest))) return true;
  // A sentence may be followed by another.
  return /[.!?:;]$/.test(last) && rest.startsWith(' ');
}

interface NameBefore {
  name: ExceptionName;
  from: number;
}

/** The exception right before a message: `redis.exceptions.ResponseError: `, `PreconditionFailed(406, '`. */
function nameBefore(before: string): NameBefore | undefined {
  const text = before.slice(-200);
  const found =
    /([A-Za-z_][\w.]*)(?:: ?(?:\([\w.]+\) )?|\((?:\d+, )?(?:b?["'])?|\) |)$/.exec(text) ??
    undefined;
  if (!found?.[1]) return undefined;
  // Called, or before a colon, any class is one.
  const isSure = /[.:('"]/.test(found[0]);
  const name = readExceptionName(found[1], isSure && /[a-z]/.test(found[1]));
  return name && { name, from: before.length - text.length + found.index };
}
