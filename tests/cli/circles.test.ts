import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const isSource = /\.(?:ts|tsx|mts|mjs)$/;
const extensions = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

/** What each file of a folder imports of the others, types included, as TypeScript reads it. */
function readImports(root: string): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => isSource.test(file) && !/\.d\.ts$|\bnode_modules\b/.test(file))
    .map((file) => join(root, file));
  const known = new Set(files);
  const find = (from: string, path: string): string[] => {
    const inSite = path.replace(/^@site\//, './');
    const base = path.startsWith('@site/') ? resolve(inSite) : resolve(dirname(from), path);
    const target = relative(process.cwd(), base).replace(/\.mjs$/, '');
    return [...extensions, '.mjs'].map((end) => target + end).filter((file) => known.has(file));
  };
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(file, 'utf8'), true, true)
        .importedFiles.filter(({ fileName }) => /^(?:\.|@site\/)/.test(fileName))
        .flatMap(({ fileName }) => find(file, fileName).slice(0, 1)),
    ]),
  );
}

/** The first way that leads from a file back to itself, or nothing. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('no two files need each other', () => {
  test.each(['src', 'bench'])('in %s, types included', (root) => {
    const imports = readImports(root);
    expect([...imports.values()].flat().length, 'imports that were found').toBeGreaterThan(50);
    expect(findCircle(imports)).toBeUndefined();
  });

  test('a circle is told as the way it takes', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', []],
      ['d.ts', ['b.ts']],
    ]);
    expect(findCircle(imports)).toEqual(['b.ts', 'd.ts', 'b.ts']);
  });
});
