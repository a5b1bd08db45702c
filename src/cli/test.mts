import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './buildSite.mjs';
import {
  type Counts,
  addCounts,
  countJunit,
  countPlaywright,
  countVitest,
  oneFailed,
  onePassed,
  settle,
  spellCounts,
} from './countTests.mjs';
import { linters } from './lint.mjs';
import { findFreePort } from './listen.mjs';
import { type NameFailures, nameJunit, namePlaywright, nameVitest } from './nameFailures.mjs';
import { planChanged } from './planChanged.mjs';
import { prepareBrowser, prepareFirefox, prepareShell } from './prepareBrowser.mjs';
import { preparePython, venvProgram } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';
import { runTool } from './runTool.mjs';
import { Stop, holdBack, say } from './tell.mjs';

const reports = join('.nexus', 'reports');

interface Step {
  name: string;
  run: () => Promise<Counts>;
}

interface Result {
  name: string;
  counts: Counts;
  seconds: number;
}

/**
 * `npm test`: installs what is missing and runs everything, each step to its end whatever became
 * of the others. What could not run counts as failed. The last line holds the counts.
 *
 * The labs mostly wait for their servers, so they run beside the steps of the site, which compute.
 * What they say is held back until the site's steps are done, so that each can be read by itself.
 */
export async function test(args: string[] = []): Promise<number> {
  const [option, ...others] = args;
  if (option !== undefined && (option !== '--changed' || others.length > 0))
    throw new Stop(
      `npm test takes no ${[option, ...others].join(' ')}. It has one option: npm test -- --changed`,
    );
  return option === '--changed' ? testChanged() : testAll();
}

async function testAll(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  // The same for every step that needs it: prepared once, told once.
  const browser = once(() => prepareBrowser('test'));
  const shell = once(async () => prepareShell('test', await browser()));
  const firefox = once(() => prepareFirefox('test'));
  const python = once(() => preparePython('test'));
  const built = once(() => buildSite(process.cwd(), process.env, { command: 'test' }));

  const ofSite: Step[] = [
    {
      name: 'Format (prettier)',
      run: () => check(runTool('prettier', ['--check', '--log-level=warn', '.'])),
    },
    ...linters.map(({ name, run }) => ({ name: `Lint: ${name}`, run: () => check(run()) })),
    { name: 'Types (tsc)', run: () => check(runTool('tsc', ['--noEmit'], 'typescript')) },
    { name: 'Unit tests (vitest)', run: runVitest },
    { name: 'Pages (npm run check)', run: () => check(runOwn('check')) },
    { name: 'Addresses (npm run permalinks)', run: () => check(runOwn('permalinks')) },
    { name: 'Build', run: () => built().then(() => onePassed) },
    {
      name: 'Site tests (playwright)',
      async run() {
        await built().catch(() => {
          throw new Stop('Not run: there is no fresh build to test.');
        });
        return runPlaywright(await browser(), { env: { SHELL_PATH: await shell() } });
      },
    },
    {
      name: 'Stock form (playwright)',
      async run() {
        await built().catch(() => {
          throw new Stop('Not run: there is no fresh build to compare with.');
        });
        return runStockForm(await browser(), await shell());
      },
    },
    {
      name: 'Main journeys in Firefox',
      async run() {
        await built().catch(() => {
          throw new Stop('Not run: there is no fresh build to test.');
        });
        return runPlaywright(await browser(), {
          env: { FIREFOX_PATH: await firefox() },
          config: 'playwright.firefox.config.ts',
          report: 'firefox',
        });
      },
    },
  ];
  const ofLabs: Step[] = [
    { name: 'Labs: ruff', run: () => python().then(runRuff) },
    { name: 'Labs: mypy', run: () => python().then(runMypy) },
    {
      name: 'Labs: pytest',
      run: async () => {
        await python();
        return runPytest(await browser().catch(() => undefined), 'pytest', [
          // Two files at once, each in one process: they mostly wait, and each has databases of its own.
          ...['-n', '2', '--dist', 'loadfile', '--ignore=errors'],
        ]);
      },
    },
    {
      name: 'Labs: errors',
      run: async () => {
        await python();
        // Cases know nothing of one another.
        return runPytest(await browser().catch(() => undefined), 'pytest-errors', [
          ...['-n', '2', '--dist', 'load', 'errors'],
        ]);
      },
    },
  ];

  say('Set-up');
  // One after the other: both may call apt-get. Who needs what failed here says so below.
  await browser().catch(() => undefined);
  await shell().catch(() => undefined);
  await firefox().catch(() => undefined);
  await python().catch(() => undefined);

  const labs = holdBack(() => runSteps('Labs', ofLabs));
  // Its fault, if it has one, is told when it is waited for.
  labs.done.catch(() => undefined);
  const ofTheSite = await runSteps('Site', ofSite);
  if (labs.lines.length > 0) say('\nSaid meanwhile by the labs:');
  const ofTheLabs = await finish(labs);
  const results = [...ofTheSite, ...ofTheLabs];

  return sum(results);
}

/** So many failed tests of a step are named again at the end. */
const mostNamed = 20;

/** Tells what each step came to and which tests failed, and last the counts; gives the exit code. */
function sum(results: readonly Result[]): number {
  say('\nWhat it came to');
  for (const { name, counts, seconds } of results) {
    say(`  ${counts.failed ? 'FAILED' : 'passed'}  ${name}: ${spellCounts(counts)} (${seconds} s)`);
    const failures = counts.failures ?? [];
    for (const failure of failures.slice(0, mostNamed)) say(`          ${failure}`);
    if (failures.length > mostNamed) say(`          … and ${failures.length - mostNamed} more`);
  }
  const total = addCounts(results.map(({ counts }) => counts));
  say(`\n${spellCounts(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** `npm test -- --changed`: what answers for the files that differ from the last commit. */
async function testChanged(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const plan = planChanged(await listChanged(), (path) => existsSync(path));
  if (plan.files.length === 0) {
    say('Nothing differs from the last commit. All tests: npm test');
    return 0;
  }
  say(`${plan.files.length} changed files, ${plan.pages.length} pages.`);
  const given = (name: string, run: Step['run'], files: readonly string[]): Step[] =>
    files.length > 0 ? [{ name, run }] : [];
  // Of a first pull request a maintainer puts these right: they break no page.
  const tidiness = (step: Step): Step[] => (process.env.NEXUS_FIRST === 'true' ? [] : [step]);
  const steps = [
    ...tidiness({
      name: 'Format (prettier)',
      run: () =>
        check(
          runTool('prettier', ['--check', '--log-level=warn', '--ignore-unknown', ...plan.files]),
        ),
    }),
    ...given(
      'Lint: code (eslint)',
      () => check(runTool('eslint', ['--max-warnings=0', '--no-warn-ignored', ...plan.code])),
      plan.code,
    ),
    ...tidiness({
      name: 'Lint: spelling (cspell)',
      run: () =>
        check(runTool('cspell', ['lint', '--no-progress', '--no-must-find-files', ...plan.files])),
    }),
    ...given('Types (tsc)', () => check(runTool('tsc', ['--noEmit'], 'typescript')), plan.code),
    {
      name: 'Unit tests (vitest)',
      // Those that read the pages, and those that a changed file is part of.
      run: () => runVitest(plan.code.length > 0 ? ['--changed'] : ['tests/content']),
    },
    { name: 'Pages (npm run check)', run: () => check(runOwn('check')) },
    ...tidiness({
      name: 'Addresses (npm run permalinks)',
      run: () => check(runOwn('permalinks')),
    }),
    ...given(
      'Build and site tests of the pages (playwright)',
      async () => {
        await buildSite(process.cwd(), process.env, { command: 'test' });
        const browser = await prepareBrowser('test');
        return runPlaywright(browser, {
          env: { SHELL_PATH: await prepareShell('test', browser) },
          specs: ['everyPage'],
          only: plan.pages.map((address) => `/${address} is sound`).join('|'),
        });
      },
      plan.pages,
    ),
    ...given(
      'Labs: pytest',
      async () => {
        await preparePython('test');
        return runPytest(undefined, 'pytest', ['-n', '2', '--dist', 'loadfile', ...plan.labs]);
      },
      plan.labs,
    ),
    ...given(
      'Labs: errors',
      async () => {
        await preparePython('test');
        return runPytest(undefined, 'pytest-errors', [
          ...['-n', '2', 'errors', '-k', plan.errors.join(' or ')],
        ]);
      },
      plan.errors,
    ),
  ];
  const code = sum(await runSteps('Changed', steps));
  if (plan.beyond.length > 0)
    say(
      `\nOnly \`npm test\` answers for all that depends on ${plan.beyond.slice(0, 5).join(', ')}${plan.beyond.length > 5 ? ' …' : ''}.`,
    );
  return code;
}

/** What differs from the last commit, and what git does not know yet. */
async function listChanged(): Promise<string[]> {
  const ask = async (...args: string[]): Promise<string[]> => {
    const { code, output } = await runProgram('git', args, { onLine: () => undefined });
    if (code !== 0) throw new Stop('--changed asks git what has changed, and this is no checkout.');
    return output.split('\n').filter(Boolean);
  };
  return [
    ...(await ask('diff', '--name-only', 'HEAD')),
    ...(await ask('ls-files', '--others', '--exclude-standard')),
  ];
}

/** Says what was held back, and then what comes, until the task is done. */
async function finish<Value>({ lines, done }: ReturnType<typeof holdBack<Value>>): Promise<Value> {
  const tell = () => lines.splice(0).forEach((line) => say(line));
  const telling = setInterval(tell, 1000);
  try {
    return await done;
  } finally {
    clearInterval(telling);
    tell();
  }
}

/** Runs steps one after the other, and tells of each. */
async function runSteps(of: string, steps: Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, { name, run }] of steps.entries()) {
    say(`\n[${of} ${index + 1}/${steps.length}] ${name}`);
    const started = Date.now();
    let counts = oneFailed;
    try {
      counts = await run();
    } catch (error) {
      say(`  ${error instanceof Stop ? error.message : (error as Error).stack}`);
    }
    results.push({ name, counts, seconds: Math.round((Date.now() - started) / 1000) });
  }
  return results;
}

function once<T>(task: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => (promise ??= task());
}

async function check(code: Promise<number>): Promise<Counts> {
  return (await code) === 0 ? onePassed : oneFailed;
}

async function runOwn(command: string): Promise<number> {
  const { code } = await runProgram(process.execPath, ['src/cli/main.mjs', command], {
    indent: '  ',
  });
  return code;
}

function readReport(name: string): string {
  try {
    return readFileSync(join(reports, name), 'utf8');
  } catch {
    return '';
  }
}

/** What a runner's report and its exit code come to, with the names of what failed. */
function judge(
  name: string,
  count: (report: string) => Counts | undefined,
  nameFailures: NameFailures,
  exitCode: number,
): Counts {
  const report = readReport(name);
  return { ...settle(count(report), exitCode), failures: nameFailures(report) };
}

async function runVitest(args: string[] = []): Promise<Counts> {
  const code = await runTool('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ]);
  return judge('vitest.json', countVitest, nameVitest, code);
}

/** The same site with the static form switched off: the main journeys, and how it looks beside it. */
async function runStockForm(browser: string, shell: string): Promise<Counts> {
  const env = { SHELL_PATH: shell, NEXUS_FORM: 'stock', SITE_FOLDER: join('.nexus', 'stock') };
  const { code } = await runProgram(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', env.SITE_FOLDER],
    { indent: '  ', env },
  );
  if (code !== 0) return oneFailed;
  return runPlaywright(browser, {
    env,
    specs: ['journeys', 'styles', 'forms', 'pictures'],
    report: 'stock',
  });
}

async function runPlaywright(
  browser: string,
  {
    env = {},
    specs = [] as string[],
    only,
    report = 'playwright',
    config = 'playwright.config.ts',
  }: {
    env?: NodeJS.ProcessEnv;
    specs?: string[];
    /** Of the tests of the specs, those whose titles match. */
    only?: string;
    report?: string;
    config?: string;
  } = {},
): Promise<Counts> {
  const { code } = await runProgram(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--config=${config}`,
      ...specs.map((name) => `site/${name}.spec`),
      ...(only ? ['--grep', only] : []),
    ],
    {
      indent: '  ',
      env: {
        // Playwright gives its processes FORCE_COLOR; beside it Node warns of NO_COLOR in each.
        ...(process.stdout.isTTY ? {} : { NO_COLOR: undefined, FORCE_COLOR: '0' }),
        CHROME_PATH: browser,
        SITE_PORT: String(await findFreePort()),
        SITE_REPORT: join(process.cwd(), reports, `${report}.json`),
        ...env,
      },
    },
  );
  return judge(`${report}.json`, countPlaywright, namePlaywright, code);
}

async function runRuff(): Promise<Counts> {
  const ruff = venvProgram('ruff');
  const runs = [
    ['check', 'labs'],
    ['format', '--check', 'labs'],
  ];
  const counts: Counts[] = [];
  for (const args of runs) {
    counts.push(await check(runProgram(ruff, args, { indent: '  ' }).then(({ code }) => code)));
  }
  return addCounts(counts);
}

const runMypy = (): Promise<Counts> =>
  check(
    runProgram(resolve(venvProgram('mypy')), [], { cwd: 'labs', indent: '  ' }).then(
      ({ code }) => code,
    ),
  );

async function runPytest(
  browser: string | undefined,
  name: string,
  args: string[],
): Promise<Counts> {
  const report = join(process.cwd(), reports, `${name}.xml`);
  const { code } = await runProgram(
    join('.venv', 'bin', 'pytest'),
    ['-q', ...args, '--color=auto', `--junitxml=${report}`],
    {
      cwd: 'labs',
      indent: '  ',
      // The labs start real services; as root they may fetch them with apt-get.
      env: { LABS_MAY_INSTALL: '1', ...(browser && { CHROME_PATH: browser }) },
    },
  );
  return judge(`${name}.xml`, countJunit, nameJunit, code);
}
