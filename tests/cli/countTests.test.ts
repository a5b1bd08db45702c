import { expect, test } from 'vitest';
import {
  addCounts,
  countJunit,
  countPlaywright,
  countVitest,
  settle,
  spellCounts,
} from '../../src/cli/countTests.mjs';

test('the counts of all steps are one plain line', () => {
  const all = addCounts([
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 1, failed: 2, skipped: 0 },
  ]);
  expect(spellCounts(all)).toBe('4 passed, 2 failed, 1 skipped');
});

test("vitest's skipped and todo tests are skipped, and a file that does not load is a failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ],
  };
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("Playwright's flaky tests are failures", () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("pytest's errors are failures", () => {
  const report =
    '<testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.2"></testsuite></testsuites>';
  expect(countJunit(report)).toEqual({ passed: 4, failed: 3, skipped: 3 });
});

test('a runner without a readable report is one failure', () => {
  for (const report of ['', '{', '{}']) {
    expect(settle(countVitest(report), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle(countPlaywright(report), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle(countJunit(report), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  }
});

test('a bad exit code and a run without tests are failures even when no test failed', () => {
  expect(settle({ passed: 4, failed: 0, skipped: 0 }, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
  });
  expect(settle({ passed: 0, failed: 0, skipped: 0 }, 0)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
  expect(settle({ passed: 4, failed: 0, skipped: 0 }, 0)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
  });
});
