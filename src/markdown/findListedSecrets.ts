import type { SecretSource } from '../content/safety/secrets/findSecrets';
import { importSecretlint } from './importSecretlint.cjs';

/** What of a secretlint rule matters here; its own types are in a package of their own. */
interface Rule {
  meta: { id: string };
  create: (context: object, options: object) => { file?: (source: object) => unknown };
}

/**
 * Rules that are left out: of addresses with a password, which src/content judges by what this hub
 * calls an example; of comments that would turn the others off, which is not an author's to say.
 */
const leftOut = /-(?:database-connection-string|basicauth|filter-comments)$/;

/**
 * Finds the keys that secretlint's recommended rules know. src/content has a table of its own, which
 * runs in a browser too, where this list does not: it reads PKCS #12 files with Node's crypto. The
 * list is kept by others and grows with each release, so the command line asks both.
 */
export async function findListedSecrets(text: string): Promise<SecretSource[]> {
  const rules = (await importSecretlint()) as unknown as readonly Rule[];
  const found: SecretSource[] = [];
  for (const { meta, create } of rules) {
    if (leftOut.test(meta.id)) continue;
    const name = `a key (${meta.id.replace(/^@secretlint\/secretlint-rule-/, '')})`;
    const context = {
      createTranslator: () => (id: string) => ({ message: id, messageId: id }),
      ignore: () => undefined,
      report: ({ range: [from] }: { range: [number, number] }) => {
        const above = text.slice(0, from).split(/\r\n|\r|\n/);
        const column = (above.at(-1)?.length ?? 0) + 1;
        found.push({ line: above.length, column, name, isPersonal: false });
      },
      sharedOptions: {},
    };
    create(context, {}).file?.({
      filePath: 'page.md',
      content: text,
      ext: '.md',
      contentType: 'text',
    });
  }
  return found;
}
