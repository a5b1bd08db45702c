import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageSource } from '../content/PageSource';
import { readRegions, type RegionsSource } from '../content/readRegions';
import { tellHidden } from '../content/safety/tellHidden';
import { tellSecret } from '../content/safety/tellSecrets';
import { findSecrets } from '../content/safety/secrets/findSecrets';
import type { World } from '../content/World';
import { findListedSecrets } from './findListedSecrets';
import { nameOf } from './passTree';
import { CacheFile } from './CacheFile';

/** Larger files are no excerpt for a reader, and an output of such a size is a mistake. */
const mostBytes = 512 * 1024;

/**
 * Reads each file that a page shows: its regions, and what makes it unsafe to show. What was found
 * is remembered by the file's content, since two thousand files change seldom.
 */
export async function readIncluded(
  root: string,
  pages: readonly PageSource[],
  known: ReadonlySet<string>,
): Promise<Pick<World, 'included' | 'outputs'>> {
  const compared = new Set(
    pages.flatMap((page) =>
      page.frontMatter?.value.lab === undefined ? [] : namedBy(page, ['output']),
    ),
  );
  const named = pages.flatMap((page) => namedBy(page, ['file', 'output', 'from', 'to']));
  const paths = [...new Set(named)].filter((path) => known.has(path));
  const cache = await CacheFile.open<RegionsSource>(root, 'included-read', [
    join(__dirname, 'readIncluded.ts'),
    join(__dirname, 'findListedSecrets.ts'),
    join(__dirname, '../content/readRegions.ts'),
    ...safetySources,
  ]);
  const included: Record<string, RegionsSource> = {};
  const outputs: Record<string, string> = {};
  // One after the other: a system lets a process hold some thousands of files, and often fewer.
  for (const path of paths) {
    const { size } = await stat(join(root, path));
    if (size > mostBytes) {
      included[path] = tooLarge(size);
      continue;
    }
    const bytes = await readFile(join(root, path));
    included[path] = await cache.get(nameOf(bytes), () => inspect(bytes.toString('utf8')));
    if (compared.has(path)) outputs[path] = bytes.toString('utf8');
  }
  await cache.write();
  return { included, outputs };
}

const safetySources = [
  'tellHidden',
  'tellSecrets',
  'secrets/findSecrets',
  'secrets/findCredentials',
  'secrets/findPersonal',
  'secrets/looksRandom',
  'secrets/tokenForms',
].map((name) => join(__dirname, `../content/safety/${name}.ts`));

const namedBy = ({ fences }: PageSource, keys: readonly string[]): string[] =>
  fences.flatMap(({ meta }) =>
    meta.filter(({ key }) => keys.includes(key)).map(({ value }) => value),
  );

async function inspect(text: string): Promise<RegionsSource> {
  const secrets = [...findSecrets(text), ...(await findListedSecrets(text))];
  const dangers = [...secrets.map(tellSecret), ...tellHidden(text)].map(({ line, message }) => ({
    line,
    message,
  }));
  return { ...readRegions(text), ...(dangers.length > 0 ? { dangers } : {}) };
}

const tooLarge = (size: number): RegionsSource => ({
  lines: 0,
  regions: {},
  problems: [],
  dangers: [
    {
      line: 1,
      message: `the file has ${Math.ceil(size / 1024)} KB, and what a page shows may have ${mostBytes / 1024}. Have it print less.`,
    },
  ],
});
