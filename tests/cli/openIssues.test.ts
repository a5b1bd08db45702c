import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chooseIssues, openIssues } from '../../src/cli/openIssues.mjs';

const run = 'https://github.com/o/n/actions/runs/1';
const breakage = (lab: string, said = 'KeyError: 1') => ({
  lab,
  command: `python run.py ${lab}`,
  said,
});
const report = (...breakages: object[]) =>
  JSON.stringify({ versions: { python: '3.14.1', django: '5.2.30' }, labs: 5, breakages });

describe('the issues that are opened', () => {
  test('are one for each lab that breaks, with its words, its versions and the run', () => {
    const issues = chooseIssues(report(breakage('a'), breakage('b')), [], run);
    expect(issues.map(({ title }) => title)).toEqual([
      'Newest releases: a breaks',
      'Newest releases: b breaks',
    ]);
    expect(issues[0]?.body).toContain('```text\nKeyError: 1\n```');
    expect(issues[0]?.body).toContain('`python run.py a`');
    expect(issues[0]?.body).toContain('python 3.14.1, django 5.2.30');
    expect(issues[0]?.body).toContain(run);
  });

  test('are none for what is open already', () => {
    const issues = chooseIssues(
      report(breakage('a'), breakage('b')),
      ['Newest releases: a breaks', 'Something else'],
      run,
    );
    expect(issues.map(({ title }) => title)).toEqual(['Newest releases: b breaks']);
  });

  test('are none when all labs hold', () => {
    expect(chooseIssues(report(), [], run)).toEqual([]);
  });

  test.each(['', 'not JSON', 'null', '{}'])('are one when the run itself failed: %j', (text) => {
    const [issue, ...more] = chooseIssues(text, [], run);
    expect(issue?.title).toBe('Newest releases: the labs could not be run');
    expect(more).toEqual([]);
    expect(chooseIssues(text, [issue?.title ?? ''], run)).toEqual([]);
  });

  test('show what a program printed as text, whatever it printed', () => {
    const [issue] = chooseIssues(report(breakage('a', '```\n@everyone\n````')), [], run);
    expect(issue?.body).toContain('`````text\n```\n@everyone\n````\n`````');
  });
});

test('the open ones are asked for before any is made', () => {
  const asked: string[][] = [];
  const done = openIssues(report(breakage('a')), run, (args, input) => {
    asked.push(args);
    if (args[1] === 'list') return '[{"title": "Newest releases: b breaks"}]';
    expect(input).toContain('KeyError: 1');
    return 'https://github.com/o/n/issues/7\n';
  });
  expect(asked[0]).toEqual(expect.arrayContaining(['list', '--state', 'open']));
  expect(asked[1]).toEqual([
    ...['issue', 'create', '--title', 'Newest releases: a breaks', '--body-file', '-'],
  ]);
  expect(done).toEqual(['Opened “Newest releases: a breaks”: https://github.com/o/n/issues/7']);
});

describe('as the workflow starts it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nexus-gh-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'log');
  // Stands in for GitHub's program: writes down what it was asked, and answers.
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$*" >> '${log}'\n[ "$2" = list ] && echo '[]' && exit 0\ncat >> '${log}'\necho https://github.com/o/n/issues/8\n`,
  );
  chmodSync(join(folder, 'gh'), 0o755);
  const start = (breakages: string) =>
    execFileSync(process.execPath, ['src/cli/openIssues.mjs'], {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        BREAKAGES: breakages,
        RUN_URL: run,
      },
    });

  test('it asks gh, and says what it did', () => {
    expect(start(report(breakage('a')))).toBe(
      'Opened “Newest releases: a breaks”: https://github.com/o/n/issues/8\n',
    );
    expect(readFileSync(log, 'utf8')).toContain('issue create --title Newest releases: a breaks');
    expect(start(report())).toBe('No new breakage: nothing to open.\n');
  });
});
