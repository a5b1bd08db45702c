import { calloutFor } from '../content/alerts';
import type { PageSource } from '../content/PageSource';
import { codeLines } from './fixBody';
import type { Fixing } from './Fixing';

/**
 * Fixes what takes more than one line: `!!! note` with the text that is indented below it, and the
 * empty lines that a directive or `<details>` needs around its text.
 */
export function fixBlocks(fixing: Fixing, page: PageSource): void {
  const { lines } = fixing;
  const isCode = codeLines(page, lines);
  for (const { line, value } of page.html) {
    // HTML is no code here.
    if (/^<\/?(?:details|summary)/i.test(value.trim()))
      for (let index = 0; index < value.split('\n').length; index += 1)
        isCode.delete(line - 1 + index);
  }
  // The lines that were there, each with those that take its place.
  const made: string[][] = lines.map((line) => [line]);
  for (let index = 0; index < lines.length; index += 1) {
    if (isCode.has(index)) continue;
    const line = lines[index] ?? '';
    const admonition = /^(?:!!!|\?\?\?\+?)[ \t]+([a-z]+)(?:[ \t]+"(.*)")?[ \t]*$/i.exec(line);
    if (admonition) index = takeAdmonition(fixing, made, index, admonition);
    else if (/^\s*<(?:details|summary)\b|^\s*<\/details>/i.test(line))
      partHtml(fixing, made, index);
  }
  for (const { form, line, tight, closed } of page.directives) {
    if (form !== 'container' || !tight || !closed) continue;
    const end = findEnd(lines, line - 1);
    if (end === -1) continue;
    const indent = /^[\s>]*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
    if (!isBlank(lines[line])) made[line - 1]?.push(indent.trimEnd());
    if (!isBlank(lines[end - 1])) made[end]?.unshift(indent.trimEnd());
    fixing.say(line, 'put empty lines between the directive and its text');
  }
  fixing.lines = made.flat();
}

const isBlank = (line = ''): boolean => /^[\s>]*$/.test(line);

/** The line that closes what the colons of this line open. */
function findEnd(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/^[\s>]*/, '');
    if (/^:{3,}[a-z]/i.test(line)) depth += 1;
    else if (/^:{3,}\s*$/.test(line)) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

function takeAdmonition(
  fixing: Fixing,
  made: string[][],
  index: number,
  [whole = '', word = '', title = '']: RegExpExecArray,
): number {
  const name = calloutFor(word);
  const { lines } = fixing;
  let last = index;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (/^(?: {4}|\t)/.test(line)) last = next;
    else if (line.trim() !== '') break;
  }
  if (!name || last === index) return index;
  const body = lines.slice(index + 1, last + 1).map((line) => line.replace(/^(?: {4}|\t)/, ''));
  for (let next = index; next <= last; next += 1) made[next] = [];
  while (body[0]?.trim() === '') body.shift();
  made[index] = [`:::${name}${title === '' ? '' : `[${title}]`}`, '', ...body, '', ':::'];
  fixing.say(index + 1, `wrote :::${name} for ${whole.trim()}`);
  return last;
}

/** Markdown below a tag is Markdown only after an empty line. */
function partHtml(fixing: Fixing, made: string[][], index: number): void {
  const { lines } = fixing;
  const line = lines[index] ?? '';
  const [above, below] = [lines[index - 1], lines[index + 1]];
  const own = made[index];
  if (!own) return;
  const needsBelow =
    /<\/summary>\s*$|^\s*<\/details>\s*$/i.test(line) &&
    !isBlank(below) &&
    below !== undefined &&
    !/^\s*<\/?(?:details|summary)/i.test(below);
  const needsAbove =
    /^\s*<\/details>/i.test(line) &&
    !isBlank(above) &&
    !/^\s*<\/?(?:details|summary)/i.test(above ?? '');
  if (needsAbove) own.unshift('');
  if (needsBelow) own.push('');
  if (needsAbove || needsBelow) fixing.say(index + 1, 'put an empty line beside the tag');
}
