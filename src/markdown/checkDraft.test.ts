import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { checkPages } from '../content/checks/checkPages';
import { kinds } from '../content/kinds';
import { packFiles, packHub, packMessages } from '../content/packed/packHub';
import type { PackedHub } from '../content/packed/PackedHub';
import { receiveHub, sendHub } from '../content/packed/sendHub';
import { templateOf } from '../content/checks/checkOutline';
import {
  draftChecker,
  needsFiles,
  needsMessages,
  type CheckDraft,
  type FixDraft,
} from './checkDraft';
import { readHub, type Hub } from './readHub';

let hub: Hub;
let checkDraft: CheckDraft;
let fixDraft: FixDraft;

beforeAll(async () => {
  hub = await readHub(process.cwd());
  const templates = Object.fromEntries(
    kinds.map((kind) => [kind, readFileSync(templateOf(kind), 'utf8')]),
  ) as PackedHub['templates'];
  const place = { siteUrl: '', repositoryUrl: '', branch: 'main', ownAddresses: [] };
  // As it comes to a browser.
  const sent = <Sent>(packed: Sent) => JSON.parse(JSON.stringify(packed)) as Sent;
  ({ check: checkDraft, fix: fixDraft } = draftChecker(
    receiveHub(sent(sendHub(packHub(hub.pages, hub.world, { place, templates })))),
    {
      files: sent(packFiles(hub.world)),
      messages: sent(packMessages(hub.pages)),
      today: hub.world.today,
    },
  ));
});

test('what is certain is fixed in one go, and said', () => {
  const path = 'docs/practices/change-the-api-in-small-steps.md';
  const text = readFileSync(path, 'utf8');
  const { text: fixed, fixed: said } = fixDraft(path, text.replace('## Why {#why}', '## Why'));
  expect(checkDraft(path, fixed).problems).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
});

describe('a page checked against a packed hub', () => {
  test('has the problems that the whole hub finds, for each page that is there', () => {
    // Every tenth: each is held against all others.
    const some = hub.pages.filter((_, index) => index % 10 === 0);
    for (const { path } of some) {
      const text = readFileSync(path, 'utf8');
      expect.soft(checkDraft(path, text).problems, path).toEqual([]);
    }
  });

  test.each([
    ['a field', (text: string) => text.replace(/^level: .*$/m, 'level: hard')],
    ['an id', (text: string) => text.replace(/^technologies: .*$/m, 'technologies: [postgres]')],
    ['a link', (text: string) => `${text}\n[x](../technologies/no-such-page.md)\n`],
    ['an anchor', (text: string) => `${text}\n[x](../technologies/redis.md#nowhere)\n`],
    ['a heading', (text: string) => text.replace(/^## Recap.*$/m, '## In conclusion {#recap}')],
    ['markup', (text: string) => `${text}\n<script>alert(1)</script>\n`],
    ['a file', (text: string) => `${text}\n\`\`\`python file=labs/none.py\n\n\`\`\`\n`],
  ])('with %s spoilt is told so in the same words', (_, spoil) => {
    const path = 'docs/concepts/caching-strategies.md';
    const text = spoil(readFileSync(path, 'utf8'));
    const { page, problems } = checkDraft(path, text);
    const others = hub.pages.filter((other) => other.path !== path);
    const whole = checkPages([...others, page], hub.world).filter(({ file }) => file === path);
    expect(problems).toEqual(whole);
    expect(problems).not.toEqual([]);
  });

  test('is told of the error that lists its message already', () => {
    const text = readFileSync('docs/errors/docker-port-is-already-allocated.md', 'utf8');
    const [, first = ''] = /^ {2}- (".*")$/m.exec(text) ?? [];
    const path = 'docs/errors/one-more-error.md';
    const { problems } = checkDraft(path, text);
    const told = problems.map(({ message }) => message).join('\n');
    expect(told).toContain('docs/errors/docker-port-is-already-allocated.md');
    expect(told).toContain(JSON.parse(first));
  });
});

test.each([
  ['errors: []', false],
  ['errors: [ ]\nlevel: beginner', false],
  ['errors:\n  - "a"', true],
  ['messages: ["a"]', true],
  ['The messages: many', false],
])('%j is held against the messages of errors: %s', (text, needed) => {
  expect(needsMessages(text)).toBe(needed);
});

test.each([
  ['```python file=labs/a.py\n```', true],
  ['icon: redis', true],
  ['![A](./a.png)', true],
  ['[licence](../../LICENSE)', true],
  ['[page](../concepts/a.md) and [part](../concepts/a.md#b)', false],
  ['[web](https://example.org) and [here](#there) and [map](/map/)', false],
])('%j is held against files: %s', (text, needed) => {
  expect(needsFiles(text)).toBe(needed);
});
