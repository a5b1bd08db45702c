import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { FrontMatterSource, Place } from '../content/PageSource';

type LocalProblem = Place & { message: string };

interface FrontMatterReading {
  frontMatter: FrontMatterSource | null;
  problems: LocalProblem[];
  /** It begins and ends, so that the body after it can be read. */
  closed: boolean;
}

const example = 'Begin the file with a line "---", then the fields, then a line "---".';

/** Reads the YAML between the two `---` lines at the start of a page. */
export function readFrontMatter(text: string): FrontMatterReading {
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) {
    const late = lines.findIndex((line) => line.trim() !== '');
    const message = /^\s*---[ \t]*$/.test(lines[late] ?? '')
      ? 'the front matter does not begin on the first line. Move "---" to the very start of the file.'
      : `the page has no front matter. ${example}`;
    return { frontMatter: null, problems: [{ line: 1, column: 1, message }], closed: true };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) {
    const message =
      'the front matter begins and never ends. Write a line "---" after its last field.';
    return { frontMatter: null, problems: [{ line: 1, column: 1, message }], closed: false };
  }
  return { ...readYaml(lines.slice(1, end)), closed: true };
}

function readYaml(lines: readonly string[]): Omit<FrontMatterReading, 'closed'> {
  const yaml = lines.join('\n');
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // The first line of the file is the "---" above the YAML.
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, yaml.length));
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { frontMatter: null, problems: tellErrors(errors, lines, placeAt) };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const message = `the front matter is empty. ${example}`;
    return { frontMatter: null, problems: [{ line: 1, column: 1, message }] };
  }
  if (!isMap(contents)) {
    const message = 'the front matter is not a list of fields. Write each as "name: value".';
    return { frontMatter: null, problems: [{ line: 2, column: 1, message }] };
  }
  const keys: Record<string, Place> = {};
  const values: Record<string, Place> = {};
  const problems: LocalProblem[] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const keyRange = isScalar(key) ? key.range : null;
    keys[name] = placeAt(keyRange?.[0] ?? 0);
    values[name] = keys[name];
    if (isAlias(value)) {
      problems.push({
        ...(value.range ? placeAt(value.range[0]) : keys[name]),
        message: `${name}: is an alias ("*"). Write the value itself, in quotes if it begins with "*".`,
      });
      continue;
    }
    if (!isScalar(value) && !isSeq(value) && !isMap(value)) continue;
    if (value.range) values[name] = placeAt(value.range[0]);
    if (!isSeq(value)) continue;
    value.items.forEach((item, index) => {
      const range = isScalar(item) || isSeq(item) || isMap(item) ? item.range : null;
      values[`${name}[${index}]`] = range ? placeAt(range[0]) : (values[name] ?? placeAt(0));
    });
  }
  if (problems.length > 0) return { frontMatter: null, problems };
  try {
    const value = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    return { frontMatter: { value, keys, values }, problems };
  } catch {
    // Aliases inside lists end here.
    const message =
      'a list holds an alias ("*"). Write the value itself, in quotes if it begins with "*".';
    return { frontMatter: null, problems: [{ line: 2, column: 1, message }] };
  }
}

function tellErrors(
  errors: readonly (Pick<YAMLError, 'code' | 'message'> & { pos: [number, number] })[],
  lines: readonly string[],
  placeAt: (offset: number) => Place,
): LocalProblem[] {
  const tab = lines.findIndex((line) => /^ *\t/.test(line));
  const problems = errors.map(({ code, message, pos }): LocalProblem => {
    const place = placeAt(pos[0]);
    const source = lines[place.line - 2] ?? '';
    const unclosed = tellUnclosed(message);
    if (unclosed) return { ...place, message: unclosed };
    switch (code) {
      case 'DUPLICATE_KEY': {
        const name = /^\s*([^:\s]+)/.exec(source.slice(place.column - 1))?.[1] ?? '';
        return { ...place, message: `${name}: is written twice. Keep one of them.` };
      }
      case 'BLOCK_AS_IMPLICIT_KEY':
        return {
          ...place,
          message: `a second ": " in one line. Put the value in double quotes: ${quoted(source)}`,
        };
      case 'BAD_SCALAR_START':
      case 'UNEXPECTED_TOKEN':
        return {
          ...place,
          message: `a value cannot begin with this character. Put the value in double quotes: ${quoted(source)}`,
        };
      default:
        return { ...place, message: `the front matter is not YAML: ${firstLower(message)}.` };
    }
  });
  const duplicates = problems.filter((_, index) => errors[index]?.code === 'DUPLICATE_KEY');
  // After a tab, or after the first thing it cannot read, YAML complains about what follows from it.
  if (tab !== -1) {
    return [
      {
        line: tab + 2,
        column: 1,
        message: 'a tab indents this line, and YAML allows only spaces. Put two spaces instead.',
      },
      ...duplicates,
    ];
  }
  const [first] = problems.filter((problem) => !duplicates.includes(problem));
  return first ? [first, ...duplicates] : duplicates;
}

/** YAML's own words for what is never closed do not say so. */
function tellUnclosed(message: string): string | null {
  if (/closing.*quote/i.test(message)) {
    return 'a quote opens before this and never closes. Write it after the value, or take it out.';
  }
  const closing = /end with a? ?([\]}])/.exec(message)?.[1];
  return closing
    ? `a "${closing === ']' ? '[' : '{'}" opens before this and never closes. Write "${closing}" after the last item.`
    : null;
}

function quoted(source: string): string {
  const match = /^\s*([\w-]+:|-)\s+(.*?)\s*$/.exec(source);
  return match ? `${match[1]} "${match[2]?.replaceAll('"', '\\"')}"` : 'name: "value"';
}

const firstLower = (text: string): string =>
  (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
