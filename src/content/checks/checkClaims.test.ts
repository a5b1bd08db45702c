import { describe, expect, test } from 'vitest';
import { readPage } from '../../markdown/readPage';
import type { LabFigure } from '../readLabResult';
import { checkClaims } from './checkClaims';

const figure = (
  label: string,
  unit: string,
  before: number,
  after: number,
  more: Partial<LabFigure> = {},
): LabFigure => ({
  label,
  unit,
  kind: 'count',
  better: 'lower',
  before: { value: before },
  after: { value: after },
  samples: 1,
  ratio: after === 0 ? null : before / after,
  ...more,
});

const receipts = figure('Receipts lost in 12 failures, of 120', 'receipts', 15, 0);
const queries = figure('Queries for one page of 100 orders', 'queries', 492, 4);
const lamps = figure('Lamps sold too many: 20 buyers at once, 5 lamps', 'lamps', 15, 0);
const requests = figure('Requests for one screen of 20 orders', 'requests', 95, 1);
const left = figure('Receipts lost in one deploy', 'receipts', 9, 2);
const tests = figure('Tests that fail in production, of four', 'tests', 4, 0);
const accounts = figure('Accounts opened by three attacks', 'accounts', 6, 1);
const readers = figure('Readers with no answer, of 100', 'readers', 100, 0);
const time = figure('Time for one page of 100 orders', 'ms', 203.6, 17.3, { kind: 'time' });

const table = [
  'what breaks        failing  fixed',
  'broker away              3      –',
  'gateway hangs up         1      –',
  'lose receipts       6 of 9  0 of 9',
].join('\n');
const growth = 'orders on the page  failing  fixed\n10                       54      4\n';
const rates = 'reads  hits\n 120   60 %\n 198   94 %\n';

const places =
  'tests  laptop  CI\na      passed  FAILED\nb      passed  FAILED\nc      passed  ok\n';
const twoHeads = 'what   fixed\n(each  lost)\na          3\nb          –\n';
const people = 'people:\n8 × colleagues  in\n4 × at home     in\n2 × new phone   429\n';
const silence = 'readers wait 6 s  no answer  503  504\nfixed                     0   80   20\n';

interface Lab {
  figures?: LabFigure[];
  output?: string;
}

const shownAt = 'labs/challenges/slow/output/shown.txt';

/** What is said of a text in a `:::result`, which stands in line 12. */
function said(text: string, { figures = [receipts], output }: Lab = {}): string[] {
  const fence = output === undefined ? '' : `\`\`\`text output=${shownAt}\n\`\`\`\n`;
  const page = `---\ntitle: It\nsummary: It.\nsymptom: It.\nlab: slow\n---\n\n## Proof\n\n:::result\n\n${text}\n\n:::\n\n${fence}`;
  return problemsOf(page, figures, output);
}

const problemsOf = (page: string, figures: LabFigure[], output?: string): string[] =>
  checkClaims(readPage('challenges/slow.md', Buffer.from(page)), {
    figures: {
      slow: Object.fromEntries(figures.map((one, index) => [`figure-${index + 1}`, one])),
    },
    outputs: output === undefined ? {} : { [shownAt]: output },
  }).map(({ line, column, message }) => `${line}:${column} ${message}`);

const ofReceipts =
  'labs/challenges/slow/result.json says "Receipts lost in 12 failures, of 120": 15 before, 0 after';
const fix = 'Write what stands there, or run the lab again.';

describe('a number that the lab does not have is told, with both places', () => {
  test.each<[string, Lab, string]>([
    [
      'Lost were seven of the nine.',
      { output: table },
      `12:11 "seven of the nine" is not what the lab found: ${shownAt}:4 says "lose receipts 6 of 9 0 of 9". ${fix}`,
    ],
    [
      'Two buyers get one lamp.',
      { figures: [lamps] },
      '12:1 "Two buyers" is not what the lab found: labs/challenges/slow/result.json says "Lamps sold too many: 20 buyers at once, 5 lamps": 15 before, 0 after. Write what stands there, or run the lab again.',
    ],
    [
      'Celery loses 13 of 90.',
      {},
      `12:14 "13 of 90" is not what the lab found: ${ofReceipts}. ${fix}`,
    ],
    [
      'None is lost.',
      { figures: [left] },
      `12:1 "None is lost" is not what the lab found: labs/challenges/slow/result.json says "Receipts lost in one deploy": 9 before, 2 after. ${fix}`,
    ],
    [
      'It is 100 times fewer queries.',
      { figures: [queries] },
      `12:7 "100 times fewer" is not what the lab found: labs/challenges/slow/result.json says "Queries for one page of 100 orders": 492 before, 4 after, 123 times fewer. ${fix}`,
    ],
    [
      'Of the reads, 70 % are hits.',
      { figures: [], output: rates },
      `12:15 "70 %" is not what the lab found: ${shownAt}:2 says "120 60 %". ${fix}`,
    ],
  ])('%s', (text, lab, message) => {
    expect(said(text, lab)).toEqual([message]);
  });
});

describe('wrong', () => {
  test.each<[string, string, Lab]>([
    ['14 receipts', 'It lost 14 receipts.', {}],
    ['Fourteen receipts', 'Fourteen receipts are lost.', {}],
    ['twenty-one receipts', 'Lost: twenty-one receipts.', {}],
    ['14 of 120 receipts', 'It lost 14 of 120 receipts.', {}],
    ['9 of twelve', 'Lost in 9 of twelve.', {}],
    ['16 letters and receipts', 'It lost 16 receipts.', {}],
    ['13 failures', 'The same 13 failures.', {}],
    ['100 simultaneous buyers', 'There are 100 simultaneous buyers.', { figures: [lamps] }],
    ['490 queries', 'A page sends **490 queries**.', { figures: [queries] }],
    ['12,000 queries', 'A page sends 12,000 queries.', { figures: [queries] }],
    ['instead of 491', 'A page sends 4 queries instead of 491.', { figures: [queries] }],
    ['6', 'The 492 queries become 6.', { figures: [queries] }],
    ['three tests of four', 'Three tests of five fail.', { figures: [tests] }],
    ['no', 'It loses no receipt.', { figures: [left] }],
    ['no', 'No receipt is lost.', { figures: [left] }],
    ['nothing', 'Nothing is lost.', { figures: [left] }],
    ['half', 'Half of the receipts are lost.', {}],
    ['seven times', 'It fails seven times on the server.', { figures: [tests] }],
    ['five', 'Twelve failures were tried, and five of them cost receipts.', { output: table }],
    ['orders', 'A page of 30 orders.', { figures: [], output: growth }],
    ['a subheading is no row', 'Two of the two are lost.', { output: twoHeads }],
    ['names of orders', 'Lost were seven of the nine.', { output: 'lost: orders 7 8 9' }],
    ['lost 14', 'Before, the defaults lost 14.', {}],
    ['19 sold', 'Before, 19 sold.', { figures: [lamps] }],
    ['people', 'Of 15 people, some get in.', { figures: [], output: people }],
    ['a total is not counted anew', 'It lost two of the nine.', { output: table }],
    ['about', 'It sends about 300 queries.', { figures: [queries] }],
    ['seven accounts', 'It lost seven accounts.', { figures: [accounts] }],
    ['90 ms', 'An answer takes 90 ms.', { figures: [time] }],
  ])('%s: %s', (_, text, lab) => {
    expect(said(text, lab)).toHaveLength(1);
  });
});

describe('right', () => {
  test.each<[string, Lab]>([
    ['It lost 15 of 120 receipts, and now none.', {}],
    ['Fifteen receipts of 120 were lost in twelve failures.', {}],
    ['It keeps 105 of 120.', {}],
    ['None is lost, and no receipt is late.', {}],
    ['It lost six of the nine.', { output: table }],
    ['Twenty buyers at once for five lamps.', { figures: [lamps] }],
    ['It is 123 times fewer, from 492 queries to 4.', { figures: [queries] }],
    ['A page of 100 orders sends 492 queries, about 500 queries.', { figures: [queries] }],
    ['A page of 10 orders sends 54.', { figures: [queries], output: growth }],
    ['At 60 % hits, and 94 percent.', { figures: [], output: rates }],
    ['Half of the requests.', { figures: [figure('Requests lost', 'requests', 8, 4)] }],
    ['At most 30 requests, more than 40 requests.', { figures: [requests] }],
    ['An answer takes 204 ms, then 17.3 ms.', { figures: [time] }],
    ['It lost none of 120 receipts.', {}],
    ['It fails twice in CI; two of the three tests fail.', { figures: [tests], output: places }],
    ['Of 14 people, 12 get in.', { figures: [accounts], output: people }],
    ['A page of 30 orders in 3 lookups.', { figures: [time], output: '30 × as it was\n3 scans' }],
    ['It lost 15, now it loses 0 of 120.', {}],
    ['Twenty readers get an answer.', { figures: [readers], output: silence }],
    ['Seven queries.', { figures: [], output: '7 requests\n9 queries\n' }],
  ])('%s', (text, lab) => {
    expect(said(text, lab)).toEqual([]);
  });
});

describe('what is no claim of the lab is left alone', () => {
  test.each<[string, Lab]>([
    ['One receipt at a time, one after the other.', {}],
    ['With `7 receipts` and [a link](https://a.example/7-receipts "7 receipts").', {}],
    ['On Django 5.2, at 127.0.0.1:8000, since 2026-11-29, with HTTP 503 and SQLSTATE 40001.', {}],
    ['It answers a 503 for receipts, and the fifth receipt.', {}],
    ['The page 1 reads and page 10,000 reads.', { figures: [figure('Old reads', 'reads', 9, 0)] }],
    ['A test has three page sizes.', { figures: [figure('Pages read', 'pages', 9, 1)] }],
    ['Both receipts, a dozen receipts, hundreds of receipts.', {}],
    ['No request is slow and none fails.', { figures: [requests] }],
    ['The server refused none.', { figures: [accounts] }],
    ['Three cooks and 4,000 pots.', {}],
    ['Receipts 1-14, 1.5-fold, v13 receipts.', {}],
    ['With three reads for two sales.', { figures: [figure('198 reads', 'reads', 198, 12)] }],
    ['The database has nothing.', { figures: [figure('Time in the Database', 'x', 9, 1)] }],
    ['It answers 202 with an address.', { figures: [figure('Requests answered', 'x', 9, 0)] }],
    ['Then 96 wait.', { figures: [figure('Time of waiting', 'ms', 9, 1, { kind: 'time' })] }],
    ['The lamp is sold twice, and twice the readers are twice the load.', {}],
  ])('%s', (text, lab) => {
    expect(said(text, lab)).toEqual([]);
  });

  test('nor what stands elsewhere on the page, or on a page without a lab', () => {
    expect(
      problemsOf('---\nlab: slow\n---\n\n## Context\n\nThe 7 receipts.\n', [receipts]),
    ).toEqual([]);
    expect(problemsOf('---\ntitle: 7 receipts\n---\n\n## In short\n\n7 receipts.\n', [])).toEqual(
      [],
    );
  });
});

test('titles, summaries, symptoms, titles of callouts and "In short" are read, each at its place', () => {
  const page = `---
title: "1 title: 21 receipts"
summary: 22 receipts
symptom: 23 receipts
lab: slow
---

## In short {#in-short}

The code loses
24 receipts:

- and 25 receipts.

## Proof

:::problem[26 receipts]

Now 27 receipts.

:::
`;
  expect(problemsOf(page, [receipts]).map((one) => /^\S+ "[^"]+"/.exec(one)?.[0])).toEqual([
    '2:8 "21 receipts"',
    '3:10 "22 receipts"',
    '4:10 "23 receipts"',
    '11:1 "24 receipts"',
    '13:7 "25 receipts"',
    '17:12 "26 receipts"',
    '19:5 "27 receipts"',
  ]);
});
