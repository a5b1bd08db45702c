/** Counts the characters and words that were looked at, so that a test can tell how the work grows. */
export interface Meter {
  steps: number;
}

/** More of a pasted text is not read: the end of it, where the error stands. In characters. */
export const mostRead = 65_536;
/** Of a longer line only its two ends are read. */
const mostOfLine = 4096;

/** One line of a text, without what only a terminal understands. */
export interface Line {
  /** Counted from 1 in the whole text. */
  number: number;
  text: string;
}

/** The lines of what was pasted: the last 64 KiB of it, cleaned; empty ones are left out. */
export function readLines(pasted: string, meter: Meter = { steps: 0 }): Line[] {
  const from = Math.max(0, pasted.length - mostRead);
  let number = 1;
  for (let at = pasted.indexOf('\n'); at !== -1 && at < from; at = pasted.indexOf('\n', at + 1)) {
    number += 1;
  }
  const lines: Line[] = [];
  for (const raw of splitLines(pasted.slice(from), meter)) {
    const text = unescape(clean(shorten(raw), meter));
    if (text.trim() !== '') lines.push({ number, text });
    number += 1;
  }
  return lines;
}

const entities: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** A page that shows an error writes `&#x27;`, and JSON writes `\\"`: the message has a quotation mark there. */
const unescape = (line: string): string =>
  line
    .replace(/&(?:#x27|#39|quot|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll('\\"', '"');

/** A log in JSON writes the line breaks of a traceback as `\n`. */
function splitLines(text: string, meter: Meter): string[] {
  meter.steps += text.length;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  if (!text.includes('Traceback (most recent call last)')) return lines;
  return lines.flatMap((line) => (line.includes('last):\\n') ? line.split('\\n') : [line]));
}

function shorten(line: string): string {
  if (line.length <= mostOfLine) return line;
  return `${line.slice(0, mostOfLine / 2)} … ${line.slice(-mostOfLine / 2)}`;
}

/** A line without what only a terminal understands. */
export const cleanLine = (line: string): string => clean(shorten(line), { steps: 0 });

/** Takes out colours and cursor movements of a terminal, control characters, marks of direction and broken halves of characters. */
function clean(line: string, meter: Meter): string {
  let text = '';
  for (let at = 0; at < line.length; at += 1) {
    meter.steps += 1;
    const code = line.charCodeAt(at);
    if (code === escape) at = endOfSequence(line, at);
    else if (code === 9 || code === 0xa0 || isSpace(code)) text += ' ';
    else if (isHigh(code) && isLow(line.charCodeAt(at + 1))) {
      text += line.slice(at, at + 2);
      at += 1;
    } else if (!isNothing(code)) text += line.charAt(at);
  }
  return text.trimEnd();
}

const escape = 0x1b;
/** The longest sequence that a terminal's colours need. */
const mostOfSequence = 32;

/** The place of the last character of a sequence such as `ESC [ 1 ; 31 m`. */
function endOfSequence(line: string, start: number): number {
  if (line[start + 1] !== '[') return start + 1;
  for (let at = start + 2; at < start + mostOfSequence; at += 1) {
    const code = line.charCodeAt(at);
    if (Number.isNaN(code)) return at - 1;
    if (code >= 0x40 && code <= 0x7e) return at;
  }
  return start + 1;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isSpace = (code: number): boolean => code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
const isNothing = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  isHigh(code) ||
  isLow(code);
