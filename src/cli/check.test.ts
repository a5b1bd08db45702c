import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examplePages } from '../../tests/content/examplePages';
import type { Problem } from '../content/Problem';
import { checkHub } from './check';

let root = '';

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};
const check = (args: string[] = [], from = root) =>
  checkHub(args, { root, from, today: '2026-11-21' });

const guide = examplePages['docs/overview.md'].replace(/\n## The parts[\s\S]*/, '');

beforeEach(async () => {
  // A space, because people have them in the names of their folders.
  root = await mkdtemp(join(tmpdir(), 'nexus check '));
  await write('docs/overview.md', guide);
  await write('docs/guides/collaboration/first week.txt', 'no page');
  await write('docs/guides/other.md', guide.replace('audience', 'audiense'));
});

afterEach(() => rm(root, { recursive: true }));

const otherSays = [
  'docs/guides/other.md',
  '  5:1  audiense: unknown field. Did you mean "audience"?  HUB007',
  '',
  '1 problem in 1 page.',
  '',
  'Why, with examples:',
  '  HUB007  docs/contributing/rules.md#hub007',
  '  Fields of a guide: docs/contributing/front-matter.md',
].join('\n');

describe('npm run check', () => {
  test('checks all pages and ends with 1 when there are problems', async () => {
    await rm(join(root, 'docs/guides/collaboration'), { recursive: true });
    expect(await check()).toEqual({ output: otherSays, exitCode: 1 });
  });

  test.each(['docs/password.md', 'challenges/password.md', 'labs/examples', 'static/img'])(
    'refuses %s where it is a link to somewhere else',
    async (path) => {
      await rm(join(root, 'docs/guides'), { recursive: true });
      const elsewhere = await mkdtemp(join(tmpdir(), 'nexus-elsewhere-'));
      await mkdir(dirname(join(root, path)), { recursive: true });
      await symlink(elsewhere, join(root, path));
      const { output, exitCode } = await check();
      await rm(elsewhere, { recursive: true });
      expect(output).toContain(`${path}\n  1:1  this is a symbolic link`);
      expect(exitCode).toBe(1);
    },
  );

  test('ends with 0 and one line when all is well', async () => {
    await rm(join(root, 'docs/guides'), { recursive: true });
    expect(await check()).toEqual({ output: '1 page checked, no problems.', exitCode: 0 });
  });

  test.each([
    ['from the root', 'docs/guides/other.md', ''],
    ['from a folder below', 'other.md', 'docs/guides'],
    ['from the root, typed in a folder below', 'docs/guides/other.md', 'docs'],
    ['with a detour', './docs/../docs/guides/other.md', ''],
  ])('checks one page named %s', async (_name, file, folder) => {
    expect(await check([file], join(root, folder))).toEqual({ output: otherSays, exitCode: 1 });
  });

  test('checks one page named by its whole path', async () => {
    expect(await check([join(root, 'docs/overview.md')])).toEqual({
      output: '1 page checked, no problems.',
      exitCode: 0,
    });
  });

  test('checks a named page against all others', async () => {
    await write('docs/overview.md', guide.replace('A hub.', '[a](guides/other.md#nowhere)'));
    expect((await check(['docs/overview.md'])).output).toContain(
      '8:1  docs/guides/other.md has no heading with the id "nowhere".',
    );
  });

  test('counts a page that is named twice once', async () => {
    expect((await check(['docs/overview.md', './docs/overview.md'])).output).toBe(
      '1 page checked, no problems.',
    );
  });

  test('checks a page in a file whose name has a space, and says so', async () => {
    await write('docs/guides/first week.md', guide);
    expect((await check(['docs/guides/first week.md'])).output).toContain(
      '1:1  the name "first week.md" is not kebab-case',
    );
  });

  test('tells a page that is not UTF-8 and goes on', async () => {
    await write('docs/guides/latin.md', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]));
    const { output, exitCode } = await check();
    expect(output).toContain('2:1  the file is not UTF-8 from here on.');
    expect(output).toContain('audiense');
    expect(exitCode).toBe(1);
  });

  test('tells all that is wrong at once, each at its place', async () => {
    const concept = examplePages['docs/concepts/database-design.md'];
    const requiring = (id: string) => concept.replace('requires: []', `requires: [${id}]`);
    await write('docs/concepts/one.md', requiring('two'));
    await write('docs/concepts/two.md', requiring('one').replace('[redis]', '[rediss]'));
    await write('docs/technologies/redis.md', examplePages['docs/technologies/redis.md']);
    await write(
      'docs/guides/body.md',
      guide.replace(
        'A hub.',
        '<div>raw</div>\n\n![A map](map.png)\n\n:::youtube\n\nx\n\n:::\n\n[a](nowhere.md)',
      ),
    );
    await write('docs/guides/empty.md', '');
    await write('docs/guides/latin.md', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]));
    await write('docs/guides/tab.md', guide.replace('audience:', 'keywords:\n\t- x\naudience:'));
    const { problems } = JSON.parse((await check(['--json'])).output) as { problems: Problem[] };
    const told = problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    for (const part of [
      'docs/concepts/one.md:6:12 requires: leads back to this page: one → two → one.',
      'docs/concepts/two.md:7:16 technologies: "rediss" has no page in docs/technologies.',
      'docs/guides/body.md:8:1 raw HTML <div> is not allowed.',
      'docs/guides/body.md:10:1 there is no image map.png.',
      'docs/guides/body.md:12:1 ":::youtube" is no directive.',
      'docs/guides/body.md:18:1 nowhere.md leads to no file.',
      'docs/guides/empty.md:1:1 the file is empty.',
      'docs/guides/latin.md:2:1 the file is not UTF-8 from here on.',
      'docs/guides/other.md:5:1 audiense: unknown field.',
      'docs/guides/tab.md:6:1 a tab indents this line, and YAML allows only spaces.',
    ]) {
      expect(told).toContainEqual(expect.stringContaining(part));
    }
  });

  test('tells a wrong result.json, which belongs to no page', async () => {
    await write('labs/challenges/x_y/result.json', '{');
    expect((await check()).output).toContain(
      'labs/challenges/x_y/result.json\n  1:1  it is not JSON',
    );
  });

  test('knows the addresses of the site itself', async () => {
    await write(
      'docs/overview.md',
      guide.replace('A hub.', '<https://ada.github.io/hub/docs/overview/>'),
    );
    const { output } = await checkHub(['docs/overview.md'], {
      root,
      from: root,
      today: '2026-11-21',
      ownAddresses: ['https://ada.github.io/hub/'],
    });
    expect(output).toContain('is an address of this site');
  });

  test('gives problems to tools with --json', async () => {
    const { output, exitCode } = await check(['--json', 'docs/guides/other.md']);
    expect(JSON.parse(output)).toEqual({
      pages: 1,
      problems: [
        {
          file: 'docs/guides/other.md',
          line: 5,
          column: 1,
          message: 'audiense: unknown field. Did you mean "audience"?',
          explained: 'Fields of a guide: docs/contributing/front-matter.md',
          code: 'HUB007',
          isNote: false,
          isFixed: true,
          explanation: 'docs/contributing/rules.md#hub007',
        },
      ],
    });
    expect(exitCode).toBe(1);
  });
});

describe('npm run check -- --fix', () => {
  const rough = guide
    .replace('audience', 'Audience')
    .replace(
      'A hub.',
      '##Setup\n\n* See [[Nowhere]] :rocket: ==now== %%todo%%\n\n```\nSELECT 1;\n```\n\n`[[x]]`',
    );

  test('fixes what is certain, says what by line, and has nothing to do a second time', async () => {
    await write('docs/guides/rough.md', rough);
    const { output, exitCode } = await check(['--fix', 'docs/guides/rough.md']);
    expect(output).toContain('docs/guides/rough.md\n');
    expect(output).toContain('renamed the field "Audience" to "audience"');
    expect(output).toContain('wrote ## Setup for ##Setup');
    expect(output).toContain('wrote 🚀 for :rocket:');
    expect(output).toContain('named the language of the fence: sql');
    expect(output).toContain('gave the heading the id "setup"');
    // No page is called so: what is meant is not certain.
    expect(output).toContain('"[[Nowhere]]" is printed as it is.');
    expect(exitCode).toBe(1);
    const fixed = await readFile(join(root, 'docs/guides/rough.md'), 'utf8');
    expect(fixed).toContain('- See [[Nowhere]] 🚀 **now** <!-- todo -->');
    expect(fixed).toContain('`[[x]]`');
    await check(['--fix', 'docs/guides/rough.md']);
    expect(await readFile(join(root, 'docs/guides/rough.md'), 'utf8')).toBe(fixed);
  });

  test('writes the fields of a page that has none, with its title, and sends nobody in circles', async () => {
    await write(
      'docs/_templates/guide.md',
      '---\ntitle: ""\nsummary: "" # one\nreviewed: ""\naudience: ""\n---\n',
    );
    await write('docs/guides/bare.md', '# My notes\n\nText.\n');
    const { output } = await check(['--fix', 'docs/guides/bare.md']);
    expect(output).toContain(
      'wrote the fields that the page needs, the title from its first heading',
    );
    expect(await readFile(join(root, 'docs/guides/bare.md'), 'utf8')).toBe(
      '---\ntitle: "My notes"\nsummary: "" # one\nreviewed: 2026-11-21\naudience: ""\n---\n\nText.\n',
    );
    expect(output).toContain('summary: empty.');
  });

  test('leaves a page alone whose fence never ends: the formatter would end it at the end of the page', async () => {
    await write('docs/guides/open.md', guide.replace('A hub.', '##Setup\n\n```bash\nls'));
    const { output } = await check(['--fix', 'docs/guides/open.md']);
    expect(output).toContain('the fence is never closed');
    expect(output).not.toContain('wrote ## Setup');
    expect(output).toContain('left as it is');
  });
});

test('a name without folder and ending is told the pages it may mean', async () => {
  expect((await check(['other'])).output).toBe(
    'There is no file "other". Did you mean "docs/guides/other.md"?',
  );
});

test('a page that is right is told what stands between it and a green pull request', async () => {
  execFileSync('git', ['init', '-q'], { cwd: root });
  await write('permalinks.lock', '');
  const { output, exitCode } = await check(['docs/overview.md']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Left to do:\n  npm run check -- --fix docs/overview.md');
  expect(output).toMatch(/\n {2}git add docs\/overview\.md permalinks\.lock$/);
});

describe('npm run check could not run, and ends with 2', () => {
  test.each([
    [['docs/nowhere.md'], 'There is no file "docs/nowhere.md".'],
    [
      ['docs'],
      '"docs" is not a page. Pages are Markdown files in docs and challenges, outside folders that begin with "_".',
    ],
    [
      ['docs/guides/collaboration/first week.txt'],
      '"docs/guides/collaboration/first week.txt" is not a page. Pages are Markdown files in docs and challenges, outside folders that begin with "_".',
    ],
    [['../../no/such.md'], 'There is no file "../../no/such.md".'],
    [['--repair'], 'There is no option "--repair". Use: npm run check -- [--fix] [--json] [FILE…]'],
  ])('%j', async (args, output) => {
    expect(await check(args)).toEqual({ output, exitCode: 2 });
  });

  test('when a page cannot be read', async () => {
    await rm(join(root, 'docs/overview.md'));
    // A folder that is named like a page.
    await mkdir(join(root, 'docs/overview.md'));
    expect(await check(['docs/overview.md'])).toEqual({
      output: '"docs/overview.md" is not a file.',
      exitCode: 2,
    });
  });

  test('when the pages cannot be read', async () => {
    const nowhere = join(root, 'nowhere');
    expect(await checkHub([], { root: nowhere, from: root })).toEqual({
      output: `The pages could not be read. ${nowhere}: ENOENT.`,
      exitCode: 2,
    });
  });
});
