import { describe, expect, test } from 'vitest';
import { saidOf } from '../../../tests/content/examplePages';

const practice = 'docs/practices/monitor-and-log.md';
const guide = 'docs/overview.md';
const outline = "In order: Why · Do · Don't · When not to · How to check · Read next.";

const said = (from: string | RegExp, to: string) => saidOf(practice, from, to);

describe('the outline is told at its first mismatch only', () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      'another heading in the place of one',
      '## Do\n',
      '## What to do\n',
      `14:1 "## What to do" stands where "## Do" is expected. ${outline}`,
    ],
    [
      'a heading too many',
      '## Do\n',
      '## History\n\nLong.\n\n## Do\n',
      `14:1 "## History" is not part of the outline. Make it a "### History" inside a part. ${outline}`,
    ],
    [
      'a missing heading',
      '## Do\n\nLog.\n\n',
      '',
      `14:1 "## Do" is missing before "## Don't". ${outline}`,
    ],
    [
      'a missing last heading',
      '## Read next\n\nThe challenge.\n',
      '',
      `26:1 "## Read next" is missing after "## How to check". ${outline}`,
    ],
    [
      'two headings in the wrong order',
      /## Do\n\nLog\.\n\n## Don't\n\nGuess\.\n/,
      "## Don't\n\nGuess.\n\n## Do\n\nLog.\n",
      `14:1 "## Don't" stands before "## Do". Change their order. ${outline}`,
    ],
    [
      'a heading that stands twice',
      '## When not to\n',
      '## Do\n\nMore.\n\n## When not to\n',
      `22:1 "## Do" stands twice. Make one of the two. ${outline}`,
    ],
    [
      'a curly apostrophe',
      "## Don't",
      '## Don’t',
      `18:1 "## Don’t" must be spelled "## Don't". ${outline}`,
    ],
    [
      'capitals',
      '## When not to',
      '## When Not To',
      `22:1 "## When Not To" must be spelled "## When not to". ${outline}`,
    ],
    [
      'a heading after the last',
      /$/,
      '\n## Sources\n\nBooks.\n',
      `34:1 "## Sources" stands after the last part. Make it a "### Sources" inside a part. ${outline}`,
    ],
  ])('%s', (_name, from, to, message) => {
    const messages = said(from, to);
    expect(messages).toContain(`${practice}:${message}`);
    expect(messages.filter((line) => line.includes('In order:'))).toHaveLength(1);
  });

  test('a page without any heading of its outline', () => {
    expect(said(/## Why[\s\S]*$/, '')).toEqual([`${practice}:1:1 "## Why" is missing. ${outline}`]);
  });

  test('an optional part may be left out, and stands in its place when it is there', () => {
    const technology = 'docs/technologies/redis.md';
    expect(saidOf(technology, '## Alternatives\n\nMemcached.\n\n', '')).toEqual([]);
    expect(
      saidOf(technology, /## Alternatives\n\nMemcached\.\n\n([\s\S]*)$/, '## Check yourself\n'),
    ).toContain(
      `${technology}:45:1 "## Read next" is missing after "## Check yourself". In order: In short · Use it when · Avoid it when · A working example · How it works · What goes wrong · Running it in production · [Alternatives] · Check yourself · Read next.`,
    );
  });
});

describe('headings', () => {
  test('a first-level one is a second title', () => {
    expect(said('## Why', '# Monitor\n\n## Why')).toContain(
      `${practice}:10:1 "# Monitor" is a second title: the title comes from the front matter. Take the line out, or make it "## Monitor".`,
    );
  });

  test('do not jump a rank', () => {
    expect(said('Log.', '#### Where\n\nHere.')).toEqual([
      `${practice}:16:1 "Where" jumps from rank 2 to rank 4. Write "### Where".`,
    ]);
  });

  test('have words', () => {
    expect(said('Log.', '###\n\nHere.')).toContain(`${practice}:16:1 the heading has no words.`);
  });

  test('an empty part says what it is for', () => {
    expect(said('Log.', '<!-- Log. -->')).toEqual([
      `${practice}:14:1 "Do" is empty. Write what to do, with an example.`,
    ]);
    expect(saidOf('docs/technologies/redis.md', 'Memcached.', '')).toEqual([
      'docs/technologies/redis.md:45:1 "Alternatives" is empty. Write what else does the job, and how to choose. It may be left out, heading and all.',
    ]);
    expect(said('Log.', '### How\n\n### Where\n\nHere.')).toEqual([
      `${practice}:16:1 "How" is empty. Write what it promises, or take the heading out.`,
    ]);
  });

  test('have ids that can be typed as they are read, each once', () => {
    expect(said('Log.', '### How {#How_to}\n\nSo.')).toEqual([
      `${practice}:16:1 the id "How_to" cannot be typed as it is read: it holds more than lower-case letters, digits and single "-". Write {#how_to}.`,
    ]);
    expect(said('Log.', '### How {#so}\n\nA.\n\n### Where {#so}\n\nB.')).toEqual([
      `${practice}:20:1 the id "so" is on line 16 already. Give this heading another: {#other-id}.`,
    ]);
    expect(said('Log.', '### How\n\nA.\n\n### How\n\nB.')).toEqual([]);
  });

  test('come first on pages with an outline; a guide may open with text', () => {
    expect(said('## Why', 'Hello.\n\n## Why')).toEqual([
      `${practice}:10:1 text stands before the first heading. Move it into "## Why"; what the page is stands in its summary.`,
    ]);
    expect(said('## Why', '<!-- Hello. -->\n\n## Why')).toEqual([]);
  });

  test('may be missing from a guide, text may not', () => {
    expect(saidOf(guide, /\nA hub\.[\s\S]*$/, '')).toEqual([
      `${guide}:1:1 the page has front matter and nothing below it.`,
    ]);
  });
});
