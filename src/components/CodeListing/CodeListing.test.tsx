import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { CodeListing, isTable } from './CodeListing';
import { readMarks } from './readMarks';

test('keeps the code as it is, to the last line', () => {
  const html = renderHtml(<CodeListing language="python" code={'a = 1\n\nb = 2\n'} />);
  const code = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? '';
  expect(code.replace(/<[^>]+>/g, '')).toBe('a = 1\n\nb = 2');
});

test('escapes what would be markup', () => {
  expect(renderHtml(<CodeListing language="text" code="<script>alert(1)</script>" />)).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  );
});

test('says which file the code was cut from, and leads to it', () => {
  const html = renderHtml(
    <CodeListing
      language="python"
      code="a = 1"
      file="labs/examples/redis/counter.py"
      url="https://example.org/counter.py#L3"
    />,
  );
  expect(html).toContain(
    '<a href="https://example.org/counter.py#L3" title="labs/examples/redis/counter.py">redis/<wbr/>counter.py</a>',
  );
  expect(html).toContain('aria-label="Code: labs/examples/redis/counter.py"');
  expect(textOf(html)).toBe('redis/ counter.py a = 1');
});

test('tells output from code in words', () => {
  const html = renderHtml(
    <CodeListing
      language="text"
      code="ok"
      isOutput
      file="labs/a/output/b.txt"
      url="https://example.org/b"
    />,
  );
  expect(textOf(html)).toContain('Captured output output/ b.txt');
});

test('names output that comes from no file, and a fence that has a title, by just that', () => {
  const output = renderHtml(<CodeListing language="text" code="ok" isOutput />);
  expect(output).toContain('aria-label="Code: Output"');
  expect(textOf(output)).toBe('Captured output ok');
  const titled = renderHtml(
    <CodeListing language="text" code="ok" isOutput title="After" file="labs/a/b.txt" />,
  );
  expect(titled).toContain('aria-label="Code: After"');
  expect(textOf(titled)).toBe('After a/ b.txt ok');
  expect(titled).toContain('<code>a/<wbr/>b.txt</code>');
});

test('heads code that has neither title nor file with its language', () => {
  expect(textOf(renderHtml(<CodeListing language="bash" code="ls" />))).toBe('bash ls');
});

test('has the copy button in the row above the code, never on it', () => {
  const html = renderHtml(<CodeListing language="bash" code="ls" />);
  expect(html.indexOf('data-control="copy"')).toBeLessThan(html.indexOf('</figcaption>'));
});

test.each([
  ['a log', 'Error: this line is long\nand this one, too', false],
  ['a table', 'orders   failing   fixed\n1        9         4\n10       54        4', true],
  ['a table of psql', ' id | total \n----+-------\n  1 |     9\n  2 |    10', true],
  ['one wide gap', 'before   43\nafterwards, nothing', false],
  ['a list that is indented', 'a\n   b\n   c', false],
])('of what was printed, %s: in columns %s', (_name, code, expected) => {
  expect(isTable(code)).toBe(expected);
  const html = renderHtml(<CodeListing language="text" code={code} isOutput />);
  expect(html.includes('data-wraps')).toBe(!expected);
});

test('code is never wrapped', () => {
  expect(renderHtml(<CodeListing language="python" code="a = 1" />)).not.toContain('data-wraps');
});

test('is coloured by classes alone, so that one listing serves both themes', () => {
  const html = renderToStaticMarkup(<CodeListing language="python" code="def total(): ..." />);
  expect(html).toContain('<span class="token keyword">def</span>');
  expect(html).not.toContain('style=');
});

test('names each marked line in words beside its colour', () => {
  const html = renderHtml(
    <CodeListing
      language="text"
      code={'one\ntwo\nthree\nfour\nfive'}
      marks={{ 2: 'failing', 3: 'added', 4: 'changed', 5: 'removed' }}
    />,
  );
  expect(textOf(html)).toContain(
    'one failing line: two added line: three changed line: four removed line: five',
  );
  expect([...html.matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark)).toEqual([
    'failing',
    'added',
    'changed',
    'removed',
  ]);
});

test('can be scrolled and copied by keyboard', () => {
  const html = renderHtml(<CodeListing language="bash" code="npm test" />);
  expect(html).toContain('<pre tabindex="0" role="group" aria-label="Code in bash">');
  expect(html).toContain('<button type="button" data-control="copy" aria-label="Copy this code">');
});

test('reads which lines are marked', () => {
  expect(readMarks({ failing: '2,4-5', added: '7' })).toEqual({
    2: 'failing',
    4: 'failing',
    5: 'failing',
    7: 'added',
  });
  expect(readMarks({})).toEqual({});
});
