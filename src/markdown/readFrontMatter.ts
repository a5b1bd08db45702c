import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { FrontMatterSource, Place } from '../content/PageSource';
import type { RuleName } from '../content/rules/rules';

type LocalProblem = Place & { rule: RuleName; message: string };

interface FrontMatterReading {
  frontMatter: FrontMatterSource | null;
  problems: LocalProblem[];
  /** It begins and ends, so that the body after it can be read. */
  closed: boolean;
  /** The lines of front matter that does not begin the file, counted from 0; `end` is its last. */
  late?: { start: number; end: number };
}

const example = 'Begin the file with a line "---", then the fields, then a line "---".';

/** Reads the YAML between the two `---` lines at the start of a page. */
export function readFrontMatter(text: string): FrontMatterReading {
  const lines = text.split(/\r\n|\r|\n/);
  const late = findLate(lines);
  if (late) {
    const { frontMatter, problems } = readYaml(lines.slice(late.start + 1, late.end));
    const message =
      'the front matter does not begin on the first line. Move "---" to the very start of the file.';
    const moved = (place: Place): Place => ({ ...place, line: place.line + late.start });
    return {
      frontMatter: frontMatter && {
        value: frontMatter.value,
        keys: mapValues(frontMatter.keys, moved),
        values: mapValues(frontMatter.values, moved),
      },
      problems: [
        { rule: 'front-matter-missing', line: 1, column: 1, message },
        ...problems.map((problem) => ({ ...problem, ...moved(problem) })),
      ],
      closed: true,
      late,
    };
  }
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) {
    const isToml = /^\+\+\+[ \t]*$/.test(lines[0] ?? '');
    const message = isToml
      ? tomlFix
      : `the page has no front matter. ${example} \`npm run check -- --fix\` writes those that its kind needs.`;
    const rule = isToml ? 'front-matter-toml' : 'front-matter-missing';
    return { frontMatter: null, problems: [{ rule, line: 1, column: 1, message }], closed: true };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) {
    const message =
      'the front matter begins and never ends. Write a line "---" after its last field.';
    const rule = 'front-matter-unclosed';
    return { frontMatter: null, problems: [{ rule, line: 1, column: 1, message }], closed: false };
  }
  const stop = lines.findIndex((line, index) => index < end && /^\.\.\.(?:\s|$)/.test(line));
  if (stop !== -1) {
    const message = 'a line "..." ends the fields before "---" does. Take it out.';
    return {
      frontMatter: null,
      problems: [{ rule: 'front-matter-plain', line: stop + 1, column: 1, message }],
      closed: true,
    };
  }
  return { ...readYaml(lines.slice(1, end)), closed: true };
}

const rule = 'front-matter-syntax';

/** `title = "Redis"` */
export const tomlLine = /^([\w-]+)\s*=\s*(.+)$/;

const tomlFix =
  'the fields are written as TOML. Put them between two lines of "---", and write each as "name: value".';

/** Front matter below empty lines or a heading: a word and a colon follow its first line. */
export function findLate(lines: readonly string[]): { start: number; end: number } | undefined {
  const isRule = (line = ''): boolean => /^\s*---[ \t]*$/.test(line);
  const start = lines.findIndex((line) => line.trim() !== '' && !/^#\s/.test(line));
  if (start < 0 || (start === 0 && /^---/.test(lines[0] ?? '')) || !isRule(lines[start]))
    return undefined;
  const end = lines.findIndex((line, index) => index > start && isRule(line));
  return end > start && /^[\w-]+:(?:\s|$)/.test(lines[start + 1] ?? '')
    ? { start, end }
    : undefined;
}

const mapValues = (
  places: Readonly<Record<string, Place>>,
  change: (place: Place) => Place,
): Record<string, Place> =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, change(place)]));

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
  const toml = lines.findIndex((line) => tomlLine.test(line));
  if (
    toml !== -1 &&
    lines.every((line) => line.trim() === '' || tomlLine.test(line) || /^\s*[#[]/.test(line))
  ) {
    const problems = [
      { rule: 'front-matter-toml', line: toml + 2, column: 1, message: tomlFix } as const,
    ];
    return { frontMatter: null, problems };
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { frontMatter: null, problems: tellErrors(errors, lines, placeAt) };
  }
  const { contents } = document;
  const strange = findStrange(document);
  if (strange) {
    const { offset, message } = strange;
    return {
      frontMatter: null,
      problems: [{ rule: 'front-matter-plain', ...placeAt(offset), message }],
    };
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const message = `the front matter is empty. ${example}`;
    return {
      frontMatter: null,
      problems: [{ rule: 'front-matter-missing', line: 1, column: 1, message }],
    };
  }
  if (!isMap(contents)) {
    const message = 'the front matter is not a list of fields. Write each as "name: value".';
    return { frontMatter: null, problems: [{ rule, line: 2, column: 1, message }] };
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
        rule,
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
    return { frontMatter: null, problems: [{ rule, line: 2, column: 1, message }] };
  }
}

/** What YAML can do beyond text, numbers and lists, and no page needs. Aliases are told by their field. */
function findStrange(document: Document): { offset: number; message: string } | null {
  let found: { offset: number; message: string } | null = null;
  const tell = (node: { range?: [number, number, number] | null }, message: string): symbol => {
    found = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return undefined;
      if (node.tag !== undefined)
        return tell(
          node,
          `"${node.tag.replace('tag:yaml.org,2002:', '!!')}" is a tag, and the fields are plain YAML. Take it out.`,
        );
      return node.anchor === undefined
        ? undefined
        : tell(node, `"&${node.anchor}" is an anchor, and the fields are plain YAML. Take it out.`);
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string')
        return tell(
          isNode(key) ? key : {},
          'a field is named by something other than a word. Write "name: value".',
        );
      return key.value === '__proto__'
        ? tell(key, '__proto__: unknown field. Take it out.')
        : undefined;
    },
  });
  return found;
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
    if (unclosed) return { rule, ...place, message: unclosed };
    switch (code) {
      case 'TAG_RESOLVE_FAILED':
        return {
          rule: 'front-matter-plain',
          ...place,
          message:
            'a value begins with "!", which makes it a tag, and the fields are plain YAML. Put it in quotes, or take the tag out.',
        };
      case 'DUPLICATE_KEY': {
        const name = /^\s*([^:\s]+)/.exec(source.slice(place.column - 1))?.[1] ?? '';
        return {
          rule: 'field-twice',
          ...place,
          message: `${name}: is written twice. Keep one of them.`,
        };
      }
      case 'BLOCK_AS_IMPLICIT_KEY':
        return {
          rule,
          ...place,
          message: `a second ": " in one line. Put the value in double quotes: ${quoted(source)}`,
        };
      case 'BAD_SCALAR_START':
      case 'UNEXPECTED_TOKEN':
        return {
          rule,
          ...place,
          message: `a value cannot begin with this character. Put the value in double quotes: ${quoted(source)}`,
        };
      default:
        return { rule, ...place, message: `the front matter is not YAML: ${firstLower(message)}.` };
    }
  });
  const duplicates = problems.filter((_, index) => errors[index]?.code === 'DUPLICATE_KEY');
  // After a tab, or after the first thing it cannot read, YAML complains about what follows from it.
  if (tab !== -1) {
    return [
      {
        rule,
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
