import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds, pathOf } from '../content/kinds';
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

/** A page that others can name. */
const redis = () =>
  mkdir(join(root, 'docs/technologies'), { recursive: true }).then(() =>
    writeFile(join(root, 'docs/technologies/redis.md'), '---\ntitle: Redis\n---\n\nWords.\n'),
  );

describe('npm run new writes a page', () => {
  test('with title and day, and says what comes next', async () => {
    const said = await begin('challenge', 'A lookup: slow "always"', '--technologies', 'redis');
    expect(said).toEqual({
      output: [
        'Wrote challenges/lookup-slow-always.md',
        'It is a draft, which the site does not show: 12 parts still to be written.',
        'To see it while you write, and to see what is left to do:',
        '  npm run dev',
        '  npm run check -- challenges/lookup-slow-always.md',
      ].join('\n'),
      exitCode: 0,
    });
    const page = await readFile(join(root, 'challenges/lookup-slow-always.md'), 'utf8');
    expect(page).toMatch(/^---\ntitle: 'A lookup: slow "always"'\nsummary: "To be written: /);
    expect(page).toContain(`reviewed: ${today}\n`);
    expect(page).toContain('technologies: [redis]\n');
  });

  test('with every field that the command line gives, lists with commas, and either spelling', async () => {
    await begin(
      'challenge',
      'Stale cache',
      '--technologies=redis',
      '--level=advanced',
      '--prevented-by',
      'monitor-and-log, pin-it',
      '--keywords',
      'stale cache,ttl',
    );
    const page = await readFile(join(root, 'challenges/stale-cache.md'), 'utf8');
    expect(page).toContain('level: advanced\n');
    expect(page).toContain('prevented_by: [monitor-and-log, pin-it]\n');
    expect(page).toContain('keywords:\n  - "stale cache"\n  - ttl\n');
  });

  test('with the skeleton of its lab', async () => {
    const { output } = await begin('challenge', 'Lost piece', '--technologies', 'redis', '--lab');
    for (const name of ['failing.py', 'fixed.py', 'lab.py', 'test_lost_piece.py']) {
      expect(output).toContain(`Wrote labs/challenges/lost_piece/${name}\n`);
      await readFile(join(root, 'labs/challenges/lost_piece', name));
    }
    expect(output).toContain('npm run lab -- lost-piece --record');
    const page = await readFile(join(root, 'challenges/lost-piece.md'), 'utf8');
    expect(page).toContain('lab: lost-piece\n');
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
    await expect(readFile(join(root, path), 'utf8')).resolves.toMatch(/^---\ntitle: ./);
  });

  test('with a title made from the id when there is none, of several words when there are no quotes', async () => {
    const titles = [
      [['cache-stampede'], 'cache-stampede', 'Cache stampede'],
      [['grpc'], 'grpc', 'gRPC'],
      [['indexing', 'Indexing', 'a', 'table'], 'indexing', 'Indexing a table'],
      [['slow', 'report'], 'slow-report', 'slow report'],
    ] as const;
    for (const [words, id, title] of titles) {
      await begin('concept', ...words);
      const page = await readFile(join(root, `docs/concepts/${id}.md`), 'utf8');
      expect(page).toMatch(`\ntitle: ${/\s/.test(title) ? `"${title}"` : title}\n`);
    }
  });

  test('and names the pages that may be what was meant', async () => {
    await begin('technology', 'postgresql');
    expect((await begin('technology', 'postgres')).output).toMatch(
      /^These pages may say it already\. If one does, add to it instead:\n {2}PostgreSQL {2}\(docs\/technologies\/postgresql\.md\)\n\nWrote /,
    );
  });
});

test.each(kinds)('a new page of kind %s passes the check as it is', async (kind) => {
  await redis();
  const fields =
    kind === 'challenge'
      ? ['--technologies', 'redis']
      : kind === 'error'
        ? ['--messages', 'shop.Oddity: no lamp on the shelf']
        : [];
  expect((await begin(kind, 'some-page', 'Some page', ...fields)).exitCode).toBe(0);
  const path = pathOf(kind, 'some-page');
  const { output, exitCode } = await checkHub([path], { root, from: root, today });
  expect([exitCode, output]).toEqual([0, expect.stringContaining('1 page checked, no problems.')]);
  expect(output).toMatch(
    /It is a draft: \d+ places still say "To be written", the first on line \d+/,
  );
});

test('an error is begun from what was pasted: its message, its program, its packages', async () => {
  const pasted =
    'Traceback (most recent call last):\n  File "/x/site-packages/kombu/a.py", line 1, in f\n    f()\nkombu.exceptions.Oddity: no "lamp" on the shelf of 1200 lamps';
  const { output, exitCode } = await begin('error', pasted);
  expect([exitCode, output]).toEqual([0, expect.stringContaining('Wrote docs/errors/')]);
  const [, path = ''] = /Wrote (\S+)/.exec(output) ?? [];
  const page = await readFile(join(root, path), 'utf8');
  expect(page).toContain(
    `messages:\n  - 'kombu.exceptions.Oddity: no "{value}" on the shelf of {number} lamps'\n`,
  );
  expect(page).toContain('printed_by: Celery\n');
  expect(page).toContain('packages: [kombu]\n');
  expect(output).toContain('docs/contributing/errors.md says how');
});

test('a paste without an error begins no page', async () => {
  expect((await begin('error', '=== 3 passed in 0.02s ===')).exitCode).toBe(2);
});

describe('npm run new writes nothing, and says why', () => {
  const usage = `Use: npm run new                                asks for all it needs
 or: npm run new -- KIND "Title" [--FIELD VALUE …] [--lab]
KIND is one of technology, concept, practice, challenge, error, guide. FIELD is a field of its kind; the items of a list have commas between them.
For example: npm run new -- challenge "Missing index: a lookup slows" --technologies postgresql,django
For an error, paste what was printed in place of the title: npm run new -- error "KeyError: 'RELEASE'"`;

  test.each([
    [[], usage],
    [['challenge'], usage],
    [
      ['chalenge', 'x'],
      'There is no kind "chalenge". Did you mean "challenge"? One of technology, concept, practice, challenge, error, guide.',
    ],
    [
      ['recipe', 'x'],
      'There is no kind "recipe". One of technology, concept, practice, challenge, error, guide.',
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
      ['challenge', 'Slow report'],
      'technologies is needed. A list of ids of technologies, for example [django, postgresql]. Add --technologies with it.',
    ],
    [
      ['concept', 'Slow report', '--levl', 'beginner'],
      'A page of kind concept has no field "levl". Did you mean "level"?',
    ],
    [
      ['concept', 'Slow report', '--level', 'easy'],
      'level: "easy" cannot stand there. One of beginner, intermediate, advanced.',
    ],
    [
      ['practice', 'Slow report', '--lab'],
      'Only a challenge has a lab: take "--lab" out for a practice.',
    ],
    [
      ['concept', 'in-dexing', 'x'.repeat(61)],
      `The title "${'x'.repeat(61)}" has 61 characters; a title has 3 to 60.`,
    ],
  ])('%j', async (args, output) => {
    expect(await begin(...args)).toEqual({ output, exitCode: 2 });
  });

  test('over a page that is there', async () => {
    await begin('concept', 'indexing', 'First');
    expect(await begin('concept', 'indexing', 'Second')).toEqual({
      output:
        'There is a page already, and it stays as it is: docs/concepts/indexing.md. Add to it, or choose another title.',
      exitCode: 2,
    });
    expect(await readFile(join(root, 'docs/concepts/indexing.md'), 'utf8')).toContain('First');
  });
});
