import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import { readHub } from '../../src/markdown/readHub';

/** What a message says whatever the process, the place and the hour: `pid:27452` and `pid:<pid>` are one. */
const steady = (text: string): string => text.replaceAll(/<\w+>|…|\d+/g, '#');

/** Whether a line that a page lists was printed: {name} in it stands for anything. */
function isPrinted(line: string, output: string): boolean {
  const parts = steady(line)
    .split(/\{[a-z][a-z0-9_ ]*\}/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join('.{1,200}?')).test(output);
}

const printed: { id: string; errors: readonly string[]; output: string }[] = [];

beforeAll(async () => {
  const { pages } = buildCatalog((await readHub('.')).pages);
  for (const page of pages) {
    if (page.kind !== 'challenge' || !page.lab) continue;
    const folder = join('labs/challenges', page.id.replaceAll('-', '_'), 'output');
    const files = await readdir(folder);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    printed.push({
      id: page.id,
      errors: page.errors,
      output: steady(texts.join('\n')),
    });
  }
});

describe('the errors of a challenge', () => {
  test('were printed by its lab, so that a pasted one is the real one', () => {
    expect(printed.length).toBeGreaterThan(0);
    const invented = printed.flatMap(({ id, errors, output }) =>
      errors
        .filter((error) => !error.split('\n').every((line) => isPrinted(line, output)))
        .map((error) => `${id}: ${error}`),
    );
    expect(invented).toEqual([]);
  });
});
