import { describe, expect, test } from 'vitest';
import { saidOfMarkdown as said } from '../../../tests/content/examplePages';

describe('what other tools read as markup', () => {
  test.each([
    ['See [[Redis]].', '8:5 "[[Redis]]" is printed as it is. Write a link: [Redis](page.md).'],
    ['![[queue.png]]', '8:1 "![[queue.png]]" is printed as it is. Write a picture'],
    ['{{< youtube abc >}}', '8:1 "{{< youtube abc >}}" is printed as it is. It is a command'],
    ['{% include note.html %}', '8:1 "{% include note.html %}" is printed as it is.'],
    ['!!! note\n    Text.', '8:1 "!!! note" is printed as it is. Write :::note[Title]'],
    ['It flies :rocket:', '8:10 ":rocket:" is printed as it is. Write the sign itself: 🚀'],
    ['In $O(n)$ steps.', '8:4 "$O(n)$" is printed as it is. The site draws no formulas'],
    ['##Setup', '8:1 "##Setup" is printed as it is. Write a space after the signs: ## Setup'],
    [
      '[a] (https://x.org)',
      '8:1 "[a] (https://x.org)" is printed as it is. Write no space between',
    ],
    ['[a](my file.md)', '8:1 "[a](my file.md)" is printed as it is. An address has no spaces'],
    ['[a][none]', '8:1 "[a][none]" is printed as it is. Write the address'],
    ['Text[^1].', '8:5 "[^1]" is printed as it is. Write the note'],
    [
      '![a](./My Boxes.png)',
      '8:1 "![a](./My Boxes.png)" is printed as it is. Give the file a name',
    ],
    ['> [!NOTICE]\n> Text.', '8:3 "[!NOTICE]" is printed as it is. Write [!NOTE]'],
    ['Text.{width=300}', '8:6 "{width=300}" is printed as it is. Take it out'],
    ['| a | b |\n| - | - |\n| `x | y` | 2 |', '10:1 a "|" inside code ends a cell of the table'],
    [
      '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
      '10:1 this line of the table has 3 cells under 2 columns',
    ],
    ['| a | b |\n| - | - | - |\n| 1 | 2 |', '9:1 this is printed as text and not as a table'],
    ['Never ==twice==.', '8:7 "==twice==" is printed as it is. Write what matters in bold'],
    [
      'Text %% true? %%',
      '8:6 "%% true? %%" is printed as it is. Write a comment as <!-- true? -->',
    ],
    ['[TOC]', '8:1 "[TOC]" is printed as it is. Take it out: every page has its contents'],
    ['> In a quotation, [[x]].', '8:19 "[[x]]" is printed as it is.'],
  ])('%j is told', (markdown, message) => {
    const [first, ...more] = said(markdown);
    expect(first).toContain(message);
    expect(more).toEqual([]);
  });

  test('two kinds of HTML are told at once, each at its place', () => {
    expect(said('<div>\n<img src="a.png">\n</div>').map((line) => line.slice(0, 22))).toEqual([
      '8:1 raw HTML <div> is ',
      '9:1 raw HTML <img> is ',
    ]);
  });
});

describe('Markdown only', () => {
  test.each([
    '<!-- A comment, for authors. -->',
    'Text <!-- with a comment --> in it.',
    'Less: a < b, and `<Tabs>` shown as code.',
    '{braces} and {{ double }} are text.',
    'An import from Django: `import os`.',
    '```js\nimport x from "x"\nexport default x\n```',
    'We import a file from "there".',
    'A ::: in a sentence.',
    '- [link](#the-parts)\n- `[ ]` in code\n- [] nothing',
    '- [ ] open\n- [x] done\n\n1. [x] done',
    '> [!NOTE]\n> Text.\n\n> [!caution] Mind\n> Text.\n\n> [!info]- Folded\n> Text.',
    'A<br>break, <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O.\n\n| a | b |\n| - | - |\n| x<br/>y | `a \\| b` |',
    '<details>\n<summary>More</summary>\n\nText\n\n- a list\n\n</details>',
    '<details>\n\n<summary><b>More</b></summary>\n\n```bash\nls\n```\n\n</details>',
    'Text[^1] again[^note].\n\n[^1]: Note.\n\n[^note]: Other.',
    'Costs $5 and $10, `$x$`, $HOME/$PATH, at 10:30:45, host:5432:name, a:b:c.',
    '`[[x]]` and `:rocket:` and `{{< x >}}`, \\[\\[x]]\n\n```text\n[[x]] !!! note\n##Setup $x$ {width=300}\n[a] (http://x.y)\n```',
    'An array a[0][1], a range [1, 2].',
    '#1 in the list, #tag',
    'If a == b and c == d, or a==b and c==d: ===, %% and a % of %.',
  ])('%j is right', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });

  test.each([
    [
      '<script>alert(1)</script>',
      '8:1 raw HTML <script> is not allowed. Pages carry no scripts. To show it as it is, put it between backticks.',
    ],
    [
      'A <br class="x"> break',
      '8:3 raw HTML <br> is not allowed. Begin a new paragraph. To show it as it is, put it between backticks.',
    ],
    [
      '<img src="a.png" onerror="x">',
      '8:1 raw HTML <img> is not allowed. Write an image as ![What it shows](file.png). To show it as it is, put it between backticks.',
    ],
    [
      '<!-- fine --><div>not</div>',
      '8:14 raw HTML <div> is not allowed. Write it in Markdown. To show it as it is, put it between backticks.',
    ],
    [
      '<?php echo 1 ?>',
      '8:1 raw HTML (<?php echo 1 ?>) is not allowed. Put it between backticks to show it.',
    ],
    [
      '<Tabs>\n\nx\n\n</Tabs>',
      '8:1 <Tabs> is a component, and pages are plain Markdown. Give each choice a heading of its own (###), or put it between backticks to show it.',
    ],
    [
      'See <TechnologyCard id="redis" />.',
      '8:5 <TechnologyCard> is a component, and pages are plain Markdown. Use a directive such as :::note[Title], or put it between backticks to show it.',
    ],
    [
      "import Tabs from '@theme/Tabs'",
      '8:1 the line begins with "import", and pages are plain Markdown without code of their own. Take it out, or put it between ``` lines to show it.',
    ],
    [
      'export const a = 1',
      '8:1 the line begins with "export", and pages are plain Markdown without code of their own. Take it out, or put it between ``` lines to show it.',
    ],
    [
      '## Title {/* #my-id */}\n\nText.',
      '8:1 "{/* #my-id */}" is printed in the heading. Write {#my-id}.',
    ],
    ['{/* note */}', '8:1 "{/* note */}" is printed as it is. Write a comment as <!-- … -->.'],
  ])('%j is told', (markdown, message) => {
    expect(said(markdown)).toEqual([message]);
  });
});

describe('what only looks like a directive', () => {
  test.each([
    [
      ':::tip Keep it short\n\nText.\n\n:::',
      '8:1 ":::tip Keep it short" is printed as it is. Put the title in brackets: :::tip[Keep it short]',
    ],
    [
      '::: tip\n\nText.\n\n:::',
      '8:1 "::: tip" is printed as it is. Write no space after the colons: :::tip',
    ],
    [
      '::technology-card {id=redis}',
      '8:1 "::technology-card {id=redis}" is printed as it is. Write no space before the brace: ::technology-card{id=redis}',
    ],
    [
      ':::',
      '8:1 ":::" is printed as it is. It closes nothing: take it out, or write the line that opens the block.',
    ],
    [
      '::lab{id=slow-lookup} now',
      '8:1 "::lab{id=slow-lookup} now" is printed as it is. Write a directive on a line of its own: :::name[Title] or ::name{key=value}.',
    ],
    [
      'Text above.\n:::note[x',
      '9:1 ":::note[x" is printed as it is. Write a directive on a line of its own: :::name[Title] or ::name{key=value}.',
    ],
  ])('%j is told once', (markdown, message) => {
    expect(said(markdown)).toEqual([message]);
  });
});
