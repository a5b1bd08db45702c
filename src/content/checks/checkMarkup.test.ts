import { describe, expect, test } from 'vitest';
import { saidOfMarkdown as said } from '../../../tests/content/examplePages';

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
  ])('%j is right', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });

  test.each([
    [
      '<script>alert(1)</script>',
      '8:1 raw HTML <script> is not allowed. Pages carry no scripts. To show it as it is, put it between backticks.',
    ],
    [
      'A <br> break',
      '8:3 raw HTML <br> is not allowed. Begin a new paragraph. To show it as it is, put it between backticks.',
    ],
    [
      '<img src="a.png" onerror="x">',
      '8:1 raw HTML <img> is not allowed. Write an image as ![What it shows](file.png). To show it as it is, put it between backticks.',
    ],
    [
      '<details>\n<summary>More</summary>\n\nText\n\n</details>',
      '8:1 raw HTML <details> is not allowed. A question whose answer opens is :::check[The question?]. To show it as it is, put it between backticks.',
    ],
    [
      '<!-- fine --><div>not</div>',
      '8:1 raw HTML <div> is not allowed. Write it in Markdown. To show it as it is, put it between backticks.',
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
      '- plain\n- [ ] open',
      '9:1 "- [ ]" makes a box that nobody can tick. Write a plain list: "- " and the words.',
    ],
    [
      '1. [x] done',
      '8:1 "- [x]" makes a box that nobody can tick. Write a plain list: "- " and the words.',
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
