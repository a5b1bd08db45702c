import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from '../../content/PageSource';
import { readInclusion } from '../../views/readInclusion';

interface Part {
  version: string;
  output?: string[];
}

/** `versions.json` of a folder of examples; `npm run lab -- --versions` writes it. */
interface MadeWith {
  /** A server without `output` had a part in each output of the folder. */
  servers: Record<string, Part>;
  /** The programs that the examples start, in the same way. */
  programs?: Record<string, Part>;
  packages: Record<string, string>;
  /** The packages that each program imports. */
  files: Record<string, string[]>;
}

/** What is neither a program nor its output, such as a contract, names no version. */
const isRun = (file: string): boolean => file.endsWith('.py') || file.startsWith(outputs);

const outputs = 'output/';

const example = /^(labs\/examples\/[^/]+)\/(.+)$/;

/**
 * What the examples of a page ran on: Python, the packages that the programs on the page import,
 * and the servers and programs that had a part in the output on the page. Nothing for a page that shows neither
 * a program nor an output.
 */
export function readVersions(
  { fences }: Pick<PageSource, 'fences'>,
  siteDir: string,
): Record<string, string> | undefined {
  const shown = new Map<string, string[]>();
  for (const fence of fences) {
    const [, folder, file] = example.exec(readInclusion(fence)?.file ?? '') ?? [];
    if (folder && file && isRun(file)) shown.set(folder, [...(shown.get(folder) ?? []), file]);
  }
  const versions: Record<string, string> = {};
  for (const [folder, files] of shown) {
    const path = join(siteDir, folder, 'versions.json');
    if (!existsSync(path)) continue;
    const {
      servers,
      programs = {},
      packages,
      files: imports,
    } = JSON.parse(readFileSync(path, 'utf8')) as MadeWith;
    const used = new Set(files.flatMap((file) => imports[file] ?? []));
    const isUsed = (name: string) => name === 'python' || used.has(name);
    const hadPart = (output: string[] | undefined): boolean =>
      output === undefined || output.some((name) => files.includes(outputs + name));
    for (const [name, version] of Object.entries(packages))
      if (isUsed(name)) versions[name] = version;
    for (const [name, { version, output }] of Object.entries({ ...servers, ...programs }))
      if (hadPart(output)) versions[name] = version;
  }
  return Object.keys(versions).length > 0 ? versions : undefined;
}
