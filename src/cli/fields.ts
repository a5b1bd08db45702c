import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorSchemas, placeFields } from '../content/describeFields';

/** The page that explains front matter. */
export const fieldsPage = 'docs/contributing/front-matter.md';
/** Where editors find the JSON Schemas. */
export const schemasFolder = 'static/schemas';

/** What the schemas write into the repository, by path: the table of fields and the editors' JSON Schemas. */
export async function composeFields(root: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {
    [fieldsPage]: placeFields(await readFile(join(root, fieldsPage), 'utf8')),
  };
  for (const [name, schema] of Object.entries(editorSchemas())) {
    const path = `${schemasFolder}/${name}`;
    // As `npm run format` would leave it, or the two commands would undo each other.
    const style = await resolveConfig(join(root, path));
    texts[path] = await format(JSON.stringify(schema), { ...style, parser: 'json' });
  }
  return texts;
}

/** `npx tsx src/cli/fields.ts`: writes what `composeFields` gives. */
export async function fields(): Promise<number> {
  await mkdir(schemasFolder, { recursive: true });
  for (const [path, text] of Object.entries(await composeFields(process.cwd()))) {
    await writeFile(path, text);
    console.log(`Wrote ${path}`);
  }
  return 0;
}

// It is run after a change of the schemas only, so it has no script of its own in package.json.
if (/[\\/]fields\.ts$/.test(process.argv[1] ?? '')) void fields();
