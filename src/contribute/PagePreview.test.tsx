import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../tests/renderHtml';
import { addressOf, PagePreview } from './PagePreview';

const place = {
  siteUrl: 'https://hub.example/name/',
  repositoryUrl: 'https://github.com/owner/name',
  branch: 'main',
  ownAddresses: [],
};
const here = { path: 'docs/practices/a.md', place, baseUrl: '/name/' };
const show = (text: string) => renderHtml(<PagePreview text={text} {...here} />);

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['../technologies/redis.md#keys', '/name/docs/technologies/redis/#keys'],
  ['../../labs/README.md', 'https://github.com/owner/name/blob/main/labs/README.md'],
  ['/map/', '/name/map/'],
  ['#here', null],
  ['javascript:alert(1)', null],
  ['JaVa\tScript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['vbscript:x', null],
  ['data:text/html,x', null],
  ['//elsewhere.example', null],
  ['\\\\elsewhere.example', null],
  ['../../../../x', null],
])('a link to %j leads to %j', (href, address) => {
  expect(addressOf(href, here)).toBe(address);
});

test('shows Markdown and blocks, and of code that lies in files what will stand there', () => {
  const html = show(`---
title: x
---

## Why {#why}

**Bold** :2 and a table

| a | b |
| - | - |
| 1 | 2 |

:::tip[Short]

Words.

:::

\`\`\`python file=labs/a.py region=b

\`\`\`

::lab{id=slow}

![A picture](./a.png)
`);
  expect(html).toContain('<h2>Why</h2>');
  expect(html).toContain('<strong>Bold</strong> :2 and');
  expect(html).toContain('role="note"');
  const text = textOf(html);
  expect(text).toContain('Here stands the code or output of labs/a.py, region b');
  expect(text).toContain('Here stands how to run the lab (id slow)');
  expect(text).toContain('Picture ./a.png: A picture');
  expect(html).not.toContain('<img');
});

test('shows nothing of raw HTML', () => {
  const html = show(
    '<script>alert(1)</script>\n\na <b onclick="x">b</b>\n\n<iframe src="x"></iframe>\n',
  );
  expect(html).not.toMatch(/script|onclick|iframe/);
});
