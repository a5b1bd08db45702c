import { expect, test } from 'vitest';
import { nameJunit, namePlaywright, nameVitest } from '../../src/cli/nameFailures.mjs';

test("vitest's failed tests are named with their file, and a file that does not load too", () => {
  const report = {
    testResults: [
      {
        name: `${process.cwd()}/tests/a.test.ts`,
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          {
            status: 'failed',
            fullName: 'sums counts',
            failureMessages: ['\u001b[31mAssertionError\u001b[39m: 1 is not 2\n    at a.test.ts'],
          },
        ],
      },
      { name: '/b.test.ts', status: 'failed', message: "Cannot find './c'", assertionResults: [] },
    ],
  };
  expect(nameVitest(JSON.stringify(report))).toEqual([
    'tests/a.test.ts · sums counts · AssertionError: 1 is not 2',
    "/b.test.ts · Cannot find './c'",
  ]);
});

test("Playwright's failed and flaky tests are named with their line, however deep they stand", () => {
  const spec = (title: string, status: string, message?: string) => ({
    file: 'site/a.spec.ts',
    line: 7,
    title,
    tests: [{ status, results: [{ error: message && { message } }] }],
  });
  const report = {
    errors: [{ message: 'No browser' }],
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [
          {
            specs: [
              spec('closes', 'unexpected', '\nTest timeout\n  at'),
              spec('turns', 'flaky', 'x'),
            ],
          },
        ],
      },
    ],
  };
  expect(namePlaywright(JSON.stringify(report))).toEqual([
    'No browser',
    'site/a.spec.ts:7 · closes · Test timeout',
    'site/a.spec.ts:7 · turns · x',
  ]);
});

test("pytest's failures and errors are named, and what passed or was skipped is not", () => {
  const report = `<testsuites><testsuite name="pytest">
    <testcase classname="errors.test" name="a[b &gt; c]"><failure message="assert 1 == 2&#10; + more">x</failure></testcase>
    <testcase classname="errors.test" name="d"><skipped message="no engine" /></testcase>
    <testcase classname="errors.test" name="e" />
    <testcase classname="errors.test" name="f"><error message="failed on setup">y</error></testcase>
  </testsuite></testsuites>`;
  expect(nameJunit(report)).toEqual([
    'errors.test · a[b > c] · assert 1 == 2',
    'errors.test · f · failed on setup',
  ]);
});

test('a report that cannot be read names nothing', () => {
  for (const report of ['', '{', '{}', '{"suites":1,"testResults":2}'])
    for (const name of [nameVitest, namePlaywright, nameJunit]) expect(name(report)).toEqual([]);
});
