import { expect, test } from 'vitest';
import type { CatalogPage } from '../content/Catalog';
import { readPage } from '../markdown/readPage';
import { spellPage, type PlainSources } from './spellPage';

const page = {
  kind: 'guide',
  title: 'A guide',
  summary: 'What it is.',
  reviewed: '2026-11-01',
} as unknown as CatalogPage;

const sources: PlainSources = {
  include: ({ meta }) =>
    meta.some(({ key }) => ['file', 'output', 'from'].includes(key))
      ? {
          code: 'a = 1\nb = 2',
          file: 'labs/a.py',
          url: 'https://a.org/labs/a.py',
          language: 'python',
          ...(meta.some(({ key }) => key === 'from')
            ? { marks: { 1: 'removed', 2: 'added' } }
            : {}),
        }
      : undefined,
  linkTo: (url) => `https://a.org/${url}`,
  leaf: ({ name, attributes }) => [`${name} ${attributes.id}`],
  addressOf: () => 'https://a.org/guide/',
  technologiesOf: () => [],
};

const spell = (body: string): string => {
  const text = `---\ntitle: A guide\n---\n\n${body}\n`;
  const source = readPage('docs/guides/a.md', new TextEncoder().encode(text));
  return spellPage(page, source, text, sources).split('guide/\n\n')[1]?.trim() ?? '';
};

test('begins with what the front matter says', () => {
  const text = '---\ntitle: A guide\n---\n\nText.\n';
  const source = readPage('docs/guides/a.md', new TextEncoder().encode(text));
  expect(spellPage(page, source, text, sources)).toBe(
    '# A guide\n\nWhat it is.\n\n- Kind: guide\n- Reviewed: 2026-11-01\n- Address: https://a.org/guide/\n\nText.\n',
  );
});

test.each([
  ['a heading', '## So {#so}\n\nText.', '## So\n\nText.'],
  ['a comment', 'Text.\n\n<!-- Not\nshown. -->\n\nMore. <!-- no -->', 'Text.\n\nMore.'],
  [
    'links of every form',
    '[a](../b.md#c) and [d](../b.md)\n\n[e][f]\n\n[f]: ../g.md',
    '[a](https://a.org/../b.md#c) and [d](https://a.org/../b.md)\n\n[e][f]\n\n[f]: https://a.org/../g.md',
  ],
  [
    'included code',
    '```python file=labs/a.py region=x\n\n```',
    '[labs/a.py](https://a.org/labs/a.py):\n\n```python\na = 1\nb = 2\n```',
  ],
  [
    'captured output',
    '```text output=labs/o.txt lines=1-2\n```',
    'Captured output:\n\n```text\na = 1\nb = 2\n```',
  ],
  [
    'a diff',
    '```diff from=a to=b region=x title="The fix"\n\n```',
    'The fix, [labs/a.py](https://a.org/labs/a.py):\n\n```diff\n- a = 1\n+ b = 2\n```',
  ],
  [
    'code of its own, with fences inside',
    '````markdown title="So"\n```python\nx\n```\n````',
    'So:\n\n````markdown\n```python\nx\n```\n````',
  ],
  [
    'a diagram',
    '```mermaid alt="A leads to B."\nflowchart TD\n  A --> B\n```',
    'A leads to B.\n\n```mermaid\nflowchart TD\n  A --> B\n```',
  ],
  [
    'a callout',
    ':::problem[It is slow]\n\nSo slow.\n\n```python file=a\n```\n\n:::\n\nAfter.',
    '> **Problem: It is slow**\n>\n> So slow.\n>\n> [labs/a.py](https://a.org/labs/a.py):\n>\n> ```python\n> a = 1\n> b = 2\n> ```\n\nAfter.',
  ],
  ['a question', ':::check[Why?]\n\nBecause.\n\n:::', '**Why?**\n\nBecause.'],
  ['a directive of one line', '::technology-card{id=redis}', 'technology-card redis'],
  ['code in a list', '- a\n\n  ```bash\n  ls\n  ```', '- a\n\n  ```bash\n  ls\n  ```'],
])('%s reads as Markdown anywhere', (_, written, plain) => {
  expect(spell(written)).toBe(plain);
});
