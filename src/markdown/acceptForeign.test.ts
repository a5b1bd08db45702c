import { expect, test } from 'vitest';
import type { Element, Nodes } from 'hast';
import { compilePage } from './compilePage';

/** The tree of a page as short text: `p(Text, kbd(Ctrl))`. */
async function show(markdown: string): Promise<string> {
  const { tree } = await compilePage(markdown, '/hub/docs/guides/a.md', {
    siteDir: '/hub',
    fileUrl: (path) => path,
  });
  return tree.children.map(spell).filter(Boolean).join(' ');
}

function spell(node: Nodes): string {
  if (node.type === 'text') return node.value.trim();
  const { name, attributes } = node as unknown as {
    name?: string;
    attributes?: { name: string; value: unknown }[];
  };
  const children = 'children' in node ? node.children.map(spell).filter(Boolean) : [];
  const given = (attributes ?? []).map((one) => `${one.name}=${String(one.value)}`);
  return `${name ?? (node as Element).tagName}(${[...given, ...children].join(', ')})`;
}

test.each([
  ['> [!NOTE]\n> Back up.', 'Callout(part=note, p(Back up.))'],
  ['> [!IMPORTANT]\n> Back up.', 'Callout(part=note, title=Important, p(Back up.))'],
  ['> [!danger]- Mind\n>\n> - one', 'Callout(part=warning, title=Mind, ul(li(one)))'],
  ['> [!WARNING] **Back** up\n> now', 'Callout(part=warning, p(strong(Back), up\nnow))'],
  ['- [ ] open\n- [x] done', 'ul(li(☐, open), li(☑, done))'],
  ['<kbd>Ctrl</kbd>+<kbd>C</kbd>', 'p(kbd(Ctrl), +, kbd(C))'],
  ['a<br>b', 'p(a, br(), b)'],
  ['H<sub>2</sub>O', 'p(H, sub(2), O)'],
  [
    '<details>\n<summary>More &amp; <b>more</b></summary>\n\nText\n\n</details>',
    'details(summary(More & more), p(Text))',
  ],
  [
    '<details>\n\n<summary>A</summary>\n\n<details>\n<summary>B</summary>\n\nx\n\n</details>\n\n</details>',
    'details(summary(A), details(summary(B), p(x)))',
  ],
])('%j means what it means elsewhere', async (markdown, shown) => {
  expect(await show(markdown)).toBe(shown);
});

test('no attribute, handler or tag gets through that is not made anew', async () => {
  const shown = await show(
    '<kbd onclick="x()">a</kbd>\n\n<details ontoggle="x()">\n<summary>A</summary>\n\nb\n\n</details>\n\n<details>\n<summary><img src=x onerror=y></summary>\n\nc\n\n</details>\n\n<sub>open',
  );
  expect(shown).not.toMatch(/kbd|details|img|onclick|ontoggle|onerror|sub/);
});

test('a note and its mark lead to each other, and the build knows where both land', async () => {
  const shown = await show('Text[^1].\n\n[^1]: Note.');
  expect(shown).toContain('FormerIds(ids=fnref-1)');
  expect(shown).toContain('FormerIds(ids=fn-1)');
});
