import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

test('every file that a workflow names is there', () => {
  const named = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /\b(?:docs|labs|src)\/[\w/.-]+\.(?:md|mjs|py|txt|lock)\b/g,
      ),
    ].map(([path]) => `${file}: ${path}`),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((each) => !existsSync(each.split(': ')[1] ?? ''))).toEqual([]);
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

interface Step {
  run?: string;
  uses?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  steps?: Step[];
}
const folder = join('.github', 'workflows');
const readWorkflow = (file: string) =>
  parse(readFileSync(join(folder, file), 'utf8')) as {
    on: Record<string, unknown> | string[];
    permissions: object;
    jobs: Record<string, Job>;
  };
const workflows = readdirSync(folder);
const jobs = workflows.flatMap((file) =>
  Object.entries(readWorkflow(file).jobs).map(([name, job]) => ({ file, name, job })),
);
const writers = jobs.filter(({ job }) =>
  Object.values(job.permissions ?? {}).some((right) => right === 'write'),
);

describe('rights', () => {
  test('are to read the code, for every workflow as a whole', () => {
    for (const file of workflows)
      expect(readWorkflow(file).permissions, file).toEqual({ contents: 'read' });
  });

  test('to write belong to these jobs, each to what it says', () => {
    const rights = writers.map(({ file, name, job }) => [
      `${file}: ${name}`,
      Object.entries(job.permissions ?? {}).flatMap(([what, right]) =>
        right === 'write' ? [what] : [],
      ),
    ]);
    expect(Object.fromEntries(rights)).toEqual({
      'deploy.yml: deploy': ['pages', 'id-token'],
      'newest.yml: issues': ['issues'],
      'page-from-issue.yml: open': ['contents', 'issues', 'pull-requests'],
      'tell-contribution.yml: comment': ['pull-requests'],
      'upkeep.yml: issues': ['issues'],
    });
  });

  test.each(writers.filter(({ file }) => file !== 'deploy.yml'))(
    '$file: $name installs nothing, and runs plain files of the default branch',
    ({ job }) => {
      for (const { run = '', uses = '', with: given = {} } of job.steps ?? []) {
        expect(run).not.toMatch(/npm|npx|pip|apt|curl|wget|git |main\.mjs/);
        if (!uses.startsWith('actions/checkout')) continue;
        expect(JSON.stringify(given)).not.toMatch(/head|pull_request|workflow_run|merge/);
      }
      const started = (job.steps ?? []).flatMap(({ run = '' }) => run.match(/src\/\S+/g) ?? []);
      expect(started.length).toBeGreaterThan(0);
      for (const path of started) expect(importsOf(path)).toEqual([]);
    },
  );

  /** What a plain file needs that an install would bring. */
  function importsOf(path: string, seen = new Set<string>()): string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    if (!path.endsWith('.mjs')) return [path];
    const names = [...readFileSync(path, 'utf8').matchAll(/^import .*? from '([^']+)';$/gm)];
    return names.flatMap(([, name = '']) =>
      name.startsWith('node:')
        ? []
        : name.startsWith('.')
          ? importsOf(join(path, '..', name), seen)
          : [name],
    );
  }
});

describe('a pull request of anybody', () => {
  const ofStrangers = workflows.filter((file) => 'pull_request' in readWorkflow(file).on);

  test('starts these workflows, without a secret in reach', () => {
    expect(ofStrangers).toEqual(['contribution.yml', 'test.yml']);
    for (const file of ofStrangers) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|GH_TOKEN|github\.token/);
      expect(text).not.toMatch(/: write/);
    }
  });

  test('never starts one that runs its code with rights', () => {
    for (const file of workflows)
      expect(Object.keys(readWorkflow(file).on), file).not.toContain('pull_request_target');
  });

  test('is kept no token by a checkout, and no shell reads its words', () => {
    for (const { file, job } of jobs) {
      for (const { run = '', uses = '', with: given = {} } of job.steps ?? []) {
        if (uses.startsWith('actions/checkout'))
          expect(given['persist-credentials'], file).toBe(false);
        expect(run, file).not.toContain('${{');
      }
    }
  });

  test('is answered by a run that neither builds the site nor starts a lab', () => {
    const steps = readWorkflow('contribution.yml').jobs.check?.steps ?? [];
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci --ignore-scripts',
      'node src/cli/main.mjs contribution HEAD^1',
    ]);
  });

  test('is told by a workflow that starts when that run ends', () => {
    expect(readWorkflow('tell-contribution.yml').on).toEqual({
      workflow_run: { workflows: ['Contribution'], types: ['completed'] },
    });
    expect(parse(readFileSync(join(folder, 'contribution.yml'), 'utf8')).name).toBe('Contribution');
  });

  test('skips the labs only where content alone changes, and never on main', () => {
    const { test: all, pages } = readWorkflow('test.yml').jobs as Record<
      string,
      Job & { if: string }
    >;
    expect(all?.if).toBe("needs.scope.outputs.content != 'true'");
    expect(pages?.if).toBe("needs.scope.outputs.content == 'true'");
    for (const step of readWorkflow('test.yml').jobs.scope?.steps ?? [])
      expect(step.if).toBe("github.event_name == 'pull_request'");
    expect(pages?.steps?.map(({ run }) => run)).toContain('npm test -- --changed');
  });

  test('asks the base branch’s script what it changes', () => {
    const scope = readWorkflow('test.yml').jobs.scope?.steps?.at(-1)?.run;
    expect(scope).toContain('git show HEAD^1:src/github/scope.mjs');
  });
});

test('every install leaves install scripts off', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  for (const { file, job } of jobs)
    for (const { run = '' } of job.steps ?? [])
      for (const [install] of run.matchAll(/npm (?:ci|install).*/g))
        expect(install, file).toContain('--ignore-scripts');
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
