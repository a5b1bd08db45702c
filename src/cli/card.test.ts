import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplePages } from '../../tests/content/examplePages';
import { showCard } from './card';

let root = '';

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};
const card = (...args: string[]) => showCard(args, { root, from: root });

const redis = examplePages['docs/technologies/redis.md'];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus card '));
  for (const [path, text] of Object.entries(examplePages)) await write(path, text);
  await write(
    'docs/technologies/long.md',
    redis.replace('title: Redis', `title: ${'é'.repeat(36)}`),
  );
  await write('docs/technologies/amharic.md', redis.replace('title: Redis', 'title: አማርኛ'));
  await write('docs/technologies/broken.md', redis.replace('category: cache', 'category: cash'));
  await cp('static', join(root, 'static'), { recursive: true });
  await symlink(join(process.cwd(), 'src'), join(root, 'src'));
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rm(root, { recursive: true }));

describe('npm run card', () => {
  test('writes the picture and tells each text with the room it takes', async () => {
    const { output, exitCode } = await card('docs/concepts/database-design.md');
    const picture = 'shots/docs-concepts-database-design.card.png';
    expect(output).toContain(`Wrote ${picture}\n  1200 × 630 pixels, `);
    expect(output).toContain('og:title  (15 of 70 bytes)\n  Database design\n');
    expect(output).toContain('og:description  (86 of 350 bytes)\n');
    expect(output).toContain('theme-color\n  #');
    expect(exitCode).toBe(0);
    const { width, height } = PNG.sync.read(await readFile(join(root, picture)));
    expect([width, height]).toEqual([1200, 630]);
  });

  test('tells what Discord would cut, with line and bytes, and ends with 1', async () => {
    const { output, exitCode } = await card('docs/technologies/long.md');
    expect(output).toContain('og:title  (72 of 70 bytes)');
    expect(output).toContain('2:8   title: 72 bytes, and Discord cuts it after 70.');
    expect(exitCode).toBe(1);
  });

  test('names letters that no font of the picture has, and draws it without them', async () => {
    const { output } = await card('docs/technologies/amharic.md');
    expect(output).toContain('no font of the link picture has "አ", "ማ", "ር", "ኛ".');
    expect(output).toContain('Wrote shots/docs-technologies-amharic.card.png');
    expect(output).toContain('HUB711');
  });

  test('says what the check says of a page whose fields are wrong', async () => {
    const { output, exitCode } = await card('docs/technologies/broken.md');
    expect(output).toContain('5:11  category: "cash" is not one of its words.');
    expect(exitCode).toBe(1);
  });

  test('names the page that was meant, and ends with 2', async () => {
    expect(await card('docs/technologies/redi.md')).toEqual({
      output: [
        'There is no file "docs/technologies/redi.md". Did you mean "docs/technologies/redis.md"?',
        'Use: npm run card -- FILE',
        'For example: npm run card -- docs/technologies/redis.md',
      ].join('\n'),
      exitCode: 2,
    });
  });

  test('takes one page', async () => {
    for (const args of [[], ['a.md', 'b.md'], ['--all']]) {
      const { output, exitCode } = await card(...args);
      expect(output).toContain('Use: npm run card -- FILE');
      expect(exitCode).toBe(2);
    }
  });
});
