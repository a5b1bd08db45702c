import { readExceptionName, type ExceptionName } from './exceptionName';
import type { Meter } from './readLines';

/** Stands for what differs from one time to the next: a number, an address, a path, a quoted value. */
export const varying = '#';

/** A place in a message where a part of it begins: after a log's prefix, an exception's name, a colon. */
export interface Start {
  /** Counted in words. */
  word: number;
  /** The exception that the words before name. */
  after?: ExceptionName;
  /** The exception that the word itself names. */
  names?: ExceptionName;
}

/** A line as words that can be compared. */
export interface Message {
  /** The text with single spaces. */
  text: string;
  /** In lower case; runs of what varies are one `#`. */
  words: string[];
  /** Where each word begins and ends in the text. */
  places: [from: number, to: number][];
  starts: Start[];
}

/** From each end of a line so many starts are kept. */
const mostStarts = 8;
const mostOfWord = 80;
/** A quoted value is taken for one when it ends within so many characters. */
const mostOfQuoted = 300;

const closing: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '`': '`',
  '‘': '’',
  '“': '”',
  '«': '»',
  '<': '>',
};

/**
 * Turns a line into words of which only those are left that a message has every time.
 *
 * `Error 111 connecting to localhost:6379. Connection refused.` →
 * `error # connecting to # connection refused`
 */
export function spellMessage(line: string, meter: Meter = { steps: 0 }): Message {
  const text = squeeze(line);
  const found = new Builder(text);
  const nextOf = findNext(text, meter);
  let at = 0;
  while (at < text.length) {
    meter.steps += 1;
    const sign = text.charAt(at);
    const close = closing[sign];
    if (close && isLetter(text.charAt(at - 1))) {
      at += 1;
    } else if (close) {
      const end = nextOf(close, at + 1);
      // Inside Name("…") stands a message, not a value.
      const isCall = (sign === '"' || sign === "'") && isCallBefore(text, at);
      if (isCall) found.begin();
      else if (end !== -1 && end - at <= mostOfQuoted) {
        found.add(varying, at, end + 1);
        if (text[end + 1] === ':') found.begin();
        at = end + 1;
        continue;
      }
      at += 1;
    } else if (isSeparator(sign)) {
      if (sign === ']' || sign === '|' || (sign === ')' && text[at + 1] === ' ')) found.begin();
      at += 1;
    } else {
      const from = at;
      at += 1;
      while (at < text.length && !isSeparator(text.charAt(at)) && !isQuoteInWord(text, at)) at += 1;
      meter.steps += at - from;
      found.addRaw(text.slice(from, at), from);
    }
  }
  return found.end();
}

/** Whitespace of any length becomes one space. */
function squeeze(line: string): string {
  return line.trim().split(/\s+/).join(' ');
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign);
const isSeparator = (sign: string): boolean => ' ()[]{},;=|<>"“”«»'.includes(sign);

/** An apostrophe between letters belongs to its word: `can't`. */
function isQuoteInWord(text: string, at: number): boolean {
  if (!(text.charAt(at) in closing)) return false;
  return !(isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1)));
}

/** `OperationalError('` and `HTTPError("`, but not `varying('`. */
function isCallBefore(text: string, at: number): boolean {
  if (text[at - 1] !== '(') return false;
  const [name] = /[\w.]{1,80}$/.exec(text.slice(Math.max(0, at - 81), at - 1)) ?? [];
  return name !== undefined && readExceptionName(name) !== undefined;
}

/** Finds the next of a sign after a place; each stretch of the text is looked through once for a sign. */
function findNext(text: string, meter: Meter): (sign: string, from: number) => number {
  const known = new Map<string, number>();
  return (sign, from) => {
    const before = known.get(sign);
    if (before !== undefined && (before === -1 || before >= from)) return before;
    const found = text.indexOf(sign, from);
    meter.steps += (found === -1 ? text.length : found) - from;
    known.set(sign, found);
    return found;
  };
}

/** Collects words, places and starts. */
class Builder {
  private readonly words: string[] = [];
  private readonly places: [number, number][] = [];
  private readonly starts: Start[] = [{ word: 0 }];
  private isBeginning = false;
  private before: ExceptionName | undefined;

  constructor(private readonly text: string) {}

  /** The next word begins a part of the message. */
  begin(after = this.before): void {
    this.isBeginning = true;
    this.before = after;
  }

  addRaw(raw: string, from: number): void {
    const isClause = raw.endsWith(':');
    const lead = /^[^\p{L}\p{N}…/~#]*/u.exec(raw)?.[0].length ?? 0;
    const bare = raw.slice(lead).replace(/[^\p{L}\p{N}]{1,8}$/u, '');
    if (bare === '') {
      // " - " and "->" part a message from what stands before it.
      if (/^[-–—>:]+$/.test(raw)) this.begin();
      return;
    }
    // "Error 111 connecting to" is no exception of that name; "Error: no such file" is.
    const isName =
      isClause || !/^(?:Error|Exception|Warning|Timeout|Failure|Operation)$/.test(bare);
    const exception = isName
      ? readExceptionName(bare, isClause && /^[a-z]\w*\./.test(bare))
      : undefined;
    if (exception) this.begin();
    this.add(spellWord(bare, exception), from, from + raw.length, exception);
    if (isClause || exception) this.begin(exception);
  }

  add(word: string, from: number, to: number, names?: ExceptionName): void {
    if (this.isBeginning) {
      const start: Start = { word: this.words.length, after: this.before, names };
      const last = this.starts.at(-1);
      if (last?.word === start.word)
        Object.assign(last, { names, after: last.after ?? start.after });
      else this.starts.push(start);
      this.isBeginning = false;
      this.before = undefined;
    } else if (this.words.length === 0 && names) Object.assign(this.starts[0] ?? {}, { names });
    if (word === varying && this.words.at(-1) === varying) {
      const last = this.places.at(-1);
      if (last) last[1] = to;
      return;
    }
    this.words.push(word);
    this.places.push([from, to]);
  }

  end(): Message {
    const all = this.starts.filter(({ word }) => word < this.words.length);
    const starts =
      all.length > 2 * mostStarts ? [...all.slice(0, mostStarts), ...all.slice(-mostStarts)] : all;
    return { text: this.text, words: this.words, places: this.places, starts };
  }
}

/** One word without what varies in it. */
function spellWord(bare: string, exception: ExceptionName | undefined): string {
  if (exception) return exception.name;
  if (bare.length > mostOfWord || /[@\\…]|:\/\//.test(bare)) return varying;
  const slashes = bare.split('/').length - 1;
  if (slashes > 1 || /^[/~#]/.test(bare)) return varying;
  // Names of modules, tasks and hosts.
  if (/^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)+$/u.test(bare)) return varying;
  if (!/\d/.test(bare)) return bare.toLowerCase();
  if (!/[g-z]/i.test(bare.replace(/^0x/i, '')) || /:\d+$/.test(bare)) return varying;
  return bare.toLowerCase().replace(/\d+(?:[.,:]\d+)*/g, varying);
}
