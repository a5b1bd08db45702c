import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf, levels, statuses } from '../../src/content/frontMatter';
import { kinds } from '../../src/content/kinds';

interface Field {
  id?: string;
  attributes: { label: string; options?: string[] };
}
const readForm = (name: string): Field[] =>
  parse(readFileSync(join('.github', 'ISSUE_TEMPLATE', name), 'utf8')).body;
const optionsOf = (form: Field[], id: string) =>
  form.find((field) => field.id === id)?.attributes.options?.map((option) => option.split(' ')[0]);

test('every action is pinned by hash, with its version beside it', () => {
  const folder = join('.github', 'workflows');
  const uses = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      // A workflow of this repository ("./…") is of the same commit anyway.
      .filter((line) => line.includes('uses:') && !line.includes('uses: ./')),
  );
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses)
    expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('nothing is deployed before every test has passed on the same commit', () => {
  const read = (file: string) => parse(readFileSync(join('.github/workflows', file), 'utf8'));
  const { jobs } = read('deploy.yml');
  expect(jobs.test.uses).toBe('./.github/workflows/test.yml');
  expect(read('test.yml').on).toHaveProperty('workflow_call');
  expect(jobs.build.needs).toBe('test');
  expect(jobs.deploy.needs).toBe('build');
  // With a condition of its own, a job may run though what it needs has failed.
  for (const job of Object.values<object>(jobs)) expect(job).not.toHaveProperty('if');
});

test('one job alone may write issues, and it installs nothing', () => {
  const read = (file: string) => parse(readFileSync(join('.github/workflows', file), 'utf8'));
  const writers = readdirSync(join('.github', 'workflows')).flatMap((file) => {
    const { permissions, jobs } = read(file);
    expect(permissions, file).toEqual({ contents: 'read' });
    return Object.entries<{ permissions?: Record<string, string> }>(jobs).flatMap(([name, job]) =>
      job.permissions?.issues === 'write' ? `${file}: ${name}` : [],
    );
  });
  expect(writers).toEqual(['newest.yml: issues']);
  const steps: { run?: string; uses?: string }[] = read('newest.yml').jobs.issues.steps;
  expect(steps.map(({ run, uses }) => run ?? uses?.split('@')[0])).toEqual([
    'actions/checkout',
    'node src/cli/openIssues.mjs',
  ]);
});

test('Dependabot passes over packages that there are', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const ignored: { 'dependency-name': string }[] = updates[0].ignore;
  expect(
    ignored
      .map((entry) => entry['dependency-name'])
      .filter((name) => !names.some((known) => known.startsWith(name.replace(/\*$/, '')))),
  ).toEqual([]);
});

describe('issue forms', () => {
  test('a reported challenge asks for what the front matter of a challenge holds', () => {
    const ids = readForm('report-a-challenge.yml').map(({ id }) => id);
    const filledIn = new Set(['title', 'summary', 'reviewed', 'lab']);
    const required = fieldsOf('challenge')
      .filter(([name, schema]) => !filledIn.has(name) && !schema.safeParse(undefined).success)
      .map(([name]) => name);
    expect(required.filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('levels, statuses and kinds are offered as the schema spells them', () => {
    const challenge = readForm('report-a-challenge.yml');
    expect(optionsOf(challenge, 'level')).toEqual([...levels]);
    expect(optionsOf(challenge, 'status')).toEqual([...statuses]);
    const proposal = readForm('propose-a-page.yml');
    expect(optionsOf(proposal, 'level')).toEqual([...levels]);
    // A challenge has a form of its own; "I" begins "I do not know".
    expect(optionsOf(proposal, 'kind')?.sort()).toEqual(
      ['I', ...kinds.filter((kind) => kind !== 'challenge')].sort(),
    );
  });

  test.each(readdirSync(join('.github', 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml'))(
    'in %s no field is called as a part of the address that fills it in',
    (name) => {
      const ids = readForm(name).map(({ id }) => id);
      expect(
        ids.filter((id) => ['title', 'body', 'labels', 'template'].includes(id ?? '')),
      ).toEqual([]);
    },
  );
});
