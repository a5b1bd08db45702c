import { calloutFor } from '../content/alerts';
import { directives } from '../content/directives';
import { languageFor, languages } from '../content/languages';
import type { PageSource } from '../content/PageSource';
import type { Fixing } from './Fixing';

/** Changes lines of text, and leaves those alone that stand in code or in a comment. */
export function fixBody(fixing: Fixing, page: PageSource): void {
  const isCode = codeLines(page, fixing.lines);
  fixFences(fixing, page);
  fixIndented(fixing, page);
  const from = bodyStart(fixing.lines);
  for (let index = from; index < fixing.lines.length; index += 1) {
    if (isCode.has(index)) continue;
    const line = fixing.lines[index] ?? '';
    const fixed = fixLine(line, page);
    if (fixed === null) continue;
    fixing.lines[index] = fixed.text;
    fixing.say(index + 1, fixed.what);
  }
}

/** After the line that ends the fields. */
export const bodyStart = (lines: readonly string[]): number =>
  /^---[ \t]*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1
    : 0;

/** The lines, counted from 0, that stand in fences, indented code or comments. */
export function codeLines(page: PageSource, lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  const add = (line: number, count: number): void => {
    for (let index = 0; index < count; index += 1) found.add(line - 1 + index);
  };
  for (const fence of page.fences) add(fence.line, fence.lines + (fence.indented ? 0 : 2));
  for (const { line, value } of page.html) add(line, value.split('\n').length);
  // Where a fence has no end, nothing after it is what it seems.
  const open = page.fences.find(({ closed }) => !closed);
  if (open) add(open.line, lines.length);
  return found;
}

function fixLine(line: string, page: PageSource): { text: string; what: string } | null {
  const comment = /^(\s*)\{\/\*\s*(.*?)\s*\*\/\}\s*$/.exec(line);
  if (comment)
    return { text: `${comment[1]}<!-- ${comment[2]} -->`, what: 'wrote the comment as <!-- … -->' };
  const id = /^(#{1,6} .*?)\s*\{\/\*\s*#([\w-]+)\s*\*\/\}\s*$/.exec(line);
  if (id) return { text: `${id[1]} {#${id[2]}}`, what: 'wrote the id of the heading as {#id}' };
  const title = /^#\s+(.*?)(?:\s*\{#[^}]*\})?\s*$/.exec(line)?.[1];
  if (title !== undefined && plain(title) === plain(String(page.frontMatter?.value.title ?? '')))
    return { text: '', what: 'took the second title out' };
  return fixDirective(line);
}

const plain = (text: string): string => text.replaceAll(/[*_`]/g, '').trim().toLowerCase();

/** `:::tip Read this` → `:::tip[Read this]`, `:::caution` → `:::warning` */
function fixDirective(line: string): { text: string; what: string } | null {
  const match = /^(\s*)(:{3,})[ \t]*([a-z][\w-]*)(\[[^\]]*\])?[ \t]*(.*?)[ \t]*$/i.exec(line);
  if (!match) return null;
  const [, indent = '', colons = '', word = '', label = '', rest = ''] = match;
  const name = Object.hasOwn(directives, word) ? word : calloutFor(word);
  if (name === undefined || rest.startsWith('{') || (label !== '' && rest !== '')) return null;
  const text = `${indent}${colons}${name}${rest === '' ? label : `[${rest}]`}`;
  return text === line.trimEnd() ? null : { text, what: `wrote ${text.trim()} for ${line.trim()}` };
}

/** What every line of a text has, where it is plain what it is. */
const signs: readonly [language: string, isIt: (text: string) => boolean][] = [
  ['json', (text) => /^\s*[[{]/.test(text) && isJson(text)],
  ['text', (text) => /[├└│]|^Traceback \(most recent|^\s*\$ .*\n(?!\s*\$ )/m.test(text)],
  [
    'bash',
    (text) =>
      everyLine(
        text,
        /^(?:\$ )?(?:sudo |npm |npx |git |pip3? |python3? |docker |cd |curl |mkdir |export |source |poetry |uv |redis-cli|psql |celery |pytest|#|\\)/,
      ),
  ],
  [
    'sql',
    (text) =>
      /^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER TABLE|EXPLAIN)\b/i.test(text) &&
      /;\s*$/.test(text),
  ],
  [
    'python',
    (text) =>
      /^(?:from [\w.]+ import |import \w+$|def \w+\(.*\).*:$|class \w+.*:$|@\w)/m.test(text),
  ],
  ['yaml', (text) => everyLine(text, /^\s*(?:- )?[\w-]+:(?:\s|$)|^\s*- |^#/)],
  [
    'dockerfile',
    (text) =>
      /^FROM \S+/m.test(text) &&
      everyLine(text, /^(?:FROM|RUN|COPY|CMD|WORKDIR|ENV|EXPOSE|ENTRYPOINT|ARG|USER|\s|#)/),
  ],
];

const everyLine = (text: string, pattern: RegExp): boolean =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .every((line) => pattern.test(line));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The language of code that names none, where it is plain. */
export const languageOf = (code: string): string | null =>
  code.trim() === '' ? null : (signs.find(([, isIt]) => isIt(code))?.[0] ?? null);

function fixFences(fixing: Fixing, page: PageSource): void {
  for (const { line, lang, indented, lines, closed } of page.fences) {
    if (indented || !closed) continue;
    const opening = fixing.lines[line - 1] ?? '';
    const [, before = '', written = ''] =
      /^([\s>*+\-\d.]*(?:`{3,}|~{3,})[ \t]*)([^\s`]*)/.exec(opening) ?? [];
    if (before === '') continue;
    if (lang === null) {
      const code = fixing.lines
        .slice(line, line + lines)
        .map((row) => row.replace(/^[\s>]*(?=\S)/, ''));
      const raw = fixing.lines.slice(line, line + lines).join('\n');
      const found = languageOf(raw) ?? languageOf(code.join('\n'));
      if (found === null) continue;
      fixing.lines[line - 1] = before.trimEnd() + found + opening.slice(before.length);
      fixing.say(line, `named the language of the fence: ${found}`);
      continue;
    }
    const to = languages.includes(lang) ? null : languageFor(lang);
    if (to === null || written !== lang) continue;
    fixing.lines[line - 1] = before + to + opening.slice(before.length + written.length);
    fixing.say(line, `wrote the language "${to}" for "${lang}"`);
  }
}

/** From the last to the first: each takes two lines more. */
function fixIndented(fixing: Fixing, page: PageSource): void {
  for (const { line, lines, indented, column } of [...page.fences].reverse()) {
    // In a list, what an author meant by the spaces is not certain.
    if (!indented || column > 5) continue;
    const own = fixing.lines.slice(line - 1, line - 1 + lines);
    if (!own.every((row) => row.trim() === '' || /^(?: {4}|\t)/.test(row))) continue;
    const code = own.map((row) => row.replace(/^(?: {4}|\t)/, ''));
    const language = languageOf(code.join('\n'));
    if (language === null) continue;
    fixing.lines.splice(line - 1, lines, `\`\`\`${language}`, ...code, '```');
    fixing.say(line, `put the indented code into a fence: ${language}`);
  }
}
