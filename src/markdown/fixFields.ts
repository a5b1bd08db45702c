import { distance } from 'fastest-levenshtein';
import { instead } from '../content/checks/checkFrontMatter';
import { fieldNotes, frontMatterSchemas } from '../content/frontMatter';
import type { Kind } from '../content/kinds';
import type { Fixing } from './Fixing';
import { findLate, tomlLine } from './readFrontMatter';

/** What the fields are written from when a page has none. */
export interface FieldSources {
  kind: Kind;
  /** The page that begins a page of this kind. */
  template: string;
  /** As YYYY-MM-DD. */
  today: string;
}

/** A field with the lines of its value, and the comments above it. */
interface Block {
  key: string;
  lines: string[];
}

/** Gives the fields of a page the form that they must have, wherever only one can be meant. */
export function fixFields(fixing: Fixing, sources: FieldSources): void {
  placeFields(fixing);
  if (!/^---[ \t]*$/.test(fixing.lines[0] ?? '')) beginFields(fixing, sources);
  const end = fixing.lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) return;
  for (let index = 1; index < end; index += 1) fixLine(fixing, index);
  const blocks = fixBlocks(fixing, readBlocks(fixing.lines.slice(1, end)), sources);
  const fixed = orderBlocks(fixing, addMissing(fixing, blocks, sources, end), sources.kind);
  fixing.lines.splice(1, end - 1, ...fixed.flatMap(({ lines }) => lines));
}

/** Front matter that stands too low, or between the signs of TOML. */
function placeFields(fixing: Fixing): void {
  const { lines } = fixing;
  const late = findLate(lines);
  if (late) {
    const fields = lines.splice(late.start, late.end - late.start + 1);
    const above = lines.splice(0, late.start).filter((line) => line.trim() !== '');
    lines.unshift(
      ...fields.map((line, index) => (index === 0 || index === fields.length - 1 ? '---' : line)),
      '',
      ...above,
    );
    fixing.say(1, 'moved the fields to the very start of the file');
  }
  const closing = lines.findIndex((line, index) => index > 0 && /^\+\+\+[ \t]*$/.test(line));
  if (/^\+\+\+[ \t]*$/.test(lines[0] ?? '') && closing !== -1) {
    lines[0] = '---';
    lines[closing] = '---';
    fixing.say(1, 'put the fields between lines of "---"');
  }
}

/** The fields that the page needs and lacks, as the template has them: empty, and with what they hold. */
function addMissing(
  fixing: Fixing,
  blocks: readonly Block[],
  { template, kind, today }: FieldSources,
  end: number,
): Block[] {
  const present = new Set(blocks.map(({ key }) => key));
  const shape = frontMatterSchemas[kind].shape as Readonly<Record<string, Schema>>;
  const added = readBlocks(templateFields(template).split('\n').slice(1, -1))
    .filter(({ key }) => !present.has(key) && shape[key]?.safeParse(undefined).success === false)
    .map(({ key, lines }): Block => {
      if (key === 'reviewed') return { key, lines: [`reviewed: ${today}`] };
      const title = key === 'title' ? takeTitle(fixing, end + 1) : '';
      return { key, lines: title === '' ? lines : [`title: ${JSON.stringify(title)}`] };
    });
  if (added.length > 0)
    fixing.say(1, `wrote the fields that are missing: ${added.map(({ key }) => key).join(', ')}`);
  return [...blocks, ...added];
}

type Schema = { safeParse: (value: unknown) => { success: boolean } };

const templateFields = (template: string): string =>
  /^---\n[\s\S]*?\n---(?=\n)/.exec(template)?.[0] ?? '';

/** The words of the heading that begins a page without a title; the heading goes. */
function takeTitle(fixing: Fixing, from: number): string {
  const { lines } = fixing;
  const at = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  const [, title = ''] = /^#\s+(.*?)(?:\s*\{#[^}]*\})?\s*#*\s*$/.exec(lines[at] ?? '') ?? [];
  const plain = title.replaceAll(/[*_`]/g, '').trim();
  if (plain !== '') lines.splice(at, 1);
  return plain;
}

/** The fields of the kind, empty but for what the page says already. */
function beginFields(fixing: Fixing, { template, today }: FieldSources): void {
  const { lines } = fixing;
  const fields = templateFields(template);
  if (fields === '') return;
  const plain = takeTitle(fixing, 0);
  const begun = fields
    .replace(/^title: "".*$/m, (line) => (plain === '' ? line : `title: ${JSON.stringify(plain)}`))
    .replace(/^reviewed: "".*$/m, `reviewed: ${today}`);
  lines.unshift(...begun.trimEnd().split('\n'), '');
  fixing.say(
    1,
    `wrote the fields that the page needs${plain === '' ? '' : ', the title from its first heading'}`,
  );
}

function fixLine(fixing: Fixing, index: number): void {
  const { lines } = fixing;
  const line = lines[index] ?? '';
  const toml = tomlLine.exec(line);
  let fixed = toml && !/^[\w-]+:/.test(line) ? `${toml[1] ?? ''}: ${toml[2] ?? ''}` : line;
  fixed = fixed.replace(/^[ ]*\t+/, (tabs) => tabs.replaceAll('\t', '  '));
  // Around a whole value, or an item of a list on one line.
  fixed = fixed.replaceAll(/(?<=[:[,-]\s*)[“”„]([^“”„"]*)[“”](?=\s*(?:[,\]#]|$))/g, '"$1"');
  fixed = fixed.replaceAll(/(?<=[:[,-]\s+)[‘’]([^‘’"]*)[‘’](?=\s*(?:[,\]#]|$))/g, '"$1"');
  if (fixed === line) return;
  lines[index] = fixed;
  const isQuoted = /[“”„‘’]/.test(line) && fixed.includes('"');
  fixing.say(index + 1, isQuoted ? 'wrote straight quotes' : 'wrote the field as YAML');
}

function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const key = /^([\w][\w .-]*?)\s*:(?:\s|$)/.exec(line)?.[1];
    if (key !== undefined) {
      blocks.push({ key, lines: [...comments, line] });
      comments = [];
    } else if (/^#/.test(line)) comments.push(line);
    else {
      const last = blocks.at(-1);
      if (last && comments.length === 0) last.lines.push(line);
      else if (last) last.lines.push(...comments.splice(0), line);
      else blocks.push({ key: '', lines: [line] });
    }
  }
  const last = blocks.at(-1);
  if (last) last.lines.push(...comments);
  else if (comments.length > 0) blocks.push({ key: '', lines: comments });
  return blocks;
}

/** Names that other sites give to what a field holds here. */
const renamed: Readonly<Record<string, string>> = { description: 'summary', tags: 'keywords' };

function fixBlocks(
  fixing: Fixing,
  blocks: readonly Block[],
  { kind, today }: FieldSources,
): Block[] {
  const shape: Readonly<Record<string, unknown>> = frontMatterSchemas[kind].shape;
  const present = new Set(blocks.map(({ key }) => key));
  return blocks.flatMap((block): Block[] => {
    const { key } = block;
    if (key === '' || Object.hasOwn(shape, key)) return [fixValue(fixing, block, kind, today)];
    const to = meantKey(
      key,
      Object.keys(shape).filter((name) => !present.has(name)),
    );
    if (to !== null) {
      present.add(to);
      const lines = block.lines.map((line) =>
        line.startsWith(key) ? to + line.slice(key.length) : line,
      );
      fixing.say(fixing.lineOf(block.lines), `renamed the field "${key}" to "${to}"`);
      return [fixValue(fixing, { key: to, lines }, kind, today)];
    }
    const advice = Object.hasOwn(instead, key) ? (instead[key] ?? '') : '';
    if (!advice.endsWith('take the line out.')) return [block];
    fixing.say(fixing.lineOf(block.lines), `took "${key}" out, which means nothing here`);
    return [];
  });
}

function meantKey(key: string, free: readonly string[]): string | null {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');
  const same = free.find((name) => plain(name) === plain(key));
  if (same !== undefined) return same;
  const other = renamed[key.toLowerCase()];
  if (other !== undefined) return free.includes(other) ? other : null;
  if (Object.hasOwn(instead, key)) return null;
  const near = free.filter((name) => name.length > 4 && distance(plain(name), plain(key)) <= 2);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function fixValue(fixing: Fixing, block: Block, kind: Kind, today: string): Block {
  const { key, lines } = block;
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  const [, value = '', comment = ''] = /^[\w-]+:\s*(.*?)(\s+#.*)?$/.exec(lines[at] ?? '') ?? [];
  if (at === -1 || value === '' || lines.length > at + 1) return block;
  const schema = (frontMatterSchemas[kind].shape as Readonly<Record<string, object>>)[key];
  const words = schema ? fieldNotes.get(schema as never)?.words : undefined;
  const plain = value.replace(/^(["'])(.*)\1$/, '$2');
  let to: string | undefined;
  if (words && !words.includes(plain)) {
    to = words.find((word) => word.toLowerCase() === plain.toLowerCase());
  } else if (key === 'reviewed' && /^\d{4}-\d\d-\d\d$/.test(plain) && plain > today) {
    to = today;
  } else if (isList(kind, key) && !/^[[{"'|>&*!]/.test(value) && !/[:#]/.test(value)) {
    to = `[${value.split(/\s*,\s*/).join(', ')}]`;
  }
  if (to === undefined || to === value) return block;
  fixing.say(fixing.lineOf(lines), `wrote "${key}: ${to}" for "${value}"`);
  return { key, lines: [...lines.slice(0, at), `${key}: ${to}${comment}`] };
}

function isList(kind: Kind, key: string): boolean {
  const schema = (frontMatterSchemas[kind].shape as Readonly<Record<string, Schema>>)[key];
  return schema?.safeParse([]).success === true || ['technologies', 'messages'].includes(key);
}

/** In the order in which the pages of this kind have them; what is no field stays last. */
function orderBlocks(fixing: Fixing, blocks: readonly Block[], kind: Kind): Block[] {
  const order = Object.keys(frontMatterSchemas[kind].shape);
  const rank = ({ key }: Block): number => {
    const place = order.indexOf(key);
    return place === -1 ? order.length : place;
  };
  // What every page has comes first; between the others, an author's order is as good.
  const first = ['title', 'summary', 'reviewed'];
  const isFirst = ({ key }: Block): boolean => first.includes(key);
  const sorted = [
    ...blocks.filter(({ key }) => key === ''),
    ...blocks.filter(isFirst).sort((one, other) => rank(one) - rank(other)),
    ...blocks.filter((block) => block.key !== '' && !isFirst(block)),
  ];
  if (sorted.some((block, index) => block !== blocks[index]))
    fixing.say(2, 'put title, summary and reviewed first');
  return sorted;
}
