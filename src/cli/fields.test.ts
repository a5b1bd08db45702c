import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { editorSchemas, placeFields } from '../content/describeFields';
import { fieldsOf } from '../content/frontMatter';
import { kinds } from '../content/kinds';
import { rulesPage } from '../content/rules/rules';
import { formFacts, formKinds } from '../github/formKinds';
import { composeFields, fieldsPage } from './fields';

describe('what is written from the schemas', () => {
  test('is as it would be written now; otherwise run: npx tsx src/cli/fields.ts', async () => {
    const written = await composeFields('.');
    expect(Object.keys(written)).toEqual([
      fieldsPage,
      rulesPage,
      ...kinds.map((kind) => `static/schemas/${kind}.json`),
      ...formKinds.map((kind) => `.github/ISSUE_TEMPLATE/${formFacts[kind].file}`),
      '.vscode/nexus.code-snippets',
    ]);
    for (const [path, text] of Object.entries(written)) {
      expect(await readFile(path, 'utf8'), path).toBe(text);
    }
  });

  test('has every field of every kind', () => {
    const page = placeFields(
      '<!-- fields: begin (written by a command, from src/content/frontMatter.ts) -->\n<!-- fields: end -->',
    );
    for (const [name] of kinds.flatMap((kind) => fieldsOf(kind)))
      expect(page).toContain(`| \`${name}\` `);
  });

  test('needs its marks in the page', () => {
    expect(() => placeFields('no marks')).toThrow(
      'The page lacks the lines "<!-- fields: begin (written by a command, from src/content/frontMatter.ts) -->" and "<!-- fields: end -->".',
    );
  });

  test('gives editors the same needs, words and strictness', () => {
    expect(editorSchemas()['practice.json']).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Front matter of a practice',
      type: 'object',
      required: ['title', 'summary', 'reviewed', 'strength'],
      additionalProperties: false,
      properties: { strength: { enum: ['must', 'should', 'consider'] } },
    });
  });
});
