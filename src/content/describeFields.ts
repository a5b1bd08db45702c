import * as z from 'zod';
import { fieldsOf, frontMatterSchemas } from './frontMatter';
import { kindFacts, kinds, type Kind } from './kinds';

/** What of a page's fields a reader of the table wants to know. */
interface FieldRow {
  name: string;
  needed: boolean;
  expected: string;
  description: string;
}

const isNeeded = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

const rowsOf = (kind: Kind): FieldRow[] =>
  fieldsOf(kind).map(([name, schema, note]) => ({
    name,
    needed: isNeeded(schema),
    expected: note.expected,
    description: z.globalRegistry.get(schema)?.description ?? '',
  }));

/** The fields of every page, then those of each kind, as the Markdown that docs/contributing/front-matter.md holds. */
export function tellFields(): string {
  const rows = kinds.map((kind) => rowsOf(kind));
  const shared = (rows[0] ?? []).filter(({ name, description }) =>
    rows.every((own) => own.some((row) => row.name === name && row.description === description)),
  );
  const names = new Set(shared.map(({ name }) => name));
  const parts = kinds.map((kind, index) => {
    const own = (rows[index] ?? []).filter(({ name }) => !names.has(name));
    return `### Fields of ${kindFacts[kind].withArticle} {#${kind}-fields}\n\n${table(own)}`;
  });
  return [`### Fields of every page {#every-page-fields}\n\n${table(shared)}`, ...parts].join(
    '\n\n',
  );
}

/** A table aligned as Prettier aligns it, so that formatting leaves it as it is. */
function table(rows: readonly FieldRow[]): string {
  const cells = [
    ['field', 'needed', 'what it is', 'what is accepted'],
    ...rows.map(({ name, needed, expected, description }) => [
      `\`${name}\``,
      needed ? 'yes' : 'no',
      description,
      expected,
    ]),
  ].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const begin = '<!-- fields: begin (written by a command, from src/content/frontMatter.ts) -->';
const end = '<!-- fields: end -->';

/**
 * Puts the table between its two marks in a page.
 *
 * @throws Error when the page lacks the marks.
 */
export function placeFields(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`The page lacks the lines "${begin}" and "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${tellFields()}\n\n${page.slice(to)}`;
}

/** The JSON Schema of each kind's front matter, for editors, by file name. Draft 7 is what they read. */
export function editorSchemas(): Record<string, object> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const schema = z.toJSONSchema(frontMatterSchemas[kind], {
        target: 'draft-7',
        io: 'input',
        // What a format cannot say is checked by `npm run check`.
        unrepresentable: 'any',
      });
      return [
        `${kind}.json`,
        { ...schema, title: `Front matter of ${kindFacts[kind].withArticle}` },
      ];
    }),
  );
}
