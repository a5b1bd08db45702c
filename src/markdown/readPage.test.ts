import { describe, expect, test } from 'vitest';
import { readPage } from './readPage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readPage('docs/overview.md', bytes(text));
const problemsOf = (data: Uint8Array | string): string[] =>
  readPage('docs/overview.md', typeof data === 'string' ? bytes(data) : data).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
const withFields = (fields: string): string => `---\n${fields}\n---\n\nText.\n`;

describe('a file that cannot be read is told, with place and fix', () => {
  test('that is empty', () => {
    const message = '1:1 the file is empty. Begin a page with: npm run new -- KIND ID "Title"';
    expect(problemsOf('')).toEqual([message]);
    expect(problemsOf('\n \n')).toEqual([message]);
    expect(problemsOf('\uFEFF')).toEqual([message]);
  });

  test('that is not UTF-8, at the first byte that is not', () => {
    const latin = Uint8Array.from([...bytes('---\ntitle: Caf'), 0xe9, ...bytes('\n---\n')]);
    expect(problemsOf(latin)).toEqual([
      '2:11 the file is not UTF-8 from here on. Save it as UTF-8 (in VS Code: the encoding in the status bar, "Save with Encoding").',
    ]);
    const cut = Uint8Array.from([...bytes('---\nü'), 0xc3]);
    expect(problemsOf(cut)[0]).toMatch(/^2:2 the file is not UTF-8/);
    expect(problemsOf(Uint8Array.from([0x80]))[0]).toMatch(/^1:1 the file is not UTF-8/);
  });

  test('that is UTF-16, as Notepad may save it', () => {
    expect(problemsOf(Uint8Array.from([0xff, 0xfe, 0x2d, 0x00]))).toEqual([
      '1:1 the file is saved as UTF-16. Save it as UTF-8 (in VS Code: the encoding in the status bar, "Save with Encoding").',
    ]);
  });

  test('is no reason to fail: any bytes give a page', () => {
    for (const data of [
      [0],
      [0xef, 0xbb, 0xbf],
      [0x2d, 0x2d, 0x2d],
      [0xff],
      [13],
      [0x5b, 0x5d, 0x28],
    ]) {
      expect(readPage('docs/a.md', Uint8Array.from(data)).path).toBe('docs/a.md');
    }
  });
});

describe('front matter', () => {
  test.each([
    [
      'Text.',
      '1:1 the page has no front matter. Begin the file with a line "---", then the fields, then a line "---". `npm run check -- --fix` writes those that its kind needs.',
    ],
    [
      '\n---\ntitle: x\n---\n',
      '1:1 the front matter does not begin on the first line. Move "---" to the very start of the file.',
    ],
    [
      '  ---\ntitle: x\n---\n',
      '1:1 the front matter does not begin on the first line. Move "---" to the very start of the file.',
    ],
    [
      '---\ntitle: x\n\nText.\n',
      '1:1 the front matter begins and never ends. Write a line "---" after its last field.',
    ],
    [
      '---\n---\n',
      '1:1 the front matter is empty. Begin the file with a line "---", then the fields, then a line "---".',
    ],
    [
      withFields('# only a comment'),
      '1:1 the front matter is empty. Begin the file with a line "---", then the fields, then a line "---".',
    ],
    [
      withFields('just words'),
      '2:1 the front matter is not a list of fields. Write each as "name: value".',
    ],
    [
      withFields('title: x\nlist:\n\t- a\nnext: y'),
      '4:1 a tab indents this line, and YAML allows only spaces. Put two spaces instead.',
    ],
    [
      withFields('title: Redis: a cache'),
      '2:8 a second ": " in one line. Put the value in double quotes: title: "Redis: a cache"',
    ],
    [
      withFields('title: @home'),
      '2:8 a value cannot begin with this character. Put the value in double quotes: title: "@home"',
    ],
    [
      withFields('title: `code`'),
      '2:8 a value cannot begin with this character. Put the value in double quotes: title: "`code`"',
    ],
    [withFields('title: x\nlevel: a\ntitle: y'), '4:1 title: is written twice. Keep one of them.'],
    [
      withFields('title: *note'),
      '2:8 title: is an alias ("*"). Write the value itself, in quotes if it begins with "*".',
    ],
    [
      withFields('list: [*x]'),
      '2:1 a list holds an alias ("*"). Write the value itself, in quotes if it begins with "*".',
    ],
    [
      withFields('a: &a [1]\nb: [*a, *a]'),
      '2:7 "&a" is an anchor, and the fields are plain YAML. Take it out.',
    ],
    [
      withFields('title: "x'),
      '2:10 a quote opens before this and never closes. Write it after the value, or take it out.',
    ],
    [
      withFields('list: [a, b'),
      '2:12 a "[" opens before this and never closes. Write "]" after the last item.',
    ],
  ])('%j is told', (text, message) => {
    expect(problemsOf(text)).toEqual([message]);
  });

  test('with two mistakes is told both', () => {
    expect(problemsOf(withFields('title: x\ntitle: y\nlevel: a\nlevel: b'))).toEqual([
      '3:1 title: is written twice. Keep one of them.',
      '5:1 level: is written twice. Keep one of them.',
    ]);
  });

  test('that is broken does not hide what is wrong below it', () => {
    const page = read('---\ntitle: "x\n---\n\n<b>\n');
    expect(page.frontMatter).toBeNull();
    expect(page.html).toEqual([{ line: 5, column: 1, value: '<b>' }]);
  });

  test('keeps the place of every key, value and item', () => {
    const { frontMatter } = read(
      '---\ntitle: Redis\ntechnologies: [redis, django]\nerrors:\n  - "one"\n  - two\n---\n',
    );
    expect(frontMatter).toEqual({
      value: { title: 'Redis', technologies: ['redis', 'django'], errors: ['one', 'two'] },
      keys: {
        title: { line: 2, column: 1 },
        technologies: { line: 3, column: 1 },
        errors: { line: 4, column: 1 },
      },
      values: {
        title: { line: 2, column: 8 },
        technologies: { line: 3, column: 15 },
        'technologies[0]': { line: 3, column: 16 },
        'technologies[1]': { line: 3, column: 23 },
        errors: { line: 5, column: 3 },
        'errors[0]': { line: 5, column: 5 },
        'errors[1]': { line: 6, column: 5 },
      },
    });
  });

  test('reads a day as text, not as a moment', () => {
    expect(read('---\nreviewed: 2026-11-21\n---\n').frontMatter?.value).toEqual({
      reviewed: '2026-11-21',
    });
  });

  test('may have the line ends of Windows, a byte order mark, and spaces after its ---', () => {
    const page = read('\uFEFF---  \r\ntitle: Redis\r\n--- \r\n\r\n## In short\r\n\r\nText.\r\n');
    expect(page.problems).toEqual([]);
    expect(page.frontMatter?.value).toEqual({ title: 'Redis' });
    expect(page.headings).toMatchObject([{ text: 'In short', line: 5, column: 1, empty: false }]);
  });
});

const body = (markdown: string) => read(`---\ntitle: x\n---\n${markdown}`);

describe('headings', () => {
  test('have the id that the site gives them', () => {
    const { headings } = body(
      '## In short\n\n## In short\n\n## `SELECT` & *joins*\n\n### Plan {#reading-a-plan}\n\n### A **bold** [link](x.md) {#b}\n\n## <!-- note -->Seen <!-- #seen -->\n',
    );
    expect(
      headings.map(({ depth, text, explicitId, id }) => [depth, text, explicitId, id]),
    ).toEqual([
      [2, 'In short', null, 'in-short'],
      [2, 'In short', null, 'in-short-1'],
      [2, 'SELECT & joins', null, 'select-joins'],
      [3, 'Plan', 'reading-a-plan', 'reading-a-plan'],
      [3, 'A bold link', 'b', 'b'],
      [2, 'Seen', 'seen', 'seen'],
    ]);
  });

  test('are empty when nothing that is shown follows', () => {
    const { headings } = body(
      '## A\n\n<!-- x -->\n\n## B\n\n### C\n\nText.\n\n## D\n\n:::check[]\n\n<!-- x -->\n\n:::\n\n## E\n\n::lab{id=x}\n\n## F\n',
    );
    expect(headings.map(({ text, empty }) => [text, empty])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
      ['D', true],
      ['E', false],
      ['F', true],
    ]);
  });
});

test('fences keep language, meta and place, wherever they stand', () => {
  const { fences } = body(
    '```python file=labs/a.py title="The view" {1}\n```\n\n- x\n\n  ~~~\n  a\n  b\n  ~~~\n\n:::note\n\n```bash\nls\n```\n\n:::\n',
  );
  expect(fences).toEqual([
    {
      line: 4,
      column: 1,
      lang: 'python',
      meta: [
        { key: 'file', value: 'labs/a.py' },
        { key: 'title', value: 'The view' },
      ],
      unreadMeta: ['{1}'],
      lines: 0,
      closed: true,
      indented: false,
      diagram: null,
    },
    {
      line: 9,
      column: 3,
      lang: null,
      meta: [],
      unreadMeta: [],
      lines: 2,
      closed: true,
      indented: false,
      diagram: null,
    },
    {
      line: 16,
      column: 1,
      lang: 'bash',
      meta: [],
      unreadMeta: [],
      lines: 1,
      closed: true,
      indented: false,
      diagram: null,
    },
  ]);
});

test('a diagram keeps its text, as it stands in a list too', () => {
  const { fences } = body('- x\n\n  ```mermaid\n  flowchart TD\n    A --> B\n  ```\n');
  expect(fences.map(({ diagram }) => diagram)).toEqual(['flowchart TD\n  A --> B']);
});

test.each([
  [':::note\n\nx\n\n:::', false],
  ['> :::note\n>\n> x\n>\n> :::', false],
  [':::note\nx\n\n:::', true],
  [':::note\n\n- x\n:::', true],
  [':::note\n:::', false],
])('%j touches what stands in it: %s', (markdown, tight) => {
  expect(body(markdown).directives.map((directive) => directive.tight)).toEqual([tight]);
});

test('links and images are found by reference too', () => {
  const { links, images } = body(
    '[a][r] <https://x.org> ![b][i] www.y.org\n\n[r]: a.md\n[i]: b.png "T"\n',
  );
  expect(links.map(({ url, text }) => [url, text])).toEqual([
    ['a.md', 'a'],
    ['https://x.org', 'https://x.org'],
    ['http://www.y.org', 'www.y.org'],
  ]);
  expect(images).toEqual([{ line: 4, column: 24, url: 'b.png', alt: 'b' }]);
});

test('bare addresses are links with their place, and those in links and code are not', () => {
  const { links } = body(
    'See https://x.org/a_b, or\n(www.y.org/c). [https://z.org](a.md) `https://w.org` xhttps://v.org\n',
  );
  expect(links.map(({ url, line, column }) => [url, line, column])).toEqual([
    ['https://x.org/a_b', 4, 5],
    ['http://www.y.org/c', 5, 2],
    ['a.md', 5, 16],
  ]);
});

test('directives keep form, name, label, attributes and section', () => {
  const { directives } = body(
    '## Proof\n\n:::result[It is *quick*]{a=b}\n\nYes.\n\n:::\n\n::lab{id=x-y}\n\nA :term[word].\n',
  );
  expect(directives).toEqual([
    {
      form: 'container',
      name: 'result',
      label: 'It is quick',
      attributes: { a: 'b' },
      closed: true,
      tight: false,
      empty: false,
      section: 'Proof',
      line: 6,
      column: 1,
    },
    {
      form: 'leaf',
      name: 'lab',
      label: null,
      attributes: { id: 'x-y' },
      closed: true,
      tight: false,
      empty: false,
      section: 'Proof',
      line: 12,
      column: 1,
    },
    {
      form: 'text',
      name: 'term',
      label: 'word',
      attributes: {},
      closed: true,
      tight: false,
      empty: false,
      section: 'Proof',
      line: 14,
      column: 3,
    },
  ]);
});

test.each([
  [':::note\n\nx\n\n:::\n', true],
  [':::note\nx\n:::', true],
  ['::::note\n\n:::tip\n\nx\n\n:::\n\n::::\n', true],
  ['- a\n\n  :::note\n\n  x\n\n  :::\n', true],
  ['> :::note\n>\n> x\n>\n> :::\n', true],
  [':::note\n\nx\n', false],
  [':::note\n\n- x\n', false],
  [':::note\n', false],
  ['::::note\n\nx\n\n:::\n', false],
])('%j is closed: %s', (markdown, closed) => {
  expect(body(markdown).directives[0]?.closed).toBe(closed);
});

test('words are those of the prose', () => {
  expect(
    body(
      '## Two words\n\nAnd *three* `more.words`, - 1.\n\n```js\nnot these\n```\n\n<!-- nor these -->\n',
    ).words,
  ).toBe(6);
});

test('text before the first heading has its place', () => {
  expect(body('\n<!-- x -->\n\nHello.\n\n## A\n').opening).toEqual({ line: 7, column: 1 });
  expect(body('\n<!-- x -->\n\n## A\n').opening).toBeNull();
});
