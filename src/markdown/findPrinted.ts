import type { Nodes, Parents, Root, TableRow } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { printedPatterns } from '../content/printedPatterns';
import type { RuleName } from '../content/rules/rules';

/** A text that other tools read as markup and this site prints, or loses. Offsets into the page. */
export interface Printed {
  rule: RuleName;
  from: number;
  to: number;
  message: string;
  /** What to write in its place, where that is certain. */
  meant: string | null;
}

/**
 * Finds what would be printed as it stands. What stands in code is there to be printed.
 *
 * @param text What the tree was parsed from.
 */
export function findPrinted(tree: Root, text: string): Printed[] {
  const found: Printed[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type === 'table') {
      found.push(...findLostCells(node.children, text));
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(...findInBlock(node, parent, text));
      return SKIP;
    }
    return undefined;
  });
  return found.sort((one, other) => one.from - other.from);
}

function findInBlock(block: Nodes, parent: Parents | undefined, text: string): Printed[] {
  const from = block.position?.start.offset;
  const to = block.position?.end.offset;
  if (from === undefined || to === undefined) return [];
  let readable = blank(block, text.slice(from, to), from);
  // The ending that gives a heading its id.
  if (block.type === 'heading') readable = readable.replace(/\{#[^}]*\}\s*$/, spaces);
  if (block.type === 'paragraph') {
    const stray = strayTable(readable, from, parent);
    if (stray) return [stray];
    // Lines that were meant as directives are told as such.
    readable = readable.replaceAll(/^[ \t>]*:{2,}.*$/gm, spaces);
  }
  const found: Printed[] = [];
  for (const { rule, pattern, advice, meant } of printedPatterns) {
    readable = readable.replaceAll(pattern, (...parts: unknown[]) => {
      const groups = parts.slice(
        0,
        parts.findIndex((part) => typeof part === 'number'),
      );
      const match = groups as unknown as RegExpMatchArray;
      const whole = String(groups[0]);
      const at = parts.find((part) => typeof part === 'number') as number;
      const start = from + at + (/^[ \t>]*/.exec(whole)?.[0].length ?? 0);
      const shown = whole.trim().replace(/^[>\s]+/, '');
      found.push({
        rule,
        from: start,
        to: from + at + whole.length,
        message: `"${shown.length > 40 ? `${shown.slice(0, 39)}…` : shown}" is printed as it is. ${advice(match)}`,
        meant: meant?.(match) ?? null,
      });
      return spaces(whole);
    });
  }
  return found;
}

const spaces = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** The text of a block in which what the parser has understood is blank. */
function blank(block: Nodes, text: string, offset: number): string {
  let blanked = text;
  const hide = (from = offset, to = offset): void => {
    blanked =
      blanked.slice(0, from - offset) +
      blanked.slice(from - offset, to - offset).replaceAll(/[^\n]/g, ' ') +
      blanked.slice(to - offset);
  };
  visit(block, (node) => {
    const { start, end } = node.position ?? {};
    if (
      ['inlineCode', 'html', 'image', 'imageReference', 'footnoteReference'].includes(node.type)
    ) {
      hide(start?.offset, end?.offset);
    } else if (node.type === 'link' || node.type === 'linkReference') {
      hide(start?.offset, node.children[0]?.position?.start.offset);
      hide(node.children.at(-1)?.position?.end.offset, end?.offset);
    } else if (node.type === 'textDirective') {
      const isRead = node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0;
      if (isRead) hide(start?.offset, end?.offset);
    }
  });
  // A bare address may hold any sign.
  return blanked.replaceAll(/(?<!\()(?:https?:\/\/|www\.)[^\s<]+/g, spaces);
}

/** Cells of a line of a table, each with where it begins; a pipe in code parts them too. */
function cellsOf(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}

function findLostCells(rows: readonly TableRow[], text: string): Printed[] {
  const lineOf = (row: TableRow): string =>
    text.slice(row.position?.start.offset ?? 0, row.position?.end.offset ?? 0);
  const [head, ...body] = rows;
  if (!head) return [];
  const columns = cellsOf(lineOf(head));
  return body.flatMap((row): Printed[] => {
    const line = lineOf(row);
    const cells = cellsOf(line);
    if (cells <= columns) return [];
    const escaped = escapeInCode(line);
    const isCode = escaped !== line;
    return [
      {
        rule: 'table-cells',
        from: row.position?.start.offset ?? 0,
        to: row.position?.end.offset ?? 0,
        message: isCode
          ? 'a "|" inside code ends a cell of the table, and text is lost. Write \\| there.'
          : `this line of the table has ${cells} cells under ${columns} columns, and what is too much is lost. Take it out, or give the first line another column.`,
        meant: isCode && cellsOf(escaped) === columns ? escaped : null,
      },
    ];
  });
}

const escapeInCode = (line: string): string =>
  line.replaceAll(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (code) => code.replaceAll(/(?<!\\)\|/g, '\\|'));

/** A line of dashes and pipes in a paragraph: the line above it has another number of cells. */
function strayTable(
  readable: string,
  offset: number,
  parent: Parents | undefined,
): Printed | undefined {
  if (parent?.type === 'listItem' && !readable.includes('\n')) return undefined;
  const dashes = /^[ \t>]*(\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*$/m.exec(
    readable,
  );
  const [line = '', own = ''] = dashes ?? [];
  if (!dashes) return undefined;
  const above = readable.slice(0, dashes.index).trimEnd().split('\n').at(-1) ?? '';
  return {
    rule: 'table-cells',
    from: offset + dashes.index,
    to: offset + dashes.index + line.length,
    message: `this is printed as text and not as a table: the line above it has ${cellsOf(above)} cells, and this line has ${cellsOf(own)}. Make them equal; a "|" inside code is written \\|.`,
    meant: null,
  };
}
