import { describe, expect, test } from 'vitest';
import { exampleWorld, saidOfMarkdown as said } from '../../../tests/content/examplePages';

const file = 'file=labs/examples/redis/limit.py';
const output = 'output=labs/examples/redis/output/limit.txt';
const from = 'from=labs/challenges/slow_lookup/failing.py';
const to = 'to=labs/challenges/slow_lookup/fixed.py';

const fence = (info: string, lines = 0): string =>
  ['```' + info, ...Array.from({ length: lines }, (_, index) => `x = ${index}`), '```'].join('\n');

test('a line of a diagram that would not be drawn is told at its place, all at once', () => {
  expect(
    said(
      '- In a list:\n\n  ```mermaid alt="A to B"\n  flowchart LR\n\n    A-->B\n    C --o D\n  ```',
    ),
  ).toEqual([
    '13:5 "A-->B" has no space before the arrow, and would not be drawn. Write it like: A[Text] -->|why| B[Text]',
    '14:5 the arrow "--o" in "C --o D" would not be drawn. There are -->, ---, -.->, -.-, ==>, ===, each with a text as -->|text| or -- text -->.',
  ]);
});

describe('a fence is right', () => {
  test.each([
    fence('python', 10),
    fence('python title="The view" failing=1 changed=2-3,5 added=10', 10),
    fence(`python ${file}`),
    fence(`python ${file} region=token-bucket failing=5`),
    fence(`text ${output}`),
    fence(`text ${output} lines=2 changed=1`),
    fence(`diff ${from} ${to} region=lookup title="What changed"`),
    '```mermaid alt="A to B"\nflowchart LR\n' + 'A --> B\n'.repeat(12) + '```',
    '~~~bash\nls\n~~~',
    '- In a list:\n\n  ```bash\n  ls\n  ```',
  ])('%j', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});

describe('a fence is refused', () => {
  test.each([
    [
      fence('', 1),
      'the fence has no language. Write it after the ```: python, bash, text for output, …',
    ],
    [
      '    x = 1',
      'code made by indenting has no language. Put it between ``` lines with a language.',
    ],
    [
      fence(`${file}`),
      'the fence begins with "file=labs/examples/redis/limit.py" in place of a language. Write the language first.',
    ],
    [
      fence('python', 11),
      '11 lines of code stand on the page; at most 10 may. Put them into a tested file in labs/ and show it: file=labs/… region=… (output=labs/… for what it prints).',
    ],
    [
      fence('python'),
      'the fence is empty. Write the code, or show a tested file: file=labs/… region=….',
    ],
    [
      fence('python {1,3}', 3),
      '"{1,3}" after the language is not understood. Say what the lines mean: changed=1,3, failing=… or added=….',
    ],
    [
      fence('python showLineNumbers', 3),
      '"showLineNumbers" after the language is not understood. Write key=value, in quotes if it has spaces.',
    ],
    [fence('python titel="x"', 1), 'unknown "titel=" after the language. Did you mean "title"?'],
    [
      fence('python className=x', 1),
      'unknown "className=" after the language. There are: file, output, from, to, region, lines, title, failing, changed, added, alt.',
    ],
    [fence('python title=a title=b', 1), '"title=" stands twice. Keep one.'],
    [
      fence('python alt="x"', 1),
      '"alt=" is for diagrams; code is read as it is. Take it out, or write "title=".',
    ],
    [
      fence(`python ${file} region=token-bucket`, 1),
      'the fence shows labs/examples/redis/limit.py and has lines of its own, which would be lost. Leave it empty, or take out "file=".',
    ],
    [fence(`python ${file} ${output}`), 'file and output exclude each other. Keep one.'],
    [
      fence('python file=labs/examples/redis/limits.py'),
      'file=labs/examples/redis/limits.py: there is no such file. Did you mean "labs/examples/redis/limit.py"?',
    ],
    [
      fence('text output=labs/redis/limit.txt'),
      'output=labs/redis/limit.txt: there is no such file. Did you mean "labs/examples/redis/output/limit.txt"?',
    ],
    [fence('text output=labs/nowhere.csv'), 'output=labs/nowhere.csv: there is no such file.'],
    [
      fence('text file=../../etc/passwd'),
      'file=../../etc/passwd is not a path from the root of the repository. Write it like file=labs/….',
    ],
    [
      fence('text file=/etc/passwd'),
      'file=/etc/passwd is not a path from the root of the repository. Write it like file=labs/….',
    ],
    [
      fence(`python ${file} region=token-buckt`),
      'labs/examples/redis/limit.py has no region "token-buckt". Did you mean "token-bucket"?',
    ],
    [
      fence(`python ${file} region=constructor`),
      'labs/examples/redis/limit.py has no region "constructor". It has: token-bucket.',
    ],
    [
      fence(`text ${output} region=top`),
      '"region=" goes with "file="; a part of an output is "lines=3-12".',
    ],
    [
      fence(`python ${file} lines=3-4`),
      '"lines=" goes with "output="; a part of a file is a named region: "region=…".',
    ],
    [
      fence(`text ${output} lines=3-5`),
      'lines=3-5: labs/examples/redis/output/limit.txt has 4 lines.',
    ],
    [
      fence(`text ${output} lines=4-2`),
      'lines=4-2 is not a range. Write it like lines=3-12, or lines=-3 for the last three.',
    ],
    [fence('python region=x', 1), '"region=" stands without "file=".'],
    [fence('text lines=1-2', 1), '"lines=" stands without "output=".'],
    [fence('diff to=x', 1), '"to=" stands without "from=".'],
    [
      fence('python failing=two', 3),
      'failing=two names no lines. Write them like failing=3 or failing=4-5,8.',
    ],
    [fence('python added=3-2', 3), 'added=3-2: 3-2 runs backwards.'],
    [fence('python changed=4', 3), 'changed=4: the code shown has lines 1 to 3.'],
    [fence('python changed=0', 3), 'changed=0: the code shown has lines 1 to 3.'],
    [
      fence(`python ${file} region=token-bucket failing=6`),
      'failing=6: the code shown has lines 1 to 5.',
    ],
    [fence(`text ${output} lines=2-3 failing=3`), 'failing=3: the code shown has lines 1 to 2.'],
    [
      fence(`python ${from} ${to} region=lookup`),
      'a computed diff has the language diff: ```diff from=… to=… region=….',
    ],
    [fence(`diff ${from} region=lookup`), '"from=" stands without "to=": a diff needs both files.'],
    [
      fence(`diff ${from} ${to}`),
      'the diff names no region. Write region=NAME; both files have it.',
    ],
    [
      fence(`diff ${from} ${to} region=lookups`),
      'labs/challenges/slow_lookup/fixed.py has no region "lookups". Did you mean "lookup"?',
    ],
    [
      '```mermaid\nflowchart LR\nA --> B\n```',
      'the diagram has no text for readers who cannot see it. Write ```mermaid alt="What the picture says".',
    ],
    [fence('mermaid alt="x"'), 'the diagram is empty.'],
  ])('%j', (markdown, message) => {
    expect(said(markdown)).toContain(`8:1 ${message}`);
  });

  test('with the line of the file whose region marks are wrong, and not for the region they spoil', () => {
    const world = {
      included: {
        ...exampleWorld.included,
        'labs/examples/redis/limit.py': {
          lines: 40,
          regions: {},
          problems: [{ line: 3, message: 'region "token-bucket" begins and never ends.' }],
        },
      },
    };
    expect(said(fence(`python ${file} region=token-bucket`), world)).toEqual([
      '8:1 labs/examples/redis/limit.py:3: region "token-bucket" begins and never ends.',
      // The page of Redis shows the same region.
      'docs/technologies/redis.md:27:1 labs/examples/redis/limit.py:3: region "token-bucket" begins and never ends.',
    ]);
  });

  test('when its region is empty', () => {
    const world = {
      included: {
        ...exampleWorld.included,
        'labs/examples/redis/limit.py': {
          lines: 40,
          regions: { 'token-bucket': { from: 4, to: 3 } },
          problems: [],
        },
      },
    };
    expect(said(fence(`python ${file} region=token-bucket`), world)).toContain(
      '8:1 region "token-bucket" of labs/examples/redis/limit.py is empty.',
    );
  });
});
