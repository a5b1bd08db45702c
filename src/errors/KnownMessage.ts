import { isOfTheLanguage, readExceptionName, type ExceptionName } from './exceptionName';
import { splitKnown } from './listedMessage';
import { plain } from './plainLine';

/** A message as a page lists it, ready to be compared. */
export interface KnownMessage {
  /** As the page lists it. */
  listed: string;
  /** Lines, or parts of lines, that have to be pasted with it, each as the text between what varies. */
  beside: readonly (readonly string[])[];
  /** The exception that the message names before its colon, or that is all of it. */
  exception?: ExceptionName;
  /**
   * What has to stand in the line, in order, with something that varies between one and the next.
   * The first, or the last, is empty where the message begins, or ends, with what varies.
   */
  segments: readonly string[];
  /** How much has to be seen for the message to be known. */
  evidence: Evidence;
}

/**
 * How much has to be seen for a message to be known, or why it can never be.
 *
 * - `text`: its words are enough.
 * - `name`: they are, after the exception that it names.
 * - `line`: they are, when they are all of the line after that exception.
 * - `nothing`: it is too common to tell one page from another.
 */
export type Evidence = 'text' | 'name' | 'line' | 'nothing';

/** What varies: a small word in braces, so that JSON is left alone. */
const varying = /\{[a-z][a-z0-9_ ]*\}/;
/** Stands for it while the message is taken apart. */
const gap = '\uE000';

/**
 * Takes a listed message apart.
 *
 * `ValueError: no {thing} here` → the exception `valueerror`, the segments `no ` and ` here`
 */
export function readKnown(listed: string): KnownMessage {
  const { message, beside } = splitKnown(listed);
  const marked = mark(message.split(/\s+/).join(' '));
  const [, path = '', body = ''] = /^([\w.\uE000-]+)(?:: ?(.*))?$/s.exec(marked) ?? [];
  const exception = path ? nameIn(path) : undefined;
  // Who copies a sentence often leaves its full stop behind.
  const segments = plain(exception ? body : marked)
    .replace(/(?<=[^.\uE000])\.$/, '')
    .split(gap);
  return {
    listed,
    beside: beside.map((line) => plain(mark(line)).split(gap)),
    ...(exception && { exception }),
    segments,
    evidence: evidenceFor(segments, exception, beside.length > 0),
  };
}

const mark = (text: string): string => text.split(varying).join(gap);

/** `shop.models.\uE000.DoesNotExist` → the exception `doesnotexist` */
function nameIn(path: string): ExceptionName | undefined {
  const last = path.split('.').at(-1) ?? '';
  const known = path.includes(gap) ? last : path;
  return readExceptionName(known, path.includes('.'));
}

/** How many words are no numbers; one that is made of several counts twice: `TemplateDoesNotExist`. */
const worthOf = (word: string): number => (/\D/.test(word) ? (word.length >= 14 ? 2 : 1) : 0);

/** The words of a text in lower case: runs of letters, digits and `_`. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** What systems say whatever went wrong: by itself it tells nothing. */
const ofTheSystem =
  /^\W*(?:\[?errno -?\d+\]?:?|error -?\d+:?)?\W*(?:no such file or directory|connection refused|permission denied|(?:operation|connection|read|request)? ?timed? ?out|name or service not known|temporary failure in name resolution|connection reset by peer|broken pipe|address already in use|access denied|not found|forbidden|unauthorized|bad request|internal server error|bad gateway|service unavailable|gateway time-?out|no space left on device|operation not permitted|network is unreachable|killed|aborted|failed|invalid syntax|unknown error|an error occurred|is a directory|not a directory|file exists)\W*$/;

/** Whether the body of a message is what any program may say. */
const isOfTheSystem = (segments: readonly string[]): boolean =>
  ofTheSystem.test(segments.join(' ').replace(/\s+/g, ' ').trim());

function evidenceFor(
  segments: readonly string[],
  exception: ExceptionName | undefined,
  isBeside: boolean,
): Evidence {
  const words = segments.flatMap(wordsOf).reduce((sum, word) => sum + worthOf(word), 0);
  if (isOfTheSystem(segments)) return exception ? 'name' : isBeside ? 'text' : 'nothing';
  if (words >= 3) return 'text';
  const body = segments.join('');
  // "502 Bad Gateway" is what a status is called; "psql: error" says at least who speaks.
  const isTold = /^\d{3} |[:[(!]/.test(body);
  if (words === 2) return exception ? 'name' : isTold || isBeside ? 'text' : 'nothing';
  if (!exception) return 'nothing';
  if (isBeside) return 'name';
  // A name of Python's own says nothing by itself; that of a library is its message.
  const isLibrarys = exception.root !== undefined && !isOfTheLanguage(exception);
  // What a KeyError says is the key, whatever that is.
  const isKey = exception.name === 'keyerror' && segments.length > 1;
  return words === 1 || /['"]/.test(body) || isLibrarys || isKey ? 'line' : 'nothing';
}
