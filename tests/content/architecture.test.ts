import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floors } from '../../src/floors.mjs';

const folder = 'docs/contributing';
const text = readFileSync(join(folder, 'architecture.md'), 'utf8');
const pages = [
  'architecture.md',
  ...readdirSync(join(folder, 'decisions')).map((name) => join('decisions', name)),
];

/** Paths of the repository that a page names between backticks, with their lines. */
function listPaths(page: string): { path: string; line: number }[] {
  const lines = page.split('\n');
  return lines.flatMap((content, at) =>
    [
      ...content.matchAll(
        /`((?:src|tests|labs|docs|challenges|bench|static|\.github)\/[^`\s*<>{}…]+)`/g,
      ),
    ].map(([, path = '']) => ({ path, line: at + 1 })),
  );
}

describe('every path that architecture and decisions name is there', () => {
  test.each(pages)('%s', (page) => {
    const missing = listPaths(readFileSync(join(folder, page), 'utf8')).filter(
      ({ path }) => !existsSync(path),
    );
    expect(missing).toEqual([]);
  });

  test('and a path that is not is found, with its line', () => {
    const paths = listPaths('See `npm run x`.\n\nAsk `src/content/gone.ts` or `docs/overview.md`.');
    expect(paths).toEqual([
      { path: 'src/content/gone.ts', line: 3 },
      { path: 'docs/overview.md', line: 3 },
    ]);
  });
});

describe('rooms', () => {
  const rows = [...text.matchAll(/^\| (\d+) +\| `src\/([\w-]+)` +\| (.+?) +\|$/gm)];

  test('the table shows the floors that ESLint builds its walls from', () => {
    const told = rows.map(([, floor, room]) => [Number(floor), room]);
    const real = floors.flatMap((rooms, floor) => rooms.map(({ room }) => [floor, room]));
    expect(told).toEqual(real);
  });

  test('every folder of src is a room', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(
      floors
        .flat()
        .map(({ room }) => room)
        .sort(),
    );
  });

  // What Docusaurus reads itself has its sentence in the file that stands for the room.
  const special: Record<string, string> = {
    pages: 'src/pages/index.tsx',
    theme: 'src/theme/MDXComponents.tsx',
    css: 'src/css/tokens.css',
  };
  test.each(rows.map(([, , room = '', holds = '']) => [room, holds]))(
    '%s says in its first lines what the table says of it',
    (room, holds) => {
      const file = special[room] ?? `src/${room}/index.ts`;
      const head = readFileSync(file, 'utf8')
        .slice(0, 1200)
        .replaceAll(/\s*\n \* */g, ' ');
      expect(head).toContain(holds);
    },
  );
});
