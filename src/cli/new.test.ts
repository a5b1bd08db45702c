import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kindFacts, kinds, type Kind } from '../content/kinds';
import { checkHub } from './check';
import { beginPage } from './new';

const today = '2026-11-21';
let root = '';
const begin = (...args: string[]) => beginPage(args, { root, today });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus new '));
  for (const folder of ['docs/_templates', 'challenges/_templates']) {
    await cp(folder, join(root, folder), { recursive: true });
  }
});

afterEach(() => rm(root, { recursive: true }));

describe('npm run new writes a page', () => {
  test('with title and day, and says what comes next', async () => {
    expect(await begin('challenge', 'slow-lookup', 'A lookup: slow "always"')).toEqual({
      output: [
        'Wrote challenges/slow-lookup.md',
        'Fill it in: the comments in it say how. To see what is left to do:',
        '  npm run check -- challenges/slow-lookup.md',
      ].join('\n'),
      exitCode: 0,
    });
    const page = await readFile(join(root, 'challenges/slow-lookup.md'), 'utf8');
    expect(page).toMatch(/^---\ntitle: "A lookup: slow \\"always\\""\nsummary: "" #/);
    expect(page).toContain(`reviewed: ${today}\n`);
  });

  test.each([
    ['technology', 'redis', 'docs/technologies/redis.md'],
    ['technologies', 'redis', 'docs/technologies/redis.md'],
    ['Concept', 'indexing', 'docs/concepts/indexing.md'],
    ['practice', 'pin-what-you-use.md', 'docs/practices/pin-what-you-use.md'],
    ['guide', 'collaboration/first-week', 'docs/guides/collaboration/first-week.md'],
    ['guide', 'contributing/labs', 'docs/contributing/labs.md'],
  ])('%s %s at %s', async (kind, id, path) => {
    const { output } = await begin(kind, id);
    expect(output).toMatch(`Wrote ${path}\n`);
    await expect(readFile(join(root, path), 'utf8')).resolves.toContain('title: "');
  });

  test('with a title made from the id when there is none, of several words when there are no quotes', async () => {
    await begin('concept', 'cache-stampede');
    await begin('concept', 'indexing', 'Indexing', 'a', 'table');
    expect(await readFile(join(root, 'docs/concepts/cache-stampede.md'), 'utf8')).toContain(
      'title: "Cache stampede"',
    );
    expect(await readFile(join(root, 'docs/concepts/indexing.md'), 'utf8')).toContain(
      'title: "Indexing a table"',
    );
  });

  test('and names a page that may be the one that was meant', async () => {
    await begin('technology', 'postgresql');
    expect((await begin('technology', 'postgres')).output).toContain(
      'There is a page "postgresql" too. If that is the one you meant, add to it instead.',
    );
  });
});

/** The fields that only the author knows, which a new page leaves empty. */
const open: Readonly<Record<Kind, string[]>> = {
  technology: ['summary', 'category', 'level', 'homepage', 'license'],
  concept: ['summary', 'level'],
  practice: ['summary', 'strength'],
  guide: ['summary', 'audience'],
  challenge: ['summary', 'level', 'status', 'symptom', 'technologies'],
};

test.each(kinds)('a new page of kind %s lacks only what its author must write', async (kind) => {
  await begin(kind, 'some-page');
  const { output } = await checkHub(['--json'], { root, from: root, today });
  const { problems } = JSON.parse(output) as { problems: { message: string }[] };
  const messages = problems.map(({ message }) => message);
  const fields = open[kind].map((name) => new RegExp(`^${name}: (?:empty|the list is empty)\\.`));
  const parts = (kindFacts[kind].outline ?? []).map(
    ({ title }) => new RegExp(`^"${title}" is empty\\.`),
  );
  const whole =
    kind === 'guide'
      ? /^the page has front matter and nothing below/
      : /^nothing leads to this page/;
  const expected = [whole, ...fields, ...parts];
  expect(messages.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual(
    [],
  );
  expect(messages).toHaveLength(expected.length);
});

describe('npm run new writes nothing, and says why', () => {
  const usage = `Use: npm run new -- KIND ID ["Title"]
KIND is one of technology, concept, practice, challenge, guide.
ID names the file: lower-case letters, digits and "-", in words that a reader would search for.
For example: npm run new -- challenge slow-lookup-missing-index "A lookup slows as the table grows"`;

  test.each([
    [[], usage],
    [['challenge'], usage],
    [
      ['chalenge', 'x'],
      'There is no kind "chalenge". Did you mean "challenge"? One of technology, concept, practice, challenge, guide.',
    ],
    [
      ['recipe', 'x'],
      'There is no kind "recipe". One of technology, concept, practice, challenge, guide.',
    ],
    [
      ['challenge', 'Slow_Lookup'],
      '"Slow_Lookup" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-": npm run new -- challenge slow-lookup',
    ],
    [
      ['challenge', '../../README'],
      '"../../README" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-": npm run new -- challenge readme',
    ],
    [
      ['concept', 'database/indexing'],
      '"database/indexing" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-": npm run new -- concept indexing',
    ],
    [
      ['concept', '01-indexing'],
      '"01-indexing" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-": npm run new -- concept indexing',
    ],
    [
      ['concept', '???'],
      '"???" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-".',
    ],
    [
      ['concept', 'indexing', 'x'.repeat(61)],
      `The title "${'x'.repeat(61)}" has 61 characters; a title has 3 to 60.`,
    ],
  ])('%j', async (args, output) => {
    expect(await begin(...args)).toEqual({ output, exitCode: 2 });
  });

  test('over a page that is there', async () => {
    await begin('concept', 'indexing', 'First');
    expect(await begin('concept', 'indexing', 'Second')).toEqual({
      output:
        'There is a page already, and it stays as it is: docs/concepts/indexing.md. Add to it, or choose another id.',
      exitCode: 2,
    });
    expect(await readFile(join(root, 'docs/concepts/indexing.md'), 'utf8')).toContain('First');
  });
});
