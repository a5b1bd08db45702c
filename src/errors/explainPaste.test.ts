import { describe, expect, test } from 'vitest';
import type { CatalogPage } from '../content/Catalog';
import { buildErrorIndex } from './buildErrorIndex';
import { explainPaste } from './explainPaste';

const page = (id: string, facts: Partial<CatalogPage> & { errors?: string[] }) =>
  ({
    kind: 'challenge',
    id,
    title: id,
    permalink: `/${id}/`,
    errors: [],
    packages: [],
    technologies: [],
    ...facts,
  }) as unknown as CatalogPage;

const technology = (id: string, errors: string[], packages = [id]) =>
  page(id, { kind: 'technology', errors, packages } as Partial<CatalogPage>);

const hub = [
  page('lost-task', {
    errors: [
      'ConnectionRefusedError: [Errno 111] Connection refused',
      'lib.errors.GaveUp: after 3 tries',
    ],
    technologies: ['celery'],
  } as Partial<CatalogPage>),
  page('drift', {
    errors: ['AssertionError: assert 1 == 2'],
    technologies: ['ci'],
  } as Partial<CatalogPage>),
  technology('redis', ['redis.exceptions.ResponseError: value is not an integer or out of range']),
  technology('memcached', [], ['pymemcache']),
  technology('rest', ['429 Too Many Requests']),
];

/** A hub like it with so many more messages that the index comes in pieces. */
const many = [
  ...hub,
  ...Array.from({ length: 400 }, (_, number) =>
    page(`other-${number}`, {
      errors: [
        `shop.errors.Refused${number}: piece ${'abcdefghij'.charAt(number % 10)}${number} is away from shelf`,
        `column "c${number}" of relation "r${number}" does not exist`,
      ],
    } as Partial<CatalogPage>),
  ),
];

const indexOf = (pages: readonly CatalogPage[]) =>
  buildErrorIndex(pages, () => ({ facts: '', lead: '' }));
const [ofFew, ofMany] = [indexOf(hub), indexOf(many)];

async function ask(pasted: string, { index, shards } = ofFew) {
  const fetched: string[] = [];
  const names = shards.map((_, number) => String(number));
  const found = await explainPaste(pasted, { ...index, shards: names }, async (name) => {
    fetched.push(name);
    return shards[Number(name)] ?? { pages: [], messages: [] };
  });
  return { found, fetched, shards };
}

const first = async (pasted: string) => {
  const [found] = (await ask(pasted)).found;
  return found && [found.page.title, found.reason];
};

describe('the page that comes first', () => {
  test.each([
    ['has the very message', 'lib.errors.GaveUp: after 3 tries', ['lost-task', 'exact']],
    ['has it with other numbers', 'lib.errors.GaveUp: after 12 tries', ['lost-task', 'known']],
    ['has the exception', 'lib.errors.GaveUp: nobody answered', ['lost-task', 'exception']],
    ['has the status', '"GET /orders/ HTTP/1.1" 429 31', ['rest', 'status']],
    ['is about the library', 'redis.exceptions.DataError: odd', ['redis', 'library']],
    ['has most of the message', 'ERR value is not an integer or a number', ['redis', 'alike']],
  ])('%s', async (_, pasted, wanted) => {
    expect(await first(pasted)).toEqual(wanted);
  });

  test('is about the library where the exception is Python’s own and another library raised it', async () => {
    const refused = 'ConnectionRefusedError: [Errno 111] Connection refused';
    const frame = '  File "/x/site-packages/pymemcache/client/base.py", line 1, in f\n    f()\n';
    expect(await first(refused)).toEqual(['lost-task', 'exact']);
    expect(await first(`Traceback (most recent call last):\n${frame}${refused}`)).toEqual([
      'memcached',
      'library',
    ]);
  });

  test('is none where the words are too common to know', async () => {
    for (const text of [
      'AssertionError: assert 3 == 4',
      "KeyError: 'x'",
      'something else failed',
      'redis was slow today',
      '',
    ]) {
      expect(await first(text), text).toBeUndefined();
    }
  });
});

test('the line that led to a page is told, with the part that matched', async () => {
  const [found] = (await ask('one\ntwo\n10:00 [worker] lib.errors.GaveUp: after 4 tries (again)'))
    .found;
  expect(found?.line).toBe(3);
  expect(found?.text.slice(found.from, found.to)).toBe('lib.errors.GaveUp: after 4 tries');
});

describe('with many messages', () => {
  test('a few pieces are fetched, and the same pages found', async () => {
    for (const { errors, title } of many.slice(0, 12)) {
      const [error] = errors;
      if (!error) continue;
      const { found, fetched, shards } = await ask(error, ofMany);
      expect(found[0]?.page.title, error).toBe(title);
      expect(shards.length).toBeGreaterThan(20);
      expect(fetched.length).toBeLessThanOrEqual(8);
    }
  });

  test('a message that hundreds begin alike is found by its whole text', async () => {
    const { found, fetched } = await ask('column "c377" of relation "r377" does not exist', ofMany);
    expect(found[0]?.page.title).toBe('other-377');
    expect(fetched.length).toBeLessThanOrEqual(8);
  });

  test('no piece is large', async () => {
    const { shards } = await ask('', ofMany);
    const sizes = shards.map((shard) => JSON.stringify(shard).length);
    expect(Math.max(...sizes)).toBeLessThan(32_000);
  });

  test('however much is pasted, no more than eight pieces are fetched', async () => {
    const log = Array.from(
      { length: 500 },
      (_, number) => `error: thing ${number} of kind a${number}x failed oddly`,
    );
    expect((await ask(log.join('\n'), ofMany)).fetched.length).toBeLessThanOrEqual(8);
  });
});

describe('bad input is harmless', () => {
  const random = (length: number) =>
    Array.from({ length }, (_, at) => String.fromCharCode((at * 7919 + 13) % 65_536)).join('');

  test.each([
    ['a megabyte of one line', 'error '.repeat(170_000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000)],
    ['binary', random(100_000)],
    ['NUL', '\u0000'.repeat(1000)],
    ['right to left', '\u202eשגיאה: החיבור נדחה\u202c'],
    ['halves of characters', '\ud800\udc00\udc00\ud800'.repeat(100)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['names of an object’s own', '__proto__: constructor: toString: hasOwnProperty'],
    ['frames of such names', '  File "/site-packages/__proto__/a.py", line 1\nError: x'],
  ])('%s', async (_, pasted) => {
    expect((await ask(pasted)).found.length).toBeLessThanOrEqual(1);
  });
});

describe('the work grows with what is pasted and no faster', () => {
  const steps = async (pasted: string) => {
    const meter = { steps: 0 };
    const { index } = ofFew;
    await explainPaste(
      pasted,
      { ...index, shards: [] },
      async () => ({ pages: [], messages: [] }),
      meter,
    );
    return meter.steps;
  };

  test.each([
    ['words', 'connection refused '],
    ['quotes that never end', `'"\`‘“«<`],
    ['quotes that end', `'a' `],
    ['brackets', '([{<'],
    ['colons', 'a: '],
    ['slashes', '/'],
    ['digits', '1'],
    ['dots', 'a.'],
    ['spaces', ' '],
    ['escape sequences', '\u001b[1'],
    ['exceptions', 'a.BError: '],
    ['lines', 'ConnectionRefusedError: [Errno 111] Connection refused\n'],
    ['frames', '  File "/site-packages/redis/a.py", line 1, in f\n'],
    ['headers', 'Traceback (most recent call last):\n'],
    ['glued frames', 'Traceback (most recent call last): File "'],
    ['statuses', '429 '],
    ['secrets', 'password=password='],
  ])('%s', async (_, piece) => {
    const text = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [half, whole] = [await steps(text(32_768)), await steps(text(65_536))];
    expect(whole / half).toBeLessThan(2.3);
    // Each character is looked at a few times.
    expect(whole / 65_536).toBeLessThan(40);
  });
});

describe('a message that two pages list', () => {
  const refused = 'lib.errors.Refused: no piece is left';
  const both = [
    page('refused', { errors: [refused] }),
    page('refused-while-paying', { errors: [`in pay_for_order\n${refused}`] }),
  ];
  const inCode = (name: string) =>
    `Traceback (most recent call last):\n  File "shop/code.py", line 31, in ${name}\n    take()\n${refused}`;
  const indexes = { few: indexOf(both), many: indexOf([...both, ...many]) };

  test.each(Object.entries(indexes))(
    'finds the one whose other line was pasted: of %s',
    async (_, index) => {
      const { found } = await ask(inCode('pay_for_order'), index);
      expect(found.map(({ page: { url } }) => url)).toEqual([
        '/refused-while-paying/',
        '/refused/',
      ]);
      expect(found[0]).toMatchObject({ reason: 'exact', message: refused, line: 4 });
    },
  );

  test.each(Object.entries(indexes))(
    'finds the other one alone without it: of %s',
    async (_, index) => {
      const { found } = await ask(inCode('count_pieces'), index);
      expect(found.map(({ page: { url } }) => url)).toEqual(['/refused/']);
    },
  );

  test('finds it whatever the numbers and spaces of the other line', async () => {
    const index = indexOf([page('slow', { errors: [`line 213, in paginate\n${refused}`] })]);
    const { found } = await ask(
      `  File "x.py",  line 7, in paginate\n    take()\n${refused}`,
      index,
    );
    expect(found[0]?.page.url).toBe('/slow/');
  });
});
