import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { composeComment, countBlocking, mark } from './composeComment.mjs';
import { emptyReport } from './makeReport';
import { readReport } from './readReport.mjs';
import type { Report } from './Report';

const known = {
  repositoryUrl: 'https://github.com/hub/nexus',
  headUrl: 'https://github.com/ada/nexus',
  headSha: 'abc123',
  headBranch: 'slow-report',
  runUrl: 'https://github.com/hub/nexus/actions/runs/7',
  isFirst: false,
  isContentOnly: true,
  ran: true,
  siteUrl: 'https://hub.github.io/nexus/',
  previewUrl: null,
};
const problem = { file: 'challenges/slow.md', line: 3, column: 1, code: 'HUB007' };
const full: Report = {
  ...emptyReport(),
  problems: [
    { ...problem, message: 'level: missing.', part: 'schema' },
    {
      ...problem,
      line: 9,
      message: 'raw HTML <script> is not allowed.',
      code: null,
      part: 'safety',
    },
    { ...problem, line: 12, message: 'a heading has no id.', code: 'HUB107', part: 'nicer' },
  ],
  words: [{ word: 'Zookeeper', file: 'challenges/slow.md', line: 4, after: 'zip' }],
  ledger: ['/challenges/slow/ c9'],
  unformatted: ['challenges/slow.md'],
  pages: [
    {
      path: 'challenges/slow.md',
      kind: 'Challenge',
      isNew: true,
      title: 'Slow report',
      summary: 'A report takes minutes.',
      address: '/challenges/slow/',
      card: { title: 'Slow report', description: 'A report takes minutes.', site: 'Project Nexus' },
    },
  ],
};

describe('the comment', () => {
  test('says what blocks, in plain words and with the place, then what would be nicer', () => {
    const text = composeComment(full, known);
    expect(text.startsWith(`${mark}\n\n**5 things to change before this can be merged.**`)).toBe(
      true,
    );
    const order = ['### Safety', '### Form', '### Tidiness', '### New page'].map((head) =>
      text.indexOf(head),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(text).toContain(
      '- [`challenges/slow.md:3`](https://github.com/ada/nexus/blob/abc123/challenges/slow.md?plain=1#L3): level\\: missing\\. ([HUB007](https://hub.github.io/nexus/docs/contributing/rules/#hub007))',
    );
  });

  test('brings each unknown word with the line that adds it, and where', () => {
    expect(composeComment(full, known)).toContain(
      'add the line `Zookeeper` to [.cspell/words.txt](https://github.com/ada/nexus/edit/slow-report/.cspell/words.txt), behind `zip`',
    );
  });

  test('shows each page’s address, search result and card', () => {
    const text = composeComment(full, known);
    expect(text).toContain(
      'After merging it is at `https://hub.github.io/nexus/challenges/slow/`.',
    );
    expect(text).toContain('In search:\n\n> **Slow report** · Challenge');
    expect(text).toContain('in Discord:\n\n> Project Nexus\n>\n> **Slow report**');
    expect(composeComment(full, { ...known, previewUrl: 'https://pr-3.example.org/' })).toContain(
      '[Preview](https://pr-3.example.org/challenges/slow/).',
    );
  });

  test('blocks a first pull request only by what would break the site', () => {
    const untidy = { ...full, problems: full.problems.filter(({ part }) => part === 'nicer') };
    expect(countBlocking(untidy, true)).toBe(0);
    expect(countBlocking(untidy, false)).toBe(3);
    expect(countBlocking(full, true)).toBe(2);
    const text = composeComment(untidy, { ...known, isFirst: true });
    expect(text).toContain('Thank you for your first contribution! **Nothing blocks this.**');
    expect(text).toContain('### What would be nicer (a maintainer can do it for you)');
  });

  test('of a run without a report asks nothing of its author', () => {
    expect(composeComment(null, known)).toContain('you need not do anything');
    expect(composeComment(null, { ...known, ran: false })).toContain('could not run to their end');
  });

  test('says whose tools checked it', () => {
    expect(composeComment(full, { ...known, isContentOnly: false })).toContain(
      'read the code first',
    );
  });

  test('fits into what GitHub takes, however much was found', () => {
    const many: Report = {
      ...full,
      problems: Array.from({ length: 500 }, (_, line) => ({
        ...problem,
        line: line + 1,
        message: '<b>@all</b> '.repeat(200),
        part: (['safety', 'schema', 'links', 'permanence'] as const)[line % 4] ?? 'schema',
      })),
      pages: Array.from({ length: 30 }, () => ({ ...full.pages[0]!, summary: '"'.repeat(1000) })),
    };
    expect(composeComment(many, known).length).toBeLessThan(65_000);
  });
});

const attacks = [
  '@everyone @o/team',
  '</sub><img src=x onerror=alert(1)>',
  '[x](https://evil.example)',
  'https://evil.example',
  'closes #1',
  '\n\n# Approved by a maintainer\n\n',
  '`</code>` ``` \n```',
  mark,
  '\u202Eevil',
];

describe('what a run of anybody left behind', () => {
  const links = (text: string): string[] => {
    const found: string[] = [];
    visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
      if (node.type === 'link' || node.type === 'image') found.push(node.url);
      if (node.type === 'html') found.push(node.value);
      if (node.type === 'heading') found.push('#'.repeat(node.depth));
    });
    return found;
  };

  test.each(attacks)('stays text wherever it stands: %j', (attack) => {
    const given = {
      version: 1,
      problems: [{ ...problem, message: attack, part: 'schema', code: attack }],
      words: [{ word: attack, file: attack, line: 1, after: attack }],
      ledger: [attack],
      unformatted: [attack],
      fixes: [{ file: attack, from: 1, to: 1, text: attack }],
      pages: [
        {
          ...full.pages[0],
          ...{ title: attack, summary: attack, kind: attack },
          card: { title: attack, description: attack, site: attack },
        },
      ],
    };
    const report = readReport(JSON.stringify(given));
    const text = composeComment(report, known);
    const calm = composeComment(
      readReport(JSON.stringify({ ...given, words: [], ledger: [], unformatted: [] })),
      known,
    );
    const own =
      /^(?:https:\/\/(?:github\.com\/(?:hub|ada)\/nexus|hub\.github\.io\/nexus)\/|<\/?sub>|<!-- nexus: contribution -->|###)/;
    for (const link of [...links(text), ...links(calm)]) expect(link).toMatch(own);
    expect(text.split(mark)).toHaveLength(2);
  });

  test.each(['', 'not JSON', 'null', '[]', '{}', '{"version": 2}', '1', '"a"'])(
    'is no report when it is %j',
    (text) => {
      expect(readReport(text)).toBeNull();
    },
  );

  test('is left out where it has another form than expected', () => {
    const report = readReport(
      JSON.stringify({
        version: 1,
        problems: [
          null,
          3,
          { ...problem, message: 3, part: 'schema' },
          { ...problem, message: 'a', part: 'admin' },
          { ...problem, file: '../../etc/passwd', message: 'a', part: 'schema' },
          { ...problem, file: 'a b.md)](x', message: 'a', part: 'schema' },
          { ...problem, line: -1, message: 'a', part: 'schema' },
          { ...problem, message: 'kept', part: 'schema', extra: { __proto__: { a: 1 } } },
        ],
        pages: { length: 3 },
        fixes: [{ file: 'a.md', from: 9, to: 2, text: 'x' }],
        number: 12,
      }),
    );
    expect(report).toEqual({
      ...emptyReport(),
      problems: [{ ...problem, message: 'kept', part: 'schema' }],
    });
  });

  test('names a branch of any name without leaving the address', () => {
    const text = composeComment(full, { ...known, headBranch: 'a)](https://evil.example) /b' });
    expect(text).toContain('/edit/a%29%5D%28https%3A//evil.example%29%20/b/.cspell/words.txt');
  });
});
