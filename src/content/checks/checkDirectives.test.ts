import { describe, expect, test } from 'vitest';
import { saidOf, saidOfMarkdown as said } from '../../../tests/content/examplePages';

const guide = 'docs/overview.md';
const challenge = 'challenges/slow-lookup.md';
const technology = 'docs/technologies/redis.md';

describe('a directive', () => {
  test.each([
    [':::problm\n\nx\n\n:::', '8:1 ":::problm" is no directive. Did you mean ":::problem"?'],
    [
      '::technology-crad{id=redis}',
      '8:1 "::technology-crad" is no directive. Did you mean "::technology-card"?',
    ],
    [':tip[Keep it]', '8:1 ":tip" is written with three colons: :::tip[Title].'],
    [
      '::lab[x]{id=slow-lookup}',
      '8:1 "::lab" takes no text in brackets. Write ::lab{id=api-latency-n-plus-one}.',
    ],
    ['::note', '8:1 "::note" is written with three colons: :::note[Title].'],
    [
      ':::lab{id=slow-lookup}\n\nx\n\n:::',
      '8:1 ":::lab" is written with two colons: ::lab{id=api-latency-n-plus-one}.',
    ],
    [
      ':::youtube\n\nx\n\n:::',
      '8:1 ":::youtube" is no directive. There are: problem, cause, solution, result, takeaway, note, tip, warning, check, technology-card, technology-grid, lab, measurement.',
    ],
    [
      ':::constructor\n\nx\n\n:::',
      '8:1 ":::constructor" is no directive. There are: problem, cause, solution, result, takeaway, note, tip, warning, check, technology-card, technology-grid, lab, measurement.',
    ],
    [
      ':::note\nWords.\n:::',
      '8:1 ":::note" needs an empty line after its first line and before its last: without them `npm run format` draws its end into a list or table.',
    ],
    [
      ':::note[Title]\n\n- one\n- two\n:::',
      '8:1 ":::note" needs an empty line after its first line and before its last: without them `npm run format` draws its end into a list or table.',
    ],
    [
      ':::tip\n| a |\n| - |\n\n:::',
      '8:1 ":::tip" needs an empty line after its first line and before its last: without them `npm run format` draws its end into a list or table.',
    ],
    [':::note\n\n:::', '8:1 ":::note" is empty. Write between its two lines, or take it out.'],
    [
      ':::note[Only a title]\n\n<!-- nothing -->\n\n:::',
      '8:1 ":::note" is empty. Write between its two lines, or take it out.',
    ],
    [
      ':::check\n\nBecause.\n\n:::',
      '8:1 ":::check" has no text in brackets. Write :::check[The question?].',
    ],
    [
      ':::problem\n\nx\n\n:::',
      '8:1 ":::problem" belongs to a challenge. Here use :::note, :::tip, :::warning or :::takeaway.',
    ],
    [
      '::technology-card',
      '8:1 ::technology-card: "id" is missing. Write ::technology-card{id=redis}.',
    ],
    [
      '::technology-card{id=rediss}',
      '8:1 ::technology-card: "rediss" has no page in docs/technologies. Did you mean "redis"?',
    ],
    [
      '::technology-card{#redis .big}',
      '8:1 ::technology-card: unknown attribute "class". It has: id.',
    ],
    [':::note{title=x}\n\nx\n\n:::', '8:1 :::note: unknown attribute "title". It has none.'],
    [
      '::technology-grid{categroy=cache}',
      '8:1 ::technology-grid: unknown attribute "categroy". Did you mean "category"?',
    ],
    [
      '::technology-grid{category=caching}',
      '8:1 ::technology-grid: "caching" is not one of its words. One of language, framework, api, database, cache, messaging, delivery, observability, security, tool.',
    ],
    [
      '::lab{id=slow-lookups}',
      '8:1 ::lab: "slow-lookups" has no lab: there is no folder labs/challenges/slow_lookups. Did you mean "slow-lookup"?',
    ],
    [
      '::measurement{lab=slow-lookup}',
      '8:1 ::measurement: "figure" is missing. Write ::measurement{lab=api-latency-n-plus-one figure=queries}.',
    ],
    [
      '::measurement{lab=slow-lookup figure=row}',
      '8:1 ::measurement: "row" is no figure of the lab "slow-lookup". Did you mean "rows"? It measured: rows, seconds.',
    ],
  ])('%j is refused', (markdown, message) => {
    expect(said(markdown)).toContain(message);
  });

  test('in prose is prose: ports, times and keys are not directives', () => {
    expect(said('At 10:30 on localhost:redis, key:value, note:this and :tip too.')).toEqual([]);
  });

  test('inside another is checked as well', () => {
    expect(said('::::note\n\n:::tpi\n\nx\n\n:::\n\n::::')).toEqual([
      '10:1 ":::tpi" is no directive. Did you mean ":::tip"?',
    ]);
  });

  test('that is never closed is told where it begins', () => {
    expect(said(':::note\n\nx')).toEqual([
      '8:1 ":::note" is never closed, and takes in the rest of the page. Write a line ":::" where it ends.',
    ]);
  });

  test('names a lab whose figures exist', () => {
    expect(
      saidOf(guide, 'A hub.', '::measurement{lab=slow-lookup figure=rows}', { figures: {} }),
    ).toContain(
      `${guide}:8:1 ::measurement: the lab "slow-lookup" has no measured figures: labs/challenges/slow_lookup/result.json is missing or wrong. Run the lab.`,
    );
  });
});

describe('the callouts of a challenge', () => {
  test('tell the whole story', () => {
    expect(saidOf(challenge, /:::cause[\s\S]*?:::\n/, 'No index.\n')).toEqual([
      `${challenge}:1:1 the story lacks :::cause. A challenge has one each of :::problem, :::cause, :::solution, :::result, :::takeaway.`,
    ]);
  });

  test('need no solution and no result while the challenge is open', () => {
    const open = saidOf(
      challenge,
      /status: resolved([\s\S]*):::solution\n\nAn index\.\n\n:::([\s\S]*)/,
      'status: open',
    );
    expect(open.filter((line) => line.includes('story'))).toEqual([]);
  });

  test('stand once', () => {
    expect(saidOf(challenge, 'A plan.', ':::problem\n\nAgain.\n\n:::')).toEqual([
      `${challenge}:33:1 ":::problem" stands twice. Keep the one that tells the story.`,
    ]);
  });

  test('stand in order', () => {
    expect(
      saidOf(
        challenge,
        /:::problem\[Slow\]([\s\S]*?):::cause/,
        ':::cause\n\nIt was slow.\n\n:::\n\n## Diagnosis\n\nA plan.\n\n## Root cause\n\n:::problem',
      ),
    ).toEqual([
      `${challenge}:25:1 ":::cause" stands before ":::problem". Read alone, the callouts tell the story: problem, cause, solution, result, takeaway.`,
    ]);
  });

  test('elsewhere there is one takeaway at most', () => {
    expect(said(':::takeaway\n\nx\n\n:::\n\n:::takeaway\n\ny\n\n:::')).toEqual([
      '14:1 ":::takeaway" stands twice. Keep the one that tells the story.',
    ]);
  });
});

describe('questions', () => {
  test('stand under "Check yourself"', () => {
    expect(saidOf(technology, 'One thread.', ':::check[Why?]\n\nSo.\n\n:::')).toContain(
      `${technology}:35:1 ":::check" stands outside "## Check yourself". Move it there.`,
    );
  });

  test('are three to five', () => {
    expect(saidOf(technology, /:::check\[One\?\][\s\S]*?:::\n\n/, '')).toEqual([
      `${technology}:49:1 "Check yourself" has 2 questions. Write 3 to 5, each as :::check[The question?].`,
    ]);
    const another = (name: string) => `:::check[${name}?]\n\nSo.\n\n:::\n\n`;
    expect(
      saidOf(
        technology,
        ':::check[One?]',
        `${another('A')}${another('B')}${another('C')}:::check[One?]`,
      ),
    ).toEqual([
      `${technology}:49:1 "Check yourself" has 6 questions. Write 3 to 5, each as :::check[The question?].`,
    ]);
    expect(
      saidOf(
        technology,
        /(## Check yourself\n\n)[\s\S]*(?=## Read)/,
        '## Check yourself\n\nHm.\n\n',
      ),
    ).toEqual([
      `${technology}:49:1 "Check yourself" has no question. Write 3 to 5, each as :::check[The question?].`,
    ]);
  });
});
