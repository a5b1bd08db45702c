import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { templateOf } from '../content/checks/checkOutline';
import { editorSchemas, placeFields } from '../content/describeFields';
import { editorSnippets } from '../content/editorSnippets';
import { kinds, type Kind } from '../content/kinds';
import { placeRules } from '../content/rules/describeRules';
import { rulesPage } from '../content/rules/rules';
import { formFacts, formKinds } from '../github/formKinds';
import { spellForm } from '../github/spellForm';

/** The page that explains front matter. */
export const fieldsPage = 'docs/contributing/front-matter.md';
/** Where editors find the JSON Schemas. */
export const schemasFolder = 'static/schemas';
/** Where GitHub finds the issue forms. */
export const formsFolder = '.github/ISSUE_TEMPLATE';

/** Where VS Code finds the snippets. */
export const snippetsFile = '.vscode/nexus.code-snippets';

/** What is written from code into the repository, by path: the fields, the rules, the editors' JSON Schemas and snippets, and the issue forms. */
export async function composeFields(root: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {
    [fieldsPage]: placeFields(await readFile(join(root, fieldsPage), 'utf8')),
    [rulesPage]: placeRules(await readFile(join(root, rulesPage), 'utf8')),
  };
  for (const [name, schema] of Object.entries(editorSchemas())) {
    const path = `${schemasFolder}/${name}`;
    // As `npm run format` would leave it, or the two commands would undo each other.
    const style = await resolveConfig(join(root, path));
    texts[path] = await format(JSON.stringify(schema), { ...style, parser: 'json' });
  }
  for (const kind of formKinds) {
    const path = `${formsFolder}/${formFacts[kind].file}`;
    const style = await resolveConfig(join(root, path));
    texts[path] = await format(spellForm(kind), { ...style, parser: 'yaml' });
  }
  const templates = await Promise.all(
    kinds.map(
      async (kind) => [kind, await readFile(join(root, templateOf(kind)), 'utf8')] as const,
    ),
  );
  const snippets = editorSnippets(Object.fromEntries(templates) as Record<Kind, string>);
  texts[snippetsFile] = await format(JSON.stringify(snippets), {
    ...(await resolveConfig(join(root, snippetsFile))),
    parser: 'jsonc',
  });
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
