import { existsSync, readFileSync, readdirSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../../.remarkrc.mjs';
import { editorSnippets } from '../../src/content/editorSnippets';
import { kindOf, kinds } from '../../src/content/kinds';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('tasks of VS Code', () => {
  const tasks: {
    label: string;
    command: string;
    problemMatcher: { pattern: { regexp: string; [part: string]: unknown }[] };
  }[] = readJson('.vscode/tasks.json').tasks;

  test('start commands that there are', () => {
    const { scripts } = readJson('package.json');
    for (const { command } of tasks) {
      const [, script = ''] = /^npm (?:run )?(?:--silent )?([\w-]+)/.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(script);
    }
  });

  test('find each problem of the check, with its place and its code', () => {
    const [file, line] = tasks[0]?.problemMatcher.pattern ?? [];
    const [of, at] = [new RegExp(file?.regexp ?? ''), new RegExp(line?.regexp ?? '')];
    const lines = readFileSync('tests/fixtures/problems.txt', 'utf8').split('\n');
    expect(lines.filter((one) => of.test(one))).toEqual(['challenges/slow-lookup.md']);
    const found = lines.flatMap((one) => at.exec(one)?.slice(1, 5) ?? []);
    expect(found.slice(0, 8)).toEqual([
      ...['1', '1', 'level: missing. One of beginner, intermediate, advanced.', 'HUB008'],
      ...['3', '1', 'sumary: unknown field. Did you mean "summary"?', 'HUB007'],
    ]);
    const count = /^(\d+) problems? in/m.exec(lines.join('\n'))?.[1];
    expect(found.length / 4).toBe(Number(count));
  });
});

describe('front matter in VS Code', () => {
  const read = async (path: string, value: string) => {
    const file = new VFile({ path, value, cwd: process.cwd() });
    const processor = unified()
      .use(remarkParse)
      .use(config.plugins as PluggableList);
    await processor.run(processor.parse(file), file);
    return file.messages.map(({ reason }) => reason);
  };

  test('is marked where the schema of the page’s kind refuses it', async () => {
    const marked = await read('challenges/x.md', '---\ntitle: X y z\nlevel: hard\nlevl: x\n---\n');
    expect(marked.join('\n')).toContain('`beginner`, `intermediate`, `advanced`');
    expect(marked.join('\n')).toContain("Must have required property 'summary'");
    expect(marked.join('\n')).toContain('Must NOT have additional properties');
  });

  test('of each kind has its schema, and pages that pass the check are not marked', async () => {
    const pages = [
      ...['technologies', 'concepts', 'practices', 'errors', 'contributing'].map(
        (folder) => [`docs/${folder}`, readdirSync(`docs/${folder}`)] as const,
      ),
      ['challenges', readdirSync('challenges')] as const,
    ].flatMap(([folder, names]) => {
      const name = names.find((one) => kindOf(`${folder}/${one}`));
      return name ? [`${folder}/${name}`] : [];
    });
    expect(new Set(pages.map(kindOf))).toEqual(new Set(kinds));
    for (const path of pages) {
      expect(await read(path, readFileSync(path, 'utf8')), path).toEqual([]);
      expect(await read(path, '---\nnothing: 1\n---\n'), path).not.toEqual([]);
    }
  });
});

test('a snippet stops at each field, offers the words of the schema and reads nothing else', () => {
  const template =
    '---\ntitle: "" # as ${x}\nlevel: "" # how\nreviewed: ""\nkeywords: []\n---\n\ntitle: ""\n';
  const templates = Object.fromEntries(kinds.map((kind) => [kind, template])) as Record<
    (typeof kinds)[number],
    string
  >;
  expect(editorSnippets(templates)['New concept']?.body).toEqual([
    '---',
    'title: "$1" # as \\${x\\}',
    'level: ${2|beginner,intermediate,advanced|} # how',
    'reviewed: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    'keywords: [$3]',
    '---',
    '',
    'title: ""',
  ]);
});

describe('the dev container', () => {
  const container = readJson('.devcontainer/devcontainer.json');
  const [servers, own] = ['compose.yaml', '.devcontainer/compose.yaml'].map((path) =>
    parse(readFileSync(path, 'utf8')),
  );

  test('names files and a service that there are', () => {
    for (const path of container.dockerComposeFile)
      expect(existsSync(`.devcontainer/${path}`)).toBe(true);
    expect(Object.keys(own.services)).toEqual([container.service]);
    expect(own.services.hub.depends_on.sort()).toEqual(Object.keys(servers.services).sort());
    expect(own.services.hub.volumes).toEqual([`.:${container.workspaceFolder}:cached`]);
  });

  test('leads the labs to each server, by a name that they read', () => {
    const given: [string, string][] = Object.entries(own.services.hub.environment);
    const read = readdirSync('labs/services')
      .filter((name) => name.endsWith('.py'))
      .flatMap((name) => [
        ...readFileSync(`labs/services/${name}`, 'utf8').matchAll(/^ {4}variable = "(\w+)"$/gm),
      ])
      .map(([, name]) => name);
    for (const [name] of given) expect(read).toContain(name);
    for (const server of Object.keys(servers.services))
      expect(
        given.some(([, address]) => address.includes(server)),
        server,
      ).toBe(true);
  });

  test('recommends nothing that the folder does not', () => {
    const { recommendations } = readJson('.vscode/extensions.json');
    expect(recommendations).toEqual(
      expect.arrayContaining(container.customizations.vscode.extensions),
    );
  });
});
