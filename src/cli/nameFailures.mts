import { Parser } from 'htmlparser2';

/**
 * The tests that failed by a runner's report, one line each: where it is, its name, and the first
 * line of why. The summary repeats them, because a log may be read by its end alone.
 */
export type NameFailures = (report: string) => string[];

/** Of the report of `vitest --reporter=json`. */
export const nameVitest: NameFailures = (report) =>
  toList<VitestFile>(parse(report)?.testResults).flatMap(
    ({ name = '', status, message, assertionResults = [] }) => {
      const file = fromHere(name);
      // A file that does not load has no tests to fail.
      if (status === 'failed' && assertionResults.length === 0) return [spell(file, '', message)];
      return assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => spell(file, test.fullName, test.failureMessages?.[0]));
    },
  );

/** Of the report of Playwright's json reporter; a test that passed only when repeated failed. */
export const namePlaywright: NameFailures = (report) => {
  const read = parse(report);
  const walk = ({ suites, specs }: PlaywrightSuite): string[] => [
    ...toList<PlaywrightSpec>(specs).flatMap(({ file = '', line, title, tests }) =>
      toList<PlaywrightTest>(tests)
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) =>
          spell(
            `${file}:${line}`,
            title,
            toList<PlaywrightResult>(results).find(({ error }) => error)?.error?.message,
          ),
        ),
    ),
    ...toList<PlaywrightSuite>(suites).flatMap(walk),
  ];
  return [
    ...toList<{ message?: string }>(read?.errors).map(({ message }) => spell('', '', message)),
    ...walk(read ?? {}),
  ];
};

/** Of the report of `pytest --junitxml`. */
export const nameJunit: NameFailures = (report) => {
  const failed: string[] = [];
  let place = '';
  let title = '';
  new Parser(
    {
      onopentag(tag, { classname = '', name = '', message }) {
        if (tag === 'testcase') [place, title] = [classname, name];
        if (tag === 'failure' || tag === 'error') failed.push(spell(place, title, message));
      },
    },
    { xmlMode: true },
  ).end(report);
  return failed;
};

interface VitestFile {
  name?: string;
  status?: string;
  message?: string;
  assertionResults?: { status: string; fullName: string; failureMessages?: string[] }[];
}
interface PlaywrightSuite {
  suites?: unknown;
  specs?: unknown;
}
interface PlaywrightSpec {
  file?: string;
  line?: number;
  title: string;
  tests?: unknown;
}
interface PlaywrightTest {
  status?: string;
  results?: unknown;
}
interface PlaywrightResult {
  error?: { message?: string };
}

const spell = (place: string, title: string, message = ''): string =>
  [place, title, shorten(message)].filter(Boolean).join(' · ');

/** The first line that says something, without the colours of a terminal. */
function shorten(message: string): string {
  // eslint-disable-next-line no-control-regex -- what a terminal reads as a colour
  const plain = message.replaceAll(/\u001b\[[\d;]*m/g, '');
  const line = plain.split('\n').find((part) => part.trim() !== '') ?? '';
  return line.trim().slice(0, 200);
}

const fromHere = (path: string): string => path.replace(`${process.cwd()}/`, '');

const toList = <Item,>(value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

function parse(report: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(report) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
