import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { compilePage } from './compilePage';
import { readPage } from './readPage';

const options = { siteDir: '/site', fileUrl: (path: string) => `https://example.org/${path}` };
const compile = (text: string) => compilePage(text, '/site/docs/concepts/a.md', options);

const Callout = ({ title, children }: { title?: string; children?: ReactNode }) =>
  jsx('aside', { title, children });

const FormerIds = ({ ids }: { ids?: string }) => ids;

/** What a reader is sent of a page's Markdown. */
async function render(text: string): Promise<string> {
  const { tree } = await compile(text);
  const scope: Record<string, unknown> = { Callout, FormerIds };
  const createEvaluater = () => ({
    evaluateExpression: (expression: object) => scope[(expression as { name: string }).name],
    evaluateProgram: () => undefined,
  });
  const content = toJsxRuntime(tree, { Fragment, jsx, jsxs, createEvaluater });
  return renderToStaticMarkup(content).trim();
}

describe('a page', () => {
  test.each([
    ['## Why {#reasons}', '<h2 id="reasons">Why</h2>'],
    ['## `F()` alone {#f-alone}', '<h2 id="f-alone"><code>F()</code> alone</h2>'],
    ['## {#bare} braces', '<h2 id="bare-braces">{#bare} braces</h2>'],
    ['## Why *now*?', '<h2 id="why-now">Why <em>now</em>?</h2>'],
    ['## Why <!-- #reasons -->', '<h2 id="reasons">Why</h2>'],
    ['## Why\n\n## Why', '<h2 id="why">Why</h2>\n<h2 id="why-1">Why</h2>'],
  ])('gives the heading %j its id', async (written, shown) => {
    expect(await render(written)).toBe(shown);
  });

  test.each([
    [
      'See https://example.org/a.',
      '<p>See <a href="https://example.org/a">https://example.org/a</a>.</p>',
    ],
    [
      'See www.example.org now',
      '<p>See <a href="http://www.example.org">www.example.org</a> now</p>',
    ],
    ['`https://example.org`', '<p><code>https://example.org</code></p>'],
    ['[a](../technologies/redis.md#b)', '<p><a href="/docs/technologies/redis/#b">a</a></p>'],
  ])('links %j', async (written, shown) => {
    expect(await render(written)).toBe(shown);
  });

  test.each([
    ['At 10:30am, a:b and redis:alpine.', '<p>At 10:30am, a:b and redis:alpine.</p>'],
    [
      'A ~~wrong~~ right {brace} <!-- said to authors --> a < b',
      '<p>A <del>wrong</del> right {brace}  a &lt; b</p>',
    ],
    [
      '| a | b |\n| -: | - |\n| 1 | 2 |',
      '<table><thead><tr><th data-align="right">a</th><th>b</th></tr></thead><tbody><tr><td data-align="right">1</td><td>2</td></tr></tbody></table>',
    ],
  ])('shows %j as it is meant', async (written, shown) => {
    expect((await render(written)).replaceAll('\n', '')).toBe(shown);
  });

  test('puts Markdown into components', async () => {
    expect(await render(':::problem[It *grows*]\n\nEach row **asks**.\n\n:::')).toBe(
      '<aside title="It grows"><p>Each row <strong>asks</strong>.</p></aside>',
    );
  });

  test('neither shows its front matter nor runs what an author wrote', async () => {
    expect(await render('---\ntitle: A\n---\n\n<script>alert(1)</script>\n\nText.')).toBe(
      '<p>Text.</p>',
    );
  });
});

test('the table of contents has each heading below the title, as HTML and by its id', async () => {
  const { headings } = await compile('# A\n\n## `a<b` & [c](d.md) {#x}\n\n### **D** *e*\n');
  expect(headings).toEqual([
    { value: '<code>a&lt;b</code> &amp; c', id: 'x', level: 2 },
    { value: '<strong>D</strong> <em>e</em>', id: 'd-e', level: 3 },
  ]);
});

test('says which views it is made of, and under which names', async () => {
  const { imports, exports } = await compile('::technology-card{id=redis}');
  expect(Object.fromEntries(imports)).toEqual({
    pageView: '@generated/nexus-catalog/default/page-docs-concepts-a-md.json',
    view0: '@generated/nexus-catalog/default/card-technology-redis.json',
  });
  expect(Object.fromEntries(exports)).toEqual({ page: 'pageView' });
});

test('a tree that was parsed for the check becomes the same page', async () => {
  const text = '## Why {#why}\n\nSee https://example.org/ or *a*:\n\n- one\n- two\n';
  let left = '';
  readPage('docs/concepts/a.md', new TextEncoder().encode(text), (tree) => {
    left = JSON.stringify(tree);
  });
  const path = '/site/docs/concepts/a.md';
  const again = await compilePage(text, path, options, JSON.parse(left) as Root);
  expect(again).toEqual(await compile(text));
});

test('a heading that had other ids has a place for each right above it', async () => {
  const text = `---
title: A
moved_headings:
  - first -> second
  - second -> now
  - /docs/concepts/a/#own -> now
  - /docs/concepts/b/#other -> now
---

## Now {#now}
`;
  expect(await render(text)).toBe('first second own\n<h2 id="now">Now</h2>');
});
