import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../content/frontMatter';
import { kindFacts } from '../content/kinds';
import { readHub, type Hub } from '../markdown/readHub';
import { readPage } from '../markdown/readPage';
import { convertIssue } from './convertIssue';
import { formBoxes } from './formBoxes';
import { formFacts, formKinds } from './formKinds';
import { kindOfIssue } from './pageFromIssue';

const folder = 'tests/fixtures/issues';
const today = '2026-11-30';
const read = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');
let hub: Hub;

beforeAll(async () => {
  const whole = await readHub(process.cwd(), { today });
  // What reports name; a check of all pages for each report would take a second.
  const named = /^docs\/(?:technologies|concepts|practices)\/|too-many-clients|n-plus-one/;
  const pages = whole.pages.filter(({ path }) => named.test(path));
  // Without most of its pages, the addresses that it promised would all seem dead.
  hub = { ...whole, pages, world: { ...whole.world, ledger: undefined } };
});

const convert = (body: string) => {
  const kind = kindOfIssue(body);
  return kind && convertIssue(body, kind, { ...hub, today });
};
const pageOf = (body: string) => {
  const result = convert(body);
  if (!result || !('page' in result)) throw new Error(`No page: ${JSON.stringify(result)}`);
  return result.page;
};
const missingOf = (body: string): string[] => {
  const result = convert(body);
  return result && 'missing' in result ? result.missing : [];
};

/** What becomes of each form: the page's path, or the labels that the answer names. */
const outcomes: Record<string, string | string[] | null> = {
  'challenge-complete': 'challenges/lost-tasks-a-deploy-restarts-the-worker.md',
  'challenge-windows-line-ends': 'challenges/lost-tasks-after-windows-line-ends.md',
  'challenge-open-question': 'challenges/connection-pool-runs-dry-every-monday.md',
  'challenge-workaround': 'challenges/memory-leak-in-a-worker-that-reads-big-files.md',
  'challenge-names-by-other-words': 'challenges/lost-tasks-when-redis-is-the-broker.md',
  'challenge-one-unknown-technology': 'challenges/lost-tasks-behind-a-proxy-nobody-knew.md',
  'challenge-headings-in-answers': 'challenges/lost-tasks-and-a-long-diary.md',
  'challenge-fence-left-open': 'challenges/lost-tasks-with-a-fence-left-open.md',
  'challenge-code-holds-a-heading': 'challenges/lost-tasks-seen-in-a-report.md',
  'challenge-with-lab-code': 'challenges/lost-tasks-in-twelve-lines.md',
  'challenge-only-required-by-github': [
    ...['Diagnosis', 'Root cause', 'Solution', 'Proof', 'Trade-offs', 'Prevent it'],
  ],
  'challenge-everything-empty': [
    ...['Title', 'Summary', 'Keywords', 'Level', 'Status', 'Symptom', 'Technologies', 'Context'],
    ...['Diagnosis', 'Root cause', 'Solution', 'Proof', 'Trade-offs', 'Prevent it'],
  ],
  'challenge-too-short': ['Title', 'Summary', 'Symptom'],
  'challenge-title-without-keyword': ['Title'],
  'challenge-no-known-technology': ['Technologies'],
  'challenge-begins-with-a-list': ['Solution'],
  'challenge-known-already': ['Title'],
  'challenge-title-in-another-script': ['Title'],
  'challenge-asked-twice': ['Solution'],
  'challenge-hostile-html': ['Context', 'Context'],
  'challenge-hostile-links': ['Trade-offs', 'Trade-offs'],
  'challenge-hostile-yaml': 'challenges/lost-tasks-unlisted-true-lab-etc.md',
  'challenge-hostile-path': 'challenges/github-workflows-lost-tasks.md',
  'challenge-hostile-comment-left-open': ['Context'],
  'challenge-hostile-directive-left-open': ['Diagnosis'],
  'challenge-hostile-include': ['Solution'],
  'challenge-hostile-invisible': 'challenges/lost-tasks-and-nothing-else.md',
  'challenge-hostile-mentions': ['Context'],
  'error-complete': 'docs/errors/module-not-found-error-no-module-named-celery-app.md',
  'error-without-message': ['Summary', 'The message', 'Fix'],
  'error-from-windows-shell': 'docs/errors/npm-ps1-cannot-be-loaded-because-scripts-are-off.md',
  'practice-complete': 'docs/practices/count-what-a-queue-holds-before-you-deploy.md',
  'practice-half-empty': ['Summary', 'Do', "Don't", 'When not to', 'How to check'],
  'practice-prose-only': null,
  'no-form-at-all': null,
};

describe('every filled form becomes a page or a list of what it lacks', () => {
  test('each has its outcome here', () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
    expect(names.sort()).toEqual(Object.keys(outcomes).sort());
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  test.each(Object.entries(outcomes))('%s', (name, outcome) => {
    const result = convert(read(name));
    if (result === null) expect(outcome).toBeNull();
    else if ('page' in result) expect(result.page.path).toEqual(outcome);
    else expect(result.missing.map((line) => /^“(.+?)”: /.exec(line)?.[1])).toEqual(outcome);
  });
});

describe('the page of a report', () => {
  test('tells the story in its callouts, lists the message and names the versions', () => {
    const { text, left } = pageOf(read('challenge-complete'));
    expect(text).toContain(
      ':::cause\n\nCelery confirms a task before it runs, so RabbitMQ forgets it while the worker is still busy.\n\n:::\n\nA restart',
    );
    expect(text).toContain('It ran on Celery 5.7, RabbitMQ 4, Django 5.2.');
    expect(text).toContain('technologies: [celery, rabbitmq, django]');
    expect(text).toContain('## Prevent it {#prevent-it}');
    expect(left).toEqual([]);
  });

  test('is the same whichever line ends the report has', () => {
    const lines = (name: string) => pageOf(read(name)).text.split('\n').slice(3);
    expect(lines('challenge-windows-line-ends')).toEqual(lines('challenge-complete'));
  });

  test('of an open question says what is not known yet', () => {
    const { text, left } = pageOf(read('challenge-open-question'));
    expect(text).toContain('No fix is known yet.');
    expect(text).not.toContain(':::solution');
    expect(left).toEqual([]);
  });

  test('shows a message that leads to another page, and leaves it there', () => {
    const { text, notes } = pageOf(read('challenge-open-question'));
    expect(text).toContain('errors: []');
    expect(text).toContain('```text\nFATAL: sorry, too many clients already\n```');
    expect(notes.join()).toContain('docs/errors/postgresql-too-many-clients.md');
  });

  test('keeps every part where a fence or a heading would swallow it', () => {
    for (const name of ['challenge-fence-left-open', 'challenge-headings-in-answers']) {
      const { path, text } = pageOf(read(name));
      const headings = readPage(path, new TextEncoder().encode(text)).headings;
      expect(headings.filter(({ depth }) => depth === 2).map((heading) => heading.text)).toEqual(
        kindFacts.challenge.outline?.map(({ title }) => title),
      );
    }
    expect(pageOf(read('challenge-headings-in-answers')).text).toContain(
      '### The first guess {#the-first-guess}',
    );
  });

  test('tells of a name without a page, and gives the code for a lab', () => {
    expect(pageOf(read('challenge-one-unknown-technology')).notes).toEqual([
      'Technologies: “Envoy 1.31” has no page yet.',
    ]);
    expect(pageOf(read('challenge-with-lab-code')).code).toContain('raise SystemExit(1)');
  });

  test('leaves to a maintainer what no box asks for', () => {
    expect(pageOf(read('error-from-windows-shell')).left).toEqual([
      expect.stringContaining('nothing leads to this page'),
      expect.stringContaining('there is no labs/errors/'),
    ]);
  });
});

describe('hostile answers', () => {
  test('stay values in the front matter, and lead out of no folder', () => {
    const { path, text } = pageOf(read('challenge-hostile-yaml'));
    const { frontMatter } = readPage(path, new TextEncoder().encode(text));
    expect(frontMatter?.value).not.toHaveProperty('unlisted');
    expect(frontMatter?.value).not.toHaveProperty('lab');
    expect(frontMatter?.value.title).toBe('Lost tasks" unlisted: true lab: ../../etc');
    for (const name of Object.keys(outcomes)) {
      const result = convert(read(name));
      if (result && 'page' in result)
        expect(result.page.path).toMatch(
          /^(?:challenges|docs\/(?:errors|practices))\/[a-z0-9-]+\.md$/,
        );
    }
  });

  test('bring no character that nobody sees', () => {
    const { text } = pageOf(read('challenge-hostile-invisible'));
    expect(text).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]|\p{Cc}(?<!\n)/u);
  });

  test('are answered by the box, with the fix', () => {
    expect(missingOf(read('challenge-hostile-html'))[0]).toBe(
      '“Context”: raw HTML <script> is not allowed. Pages carry no scripts. To show it as it is, put it between backticks.',
    );
    expect(missingOf(read('challenge-hostile-comment-left-open'))).toEqual([
      '“Context”: something begins in it and never ends: a comment, a block of code or a ":::" block. Write its end.',
    ]);
  });

  test.each([
    '\n'.repeat(60_000),
    '#'.repeat(60_000),
    '### Title\n\n'.repeat(6000),
    '`'.repeat(60_000),
    '['.repeat(30_000),
  ])('of any size are answered', (filler) => {
    const body = read('challenge-complete').replace('First we blamed', () => filler);
    expect(convert(body)).not.toBeNull();
  });
});

describe('a form', () => {
  test.each(formKinds)('of %s asks for every field of the schema, or says why not', (kind) => {
    const { fields } = formFacts[kind];
    expect(Object.keys(fields).sort()).toEqual(
      fieldsOf(kind)
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each(formKinds)(
    'of %s asks for every part, or the part is written from other boxes',
    (kind) => {
      const asked = formBoxes(kind).flatMap(({ holds }) => ('part' in holds ? [holds.part] : []));
      const made = { challenge: ['In short', 'Symptoms'], error: [], practice: [] }[kind];
      expect([...asked, ...made, 'Read next'].sort()).toEqual(
        (kindFacts[kind].outline ?? []).map(({ title }) => title).sort(),
      );
      // A part that the outline no longer has would be asked for in vain.
      expect(Object.keys(formFacts[kind].parts).sort()).toEqual([...asked].sort());
    },
  );

  test('has labels and ids that differ, so that answers can be told apart', () => {
    for (const kind of formKinds) {
      const boxes = formBoxes(kind);
      expect(new Set(boxes.map(({ words }) => words.label)).size).toBe(boxes.length);
      expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    }
  });
});
