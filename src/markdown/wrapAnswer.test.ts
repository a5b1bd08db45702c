import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { wrapAnswer } from './wrapAnswer';

/** The children of a page's tree: `heading`, or `Answer[heading paragraph]`. */
async function outlineOf(path: string, text: string): Promise<string[]> {
  const file = new VFile({ path: `/hub/${path}`, value: text });
  const parsed = unified().use(remarkParse).parse(file);
  const tree = (await unified().use(wrapAnswer, { siteDir: '/hub' }).run(parsed, file)) as Root;
  return tree.children.map((node) =>
    'name' in node && 'children' in node
      ? `${String(node.name)}[${node.children.map(({ type }) => type).join(' ')}]`
      : node.type,
  );
}

test('the first part of a challenge becomes an element of its own', async () => {
  const text =
    '## In short {#in-short}\n\nOne query a row.\n\n### Why\n\nSo.\n\n## Context\n\nA shop.';
  expect(await outlineOf('challenges/slow.md', text)).toEqual([
    'Answer[heading paragraph heading paragraph]',
    'heading',
    'paragraph',
  ]);
});

test('a technology opens with a part of the same name, and keeps its place', async () => {
  const text = '## In short\n\nA cache.\n\n## Use it when\n\nOften.';
  expect(await outlineOf('docs/technologies/redis.md', text)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

test('a challenge without the part, or with nothing after it, is not torn', async () => {
  expect(await outlineOf('challenges/slow.md', '## Context\n\nA shop.')).toEqual([
    'heading',
    'paragraph',
  ]);
  expect(await outlineOf('challenges/slow.md', '## In short\n\nSo.')).toEqual([
    'Answer[heading paragraph]',
  ]);
});
