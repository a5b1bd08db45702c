import { readDiagram } from '../diagrams/readDiagram';
import { mostWidth, widthOf } from '../diagrams/widthOf';
import type { KnownPages, Report } from '../KnownPages';
import { collectProblems, markdownExplained } from '../KnownPages';
import { isOutput, languageFor, languages } from '../languages';
import { didYouMean } from '../nearest';
import type { FenceSource, PageSource } from '../PageSource';
import type { Problem } from '../Problem';
import { checkDiff, checkIncluded, type Get } from './checkIncluded';

/** The most lines of code that a page may hold itself. */
export const mostOwnLines = 10;

const sourceKeys = ['file', 'output', 'from'] as const;
const markKeys = ['failing', 'changed', 'added'] as const;
const keys = [...sourceKeys, 'to', 'region', 'lines', 'title', ...markKeys, 'alt'];

/** Checks every fence: its language, what it includes, and what it marks. */
export function checkFences(page: PageSource, known: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  for (const fence of page.fences)
    checkFence(fence, page, known, (rule, place, message) => report(rule, place ?? fence, message));
  return problems;
}

function checkFence(fence: FenceSource, page: PageSource, known: KnownPages, report: Report): void {
  if (fence.indented) {
    report(
      'code-indented',
      fence,
      'code made by indenting has no language. Put it between ``` lines with a language.',
    );
    return;
  }
  if (fence.lang === null) {
    report(
      'fence-language',
      fence,
      'the fence has no language. Write it after the ```: python, bash, text for output, …',
    );
  } else if (fence.lang.includes('=') || fence.lang.startsWith('{')) {
    report(
      'fence-language',
      fence,
      `the fence begins with "${fence.lang}" in place of a language. Write the language first.`,
    );
  } else checkLanguage(fence, fence.lang, report);
  if (!fence.closed) {
    report(
      'fence-unclosed',
      fence,
      'the fence is never closed, and takes in the rest of the page. Write a line ``` where the code ends.',
    );
    return;
  }
  checkKeys(fence, report);
  const get = (key: string): string | undefined =>
    fence.meta.find((entry) => entry.key === key)?.value;
  const sources = sourceKeys.filter((key) => get(key) !== undefined);
  if (sources.length > 1) {
    report('fence-source-twice', fence, `${sources.join(' and ')} exclude each other. Keep one.`);
    return;
  }
  const [source] = sources;
  if (fence.lang === 'mermaid') {
    if (source !== undefined)
      report(
        'fence-attribute',
        fence,
        `a diagram stands on the page itself. Take out "${source}=".`,
      );
    if (!get('alt')?.trim()) {
      report(
        'diagram-without-words',
        fence,
        'the diagram has no text for readers who cannot see it. Write ```mermaid alt="What the picture says".',
      );
    }
    if (fence.diagram?.trim()) checkDiagram(fence, fence.diagram, report);
    else report('diagram-line', fence, 'the diagram is empty.');
    return;
  }
  if (source === undefined) {
    checkOwnCode(fence, get, report);
    return;
  }
  if (fence.lines > 0) {
    report(
      'fence-lines-lost',
      fence,
      `the fence shows ${get(source)} and has lines of its own, which would be lost. Leave it empty, or take out "${source}=".`,
    );
  }
  const shown =
    source === 'from'
      ? checkDiff(fence, page, get, known, report)
      : checkIncluded(source, page, get, known, report);
  checkMarks(get, shown, report);
}

function checkLanguage(fence: FenceSource, lang: string, report: Report): void {
  if (languages.includes(lang)) return;
  const meant = languageFor(lang);
  report(
    'fence-language-unknown',
    fence,
    `the site cannot colour "${lang}". ${meant === null ? `Write "text", or one of: ${languages.join(', ')}.` : `Write "${meant}".`}`,
  );
}

function checkDiagram(fence: FenceSource, text: string, report: Report): void {
  const { line, column } = fence;
  const lines = text.split('\n');
  const sketch = readDiagram(text);
  const width = widthOf(text, sketch);
  if (sketch.faults.length === 0 && width > mostWidth) {
    report(
      'diagram-wide',
      fence,
      `the diagram is about ${Math.round(width / 360)} screens of a phone wide, and cannot be read there. Draw it downwards (flowchart TD), with fewer boxes side by side and shorter names, or make two of it.`,
    );
  }
  for (const fault of sketch.faults) {
    const indent = /^\s*/.exec(lines[fault.line] ?? '')?.[0].length ?? 0;
    report('diagram-line', { line: line + 1 + fault.line, column: column + indent }, fault.message);
  }
}

function checkKeys(fence: FenceSource, report: Report): void {
  for (const word of fence.unreadMeta) {
    const isRange = /^\{[\d,\s-]+\}$/.test(word);
    report(
      'fence-attribute',
      fence,
      `"${word}" after the language is not understood.${isRange ? ` Say what the lines mean: changed=${word.slice(1, -1)}, failing=… or added=….` : ' Write key=value, in quotes if it has spaces.'}`,
    );
  }
  const seen = new Set<string>();
  for (const { key } of fence.meta) {
    if (!keys.includes(key)) {
      report(
        'fence-attribute',
        fence,
        `unknown "${key}=" after the language.${didYouMean(key, keys) || ` There are: ${keys.join(', ')}.`}`,
      );
    } else if (seen.has(key)) {
      report('fence-attribute', fence, `"${key}=" stands twice. Keep one.`);
    } else if (key === 'alt' && fence.lang !== 'mermaid') {
      report(
        'fence-attribute',
        fence,
        '"alt=" is for diagrams; code is read as it is. Take it out, or write "title=".',
      );
    }
    seen.add(key);
  }
}

function checkOwnCode(fence: FenceSource, get: Get, report: Report): void {
  for (const key of ['region', 'lines', 'to']) {
    const wanted = { region: 'file=', lines: 'output=', to: 'from=' }[key];
    if (get(key) !== undefined)
      report('fence-attribute', fence, `"${key}=" stands without "${wanted}".`);
  }
  if (fence.lines === 0) {
    report(
      'fence-empty',
      fence,
      'the fence is empty. Write the code, or show a tested file: file=labs/… region=….',
    );
  } else if (fence.lines > mostOwnLines && !isOutput(fence.lang ?? 'text')) {
    report(
      'code-untested',
      fence,
      `${fence.lines} lines of code stand on the page; at most ${mostOwnLines} may. Put them into a tested file in labs/ and show it: file=labs/… region=… (output=labs/… for what it prints).`,
    );
  }
  checkMarks(get, fence.lines, report);
}

function checkMarks(get: Get, shown: number | null, report: Report): void {
  for (const key of markKeys) {
    const value = get(key);
    if (value === undefined) continue;
    if (!/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(value)) {
      report(
        'fence-marks',
        undefined,
        `${key}=${value} names no lines. Write them like ${key}=3 or ${key}=4-5,8.`,
      );
      continue;
    }
    const numbers = value.split(/[,-]/).map(Number);
    const backwards = value.split(',').find((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return to < from;
    });
    if (backwards) {
      report('fence-marks', undefined, `${key}=${value}: ${backwards} runs backwards.`);
    } else if (shown !== null && (Math.max(...numbers) > shown || Math.min(...numbers) < 1)) {
      report('fence-marks', undefined, `${key}=${value}: the code shown has lines 1 to ${shown}.`);
    }
  }
}
