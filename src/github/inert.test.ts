import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { inert, inertBlock, inertCode } from './inert.mjs';

/** What GitHub makes something of, by itself or after Markdown was read. */
const hostile = [
  '@octocat and @o/team look at this',
  'fixes #12, o/n#3 and GH-4, gh-5',
  'see https://evil.example and www.evil.example or evil@evil.example',
  'http://evil.example:80/a?b=c#d',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!-- hidden --> &lt;b&gt; &#64;octocat &commat;octocat',
  '[click](javascript:alert(1)) ![x](https://evil.example/p.png) <https://evil.example>',
  '**bold** _it_ ~~gone~~ `code` ``@octocat`` $x$ :rocket:',
  'line one\n\n# heading\n\n- [ ] task\n\n> quote\n\n```\nfence\n```',
  '| a | b |\n|---|---|\n| @octocat | #1 |',
  '\u202Eevil\u202C \u200B@octocat @\u200Boctocat \u2066x\u2069 \u0000\u0007',
  'cdc8697b0123456789abcdef0123456789abcdef and 1beb4285',
  '[^1]: note and [a]: https://evil.example',
  '\\@octocat \\\\@octocat \\[a](https://evil.example)',
  '`` ` ``',
  ' @octocat`',
  '`'.repeat(500),
  'a'.repeat(5000),
  '\uD800 lone',
  '{{ x }} ${{ github.token }} ::error::x %0A',
];
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Kinds of node in Markdown, and the prose that GitHub's own filters would read. */
function read(markdown: string): { types: Set<string>; prose: string } {
  const types = new Set<string>();
  let prose = '';
  visit(parser.parse(markdown), (node) => {
    types.add(node.type);
    if (node.type === 'text') prose += node.value;
  });
  return { types, prose };
}

describe('what anybody wrote', () => {
  test.each(hostile)('is prose and nothing else: %j', (text) => {
    for (const markdown of [`It says: ${inert(text)}`, `| ${inert(text)} |\n| --- |\n| a |`]) {
      const { types, prose } = read(markdown);
      const plain = ['root', 'paragraph', 'text', 'table', 'tableRow', 'tableCell'];
      expect([...types].filter((type) => !plain.includes(type))).toEqual([]);
      expect(prose).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i);
    }
  });

  test.each(hostile)('is code and nothing else: %j', (text) => {
    const { types, prose } = read(`It says ${inertCode(text)} here`);
    expect([...types].sort()).toEqual(['inlineCode', 'paragraph', 'root', 'text']);
    expect(prose).toBe('It says  here');
    const cell = read(`| a | b |\n| --- | --- |\n| ${inertCode(text)} | last |`);
    expect(cell.prose).toBe('ablast');
  });

  test.each(hostile)('is one block and nothing else: %j', (text) => {
    const { types } = read(`Before\n\n${inertBlock(text)}\n\nAfter`);
    expect([...types].sort()).toEqual(['code', 'paragraph', 'root', 'text']);
  });

  test('keeps the words, and is cut to its length', () => {
    expect(inert('keywords: "a" is missing.')).toBe('keywords\\: \\"a\\" is missing\\.');
    expect(read(inert('n+1: 60 % of <b>')).prose).toBe('n+1: 60 % of <b>');
    expect([...inert('a b '.repeat(500), 40)].length).toBe(40);
    expect(inert(12)).toBe('');
    expect(inertCode('a`b')).toBe('``a`b``');
  });
});
