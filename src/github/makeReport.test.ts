import { describe, expect, test } from 'vitest';
import type { Rule } from '../content/rules/Rule';
import { rules, type RuleName } from '../content/rules/rules';
import { annotate } from './annotate';
import { emptyReport, findFixes, partOf, readWords } from './makeReport';

const found = { file: 'a.md', line: 1, column: 1, message: 'm' };

describe('which promise a problem breaks', () => {
  test.each<[RuleName, string]>([
    ['raw-html', 'safety'],
    ['page-code', 'safety'],
    ['link-protocol', 'safety'],
    ['picture-from-elsewhere', 'safety'],
    ['link-to-nothing', 'links'],
    ['names-no-page', 'links'],
    ['address-gone', 'permanence'],
    ['field-unknown', 'schema'],
    ['section-empty', 'schema'],
    ['directive-unread', 'schema'],
    ['heading-id-missing', 'nicer'],
  ])('%s is %s', (rule, part) => {
    expect(partOf({ ...found, code: rules[rule].code })).toBe(part);
  });

  test('a note is nicer, whatever it is about', () => {
    for (const [, rule] of Object.entries<Rule>(rules))
      expect(partOf({ ...found, code: rule.code }) === 'nicer').toBe(rule.isNote === true);
  });
});

describe('fixes', () => {
  /** What the suggestions make of a file, when all are taken. */
  const take = (before: string, after: string): string => {
    const lines = before.split('\n');
    for (const { from, to, text } of findFixes('a.md', before, after).reverse())
      lines.splice(from - 1, to - from + 1, ...text.split('\n'));
    return lines.join('\n');
  };

  test.each([
    ['one line', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['an insertion', 'a\nb\n', 'a\nx\nb\n'],
    ['an insertion at the beginning', 'a\nb\n', 'x\na\nb\n'],
    ['several', 'a\nb\nc\nd\ne\n', 'A\nb\nc\nx\ny\nd\nE\n'],
    ['lines that become more', 'a\nb\nc\n', 'a\n1\n2\n3\nc\n'],
    ['nothing', 'a\n', 'a\n'],
  ])('of %s give what the program gives', (_, before, after) => {
    expect(take(before, after)).toBe(after);
  });

  test('are as small as can be', () => {
    expect(findFixes('a.md', 'a\nb\nc\n', 'a\nB\nc\n')).toEqual([
      { file: 'a.md', from: 2, to: 2, text: 'B' },
    ]);
  });
});

test('an unknown word comes once, with the word that it goes behind', () => {
  const printed = [
    'docs/a.md:3:7 - Unknown word (Zookeeper)',
    'docs/a.md:9:1 - Unknown word (Zookeeper) Suggestions: [keeper]',
    'docs/b.md:1:2 - Unknown word (aardvark)',
  ].join('\n');
  expect(readWords(printed, ['Alembic', 'psycopg'])).toEqual([
    { word: 'Zookeeper', file: 'docs/a.md', line: 3, after: 'psycopg' },
    { word: 'aardvark', file: 'docs/b.md', line: 1, after: null },
  ]);
});

describe('annotations', () => {
  const problem = { file: 'docs/a.md', line: 3, column: 2, code: 'HUB007' };

  test('show a problem on its line, with its code', () => {
    const report = emptyReport();
    report.problems = [{ ...problem, message: 'level: missing.', part: 'schema' }];
    expect(annotate(report)).toEqual([
      '::error file=docs/a.md,line=3,col=2,title=HUB007::level: missing.',
    ]);
  });

  test('let nothing in a message or a name begin a command of its own', () => {
    const report = emptyReport();
    report.problems = [
      {
        ...problem,
        file: 'docs/a,b:c\n.md',
        message: 'x\n::set-output name=a::b\r%0A',
        part: 'schema',
      },
    ];
    expect(annotate(report)).toEqual([
      '::error file=docs/a%2Cb%3Ac%0A.md,line=3,col=2,title=HUB007::x%0A::set-output name=a::b%0D%250A',
    ]);
  });

  test('tell what blocks first, and no more than GitHub shows', () => {
    const report = emptyReport();
    report.problems = [
      { ...problem, message: 'note', part: 'nicer' },
      ...Array.from({ length: 12 }, () => ({ ...problem, message: 'bad', part: 'links' as const })),
      { ...problem, message: 'harm', part: 'safety' },
    ];
    report.words = [{ word: 'Foo', file: 'docs/a.md', line: 1, after: 'bar' }];
    report.unformatted = ['docs/a.md'];
    const lines = annotate(report);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines[0]).toContain('::harm');
    expect(lines).toContain(
      '::warning file=docs/a.md,line=1,title=Spelling::"Foo" is not known. If it is right, add the line "Foo" to .cspell/words.txt, behind "bar".',
    );
    expect(lines.at(-1)).toContain('::notice ');
  });
});
