/** What of a text is too much to be read, and where. */
export interface Excess {
  line: number;
  column: number;
  message: string;
}

/** In bytes: four times the longest page there is. */
export const mostBytes = 100 * 1024;
const mostLines = 3_000;
const longestLine = 10_000;
const mostMarks = 10_000;
const mostMarksTogether = 1_500;
/** Ten times what the richest page has. */
const mostHolders = 600;
const mostDepth = 8;
const deepestIndent = 60;
const longestFrontMatter = 10_000;

/** What opens something in Markdown: the parser looks ahead from each for what would close it. */
const marks = /[[\]*_~`<&:!{|]/g;
/** What begins a footnote, which holds blocks as list items and quotations do. */
const footnote = /^ {0,3}\[\^[^\]]+\]:/;
const markers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/;

/**
 * Finds what a parser would need too long for, or a browser too deep a tree: the time of either
 * grows with the square of how many things are opened together, or of how deep they lie. No page
 * that people read comes near these limits.
 *
 * It reads the text once, before anything else does.
 */
export function measureText(text: string): Excess | null {
  const lines = text.split(/\r\n|\r|\n/);
  return (
    measureLines(lines) ?? measureFrontMatter(lines) ?? measureMarks(lines) ?? measureDepth(lines)
  );
}

function measureLines(lines: readonly string[]): Excess | null {
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long !== -1)
    return {
      line: long + 1,
      column: longestLine + 1,
      message: `the line has more than ${longestLine} characters. Write one sentence a line, and a picture as a file beside the page.`,
    };
  return lines.length > mostLines
    ? {
        line: mostLines + 1,
        column: 1,
        message: `the page has more than ${mostLines} lines. Make several pages of it.`,
      }
    : null;
}

function measureFrontMatter(lines: readonly string[]): Excess | null {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const fields = lines.slice(1, end === -1 ? undefined : end);
  let length = 0;
  for (const [index, line] of fields.entries()) {
    length += line.length + 1;
    const place = { line: index + 2, column: 1 };
    if (length > longestFrontMatter)
      return {
        ...place,
        message: `the front matter has more than ${longestFrontMatter} characters. Put what readers need into the text, and keep a line for each field.`,
      };
    const brackets = line.match(/[[{?]|- (?=-)/g)?.length ?? 0;
    if (brackets > 50)
      return {
        ...place,
        message: 'the front matter has too many brackets in one line. Write a list as [one, two].',
      };
    if (line.search(/\S/) > deepestIndent)
      return {
        ...place,
        message: `the field is indented by more than ${deepestIndent} spaces. Fields begin at the start of a line.`,
      };
  }
  return null;
}

function measureMarks(lines: readonly string[]): Excess | null {
  let [all, together] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      together = 0;
      continue;
    }
    const found = line.match(marks)?.length ?? 0;
    all += found;
    together += found;
    if (together > mostMarksTogether)
      return {
        line: index + 1,
        column: 1,
        message: `one paragraph has more than ${mostMarksTogether} signs of Markdown ([ ] * _ \` < and such). Divide it with empty lines, or put it into a file of labs/ and show that.`,
      };
    if (all > mostMarks)
      return {
        line: index + 1,
        column: 1,
        message: `the page has more than ${mostMarks} signs of Markdown ([ ] * _ \` < and such). Make several pages of it.`,
      };
  }
  return null;
}

function measureDepth(lines: readonly string[]): Excess | null {
  let open = 0;
  let holders = 0;
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const [prefix = ''] = markers.exec(line) ?? [];
    const depth = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (depth > 0 || footnote.test(line)) holders += 1;
    if (holders > mostHolders)
      return {
        ...at,
        message: `the page has more than ${mostHolders} list items, lines of quotations and footnotes. Make several pages of it.`,
      };
    // A line of dashes is a rule, not a list in a list.
    const isRule = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/.test(line);
    if (depth > mostDepth && !isRule)
      return {
        ...at,
        message: `lists or quotations lie ${depth} deep in each other. At most ${mostDepth}: take the markers out that are not needed.`,
      };
    if (prefix !== '' && line.search(/\S/) > deepestIndent)
      return {
        ...at,
        message: `the list item is indented by more than ${deepestIndent} spaces. Indent by two for each list that it lies in.`,
      };
    const fence = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?:{3,}[ \t]*([\w-]*)/.exec(line);
    if (!fence) continue;
    open = fence[1] === '' ? Math.max(0, open - 1) : open + 1;
    if (open > mostDepth)
      return {
        ...at,
        message: `more than ${mostDepth} blocks such as :::note are open here. End each with a line ":::".`,
      };
  }
  return null;
}
