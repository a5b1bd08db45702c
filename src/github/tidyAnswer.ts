import { readPage } from '../markdown/readPage';

/** An answer as a part of a page, and what is wrong with it as a whole. */
export interface TidyAnswer {
  text: string;
  /** Something begins in it and never ends, so that it would swallow the parts behind it. */
  isOpen: boolean;
}

/** Characters that turn or hide what stands beside them, and those that no text has. */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is taken out.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const deepest = 6;
/** What stands around the answer while it is read. */
const before = '---\ntitle: x\n---\n\n';
const end = 'end-of-the-answer';

/**
 * Makes Markdown that somebody typed into a box part of a page: its headings become those of a
 * part, and a fence that is still open at its end is closed.
 *
 * `# What I tried` → `### What I tried`
 */
export function tidyAnswer(answer: string): TidyAnswer {
  const text = lowerHeadings(answer.replaceAll(unseen, '').trim());
  if (ends(text)) return { text, isOpen: false };
  const closed = closeFence(text);
  return { text: closed, isOpen: !ends(closed) };
}

const read = (text: string) =>
  readPage('docs/guides/answer.md', new TextEncoder().encode(before + text));

/** Whether a heading behind the answer is still a heading, and every block has its end. */
function ends(text: string): boolean {
  const { headings, directives } = read(`${text}\n\n## ${end}\n`);
  return (
    directives.every(({ closed }) => closed) &&
    headings.some(({ text: words, depth }) => words === end && depth === 2)
  );
}

function closeFence(text: string): string {
  const marks = [...text.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)];
  return `${text}\n${marks.at(-1)?.[1] ?? ''}`.trimEnd();
}

function lowerHeadings(text: string): string {
  const { headings } = read(text);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const lower = Math.max(0, 3 - highest);
  if (lower === 0) return text;
  const lines = text.split('\n');
  const shift = before.split('\n').length - 1;
  for (const { line, depth } of headings) {
    const at = line - 1 - shift;
    const written = lines[at] ?? '';
    const marks = '#'.repeat(Math.min(deepest, depth + lower));
    if (/^ {0,3}#/.test(written)) lines[at] = written.replace(/^ {0,3}#+/, marks);
    else if (/^ {0,3}(?:=+|-+)\s*$/.test(lines[at + 1] ?? '')) {
      // The other way to write a heading has a line below the words.
      lines[at] = `${marks} ${written.trim()}`;
      lines[at + 1] = '';
    }
  }
  return lines.join('\n');
}
