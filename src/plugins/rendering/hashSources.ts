import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files and folders that any page may be rendered with. */
const inputs = ['src', 'docusaurus.config.ts', 'sidebars.ts', 'package-lock.json', 'tsconfig.json'];

/** What lies in them and renders nothing. */
const aside = /^src\/(?:cli|preview|incremental)\/|\.test\.[a-z]+$/;

/** A short name for a content; two contents do not share one. */
export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
};

/** One hash over the code that renders pages, and what it is built with. */
export function hashSources(siteDir: string): string {
  const files = inputs.flatMap((input) => listFiles(join(siteDir, input)));
  const parts = files
    .map((file) => relative(siteDir, file).split(sep).join('/'))
    .filter((path) => !aside.test(path))
    .sort()
    .flatMap((path) => [path, readFileSync(join(siteDir, path))]);
  return hashOf(process.version, ...parts);
}

function listFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .flatMap(({ name }) => listFiles(join(path, name)));
}
