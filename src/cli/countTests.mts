/** What a step of the tests came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** The tests that failed, a line each, where the runner's report names them. */
  failures?: string[];
}

/** One check that passed or failed. */
export const onePassed: Counts = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The sum of what the steps came to. */
export function addCounts(all: Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`: `12 passed, 0 failed, 1 skipped`. */
export function spellCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A runner that ended badly without a failed test to show (a file that does not load, no report,
 * no test found) counts as one failure: it must never look like success.
 */
export function settle(counts: Counts | undefined, exitCode: number): Counts {
  if (!counts) return oneFailed;
  const ran = counts.passed + counts.failed + counts.skipped;
  return counts.failed === 0 && (exitCode !== 0 || ran === 0) ? { ...counts, failed: 1 } : counts;
}

/** Counts the report of `vitest --reporter=json`. */
export function countVitest(report: string): Counts | undefined {
  const read = parse(report);
  const files = read?.testResults;
  if (!read || !Array.isArray(files)) return undefined;
  // A file that does not load has no tests to fail.
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults?.length === 0,
  ).length;
  return {
    passed: read.numPassedTests ?? 0,
    failed: (read.numFailedTests ?? 0) + broken,
    skipped: (read.numPendingTests ?? 0) + (read.numTodoTests ?? 0),
  };
}

/** Counts the report of Playwright's json reporter; a test that passed only when repeated failed. */
export function countPlaywright(report: string): Counts | undefined {
  const stats = parse(report)?.stats;
  if (!stats) return undefined;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Counts the report of `pytest --junitxml`. */
export function countJunit(report: string): Counts | undefined {
  const suites = [...report.matchAll(/<testsuite\s[^>]*>/g)].map(([tag]) => tag);
  if (suites.length === 0) return undefined;
  return addCounts(
    suites.map((tag) => {
      const read = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
      const failed = read('failures') + read('errors');
      const skipped = read('skipped');
      return { passed: Math.max(0, read('tests') - failed - skipped), failed, skipped };
    }),
  );
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- another program's report: what is missing reads as none.
function parse(report: string): any {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}
