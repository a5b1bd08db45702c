import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { CodeListing } from './CodeListing';
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
    '<a href="https://example.org/counter.py#L3" title="labs/examples/redis/counter.py">redis/counter.py</a>',
  );
  expect(html).toContain('aria-label="Code: labs/examples/redis/counter.py"');
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
  expect(textOf(html)).toContain('Captured output output/b.txt');
});

test('names each marked line in words beside its colour', () => {
  const html = renderHtml(
    <CodeListing language="text" code={'one\ntwo\nthree'} marks={{ 2: 'failing', 3: 'added' }} />,
  );
  expect(textOf(html)).toContain('one failing line: two added line: three');
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
