import { describe, expect, test } from 'vitest';
import type { IndexedPage } from './buildErrorIndex';
import { holdIndex } from './holdIndex';

const page = (
  id: string,
  {
    messages = [],
    ...facts
  }: Partial<Omit<IndexedPage, 'messages'>> & { messages?: string[] } = {},
): IndexedPage => ({
  kind: 'challenge',
  url: `/${id}/`,
  title: id,
  facts: '',
  lead: '',
  technologies: [],
  messages: messages.map((text) => ({ text })),
  ...facts,
});

const technology = (id: string, messages: string[], packages = [id]) =>
  page(id, { kind: 'technology', messages, library: packages });

const hub = [
  page('lost-task', {
    messages: [
      'ConnectionRefusedError: [Errno 111] Connection refused',
      'lib.errors.GaveUp: after {count} tries',
    ],
    technologies: ['celery'],
  }),
  page('drift', {
    messages: ['AssertionError: assert 1 == 2'],
    technologies: ['ci'],
  }),
  technology('redis', ['redis.exceptions.ResponseError: value is not an integer or out of range']),
  technology('memcached', [], ['pymemcache']),
  technology('rest', ['429 Too Many Requests']),
  page('missing', {
    kind: 'error',
    messages: ['{model}.DoesNotExist: {model} matching query does not exist.'],
  }),
  page('key', { kind: 'error', messages: ["KeyError: '{key}'"] }),
  page('wrapper', {
    kind: 'error',
    isWrapper: true,
    messages: ['Error: Process completed with exit code 1.'],
  }),
  page('nearer', {
    kind: 'error',
    isWrapper: true,
    messages: ['no tests ran in {time}'],
  }),
  page('broker', {
    kind: 'error',
    packages: ['kombu'],
    messages: ['ConnectionRefusedError: [Errno 111] Connection refused'],
  }),
];

/** A hub like it with so many more messages that the index comes in pieces. */
const many = [
  ...hub,
  ...Array.from({ length: 400 }, (_, number) =>
    page(`other-${number}`, {
      messages: [
        `shop.errors.Refused${number}: piece ${'abcdefghij'.charAt(number % 10)}${number} is away from shelf`,
        `column "c${number}" of relation "r${number}" does not exist`,
      ],
    }),
  ),
];

const [ofFew, ofMany] = [holdIndex(hub), holdIndex(many)];

async function ask(pasted: string, { explain, built } = ofFew) {
  const fetched: unknown[] = [];
  const found = await explain(pasted, (piece) => fetched.push(piece));
  return { found, fetched, pieces: [...built.messages, ...built.pages] };
}

const first = async (pasted: string) => {
  const [found] = (await ask(pasted)).found;
  return found && [found.page.title, found.reason];
};

describe('the page that comes first', () => {
  test.each([
    ['has the very message', 'ConnectionRefusedError: [Errno 111] Connection refused', 'lost-task'],
    ['has it with what varies', 'lib.errors.GaveUp: after 12 tries', 'lost-task'],
    [
      'has it after what varies',
      'shop.models.Product.DoesNotExist: Product matching query does not exist.',
      'missing',
    ],
    [
      'has it with more around it',
      '10:00 [worker] lib.errors.GaveUp: after 4 tries (again)',
      'lost-task',
    ],
    ['has it in the form of repr', "GaveUp('after 4 tries')", 'lost-task'],
    [
      'has it in JSON',
      '{"errors":[{"message":"value is not an integer or out of range"}]}',
      'redis',
    ],
    ['has what a status says', '"GET /orders/ HTTP/1.1" 429 Too Many Requests', 'rest'],
    ['has all of a line that is short', "KeyError: 'DATABASE_URL'", 'key'],
    [
      'has another error than the one that wraps it',
      'GaveUp: after 1 tries\nError: Process completed with exit code 1.',
      'lost-task',
    ],
    [
      'has the one that wraps it where it stands alone',
      'Error: Process completed with exit code 1.',
      'wrapper',
    ],
    [
      'has the wrapper that was printed first, which is nearest to the cause',
      '===== no tests ran in 0.01s =====\nError: Process completed with exit code 1.',
      'nearer',
    ],
    [
      'has it where a terminal broke the line between words',
      'AssertionError: the thing that was asked for has gone; redis.exceptions.ResponseError: value is\nnot an integer or out of range',
      'redis',
    ],
    [
      'has it where a terminal broke a word',
      'AssertionError: the thing that was asked for has gone; redis.exceptions.ResponseError: value is not an int\neger or out of range',
      'redis',
    ],
  ])('%s', async (_, pasted, wanted) => {
    const [title, reason] = (await first(pasted)) ?? [];
    expect([title, reason === 'library']).toEqual([wanted, false]);
  });

  test('is the one whose packages are in the traceback, and not another whose are not', async () => {
    const refused = 'ConnectionRefusedError: [Errno 111] Connection refused';
    const through = (name: string) =>
      `Traceback (most recent call last):\n  File "/x/site-packages/${name}/base.py", line 1, in f\n    f()\n${refused}`;
    expect(await first(through('kombu'))).toEqual(['broker', 'exact']);
    expect(await first(through('other'))).toEqual(['lost-task', 'exact']);
  });

  test('is about the words, and not about a library that nothing shows', async () => {
    const words = 'lampshade of type Oil is not bright enough';
    const two = holdIndex([
      page('a-library', { kind: 'error', messages: [`lib.errors.Dim: ${words}`] }),
      page('the-words', { kind: 'error', messages: [`TypeError: ${words}`] }),
    ]);
    const [bare] = (await ask(words, two)).found;
    expect(bare?.page.title).toBe('the-words');
    const [named] = (await ask(`lib.errors.Dim: ${words}`, two)).found;
    expect(named?.page.title).toBe('a-library');
  });

  test('is about the library, and no explanation, where no page has the message', async () => {
    const text =
      'Traceback (most recent call last):\n  File "/x/site-packages/redis/client.py", line 1, in f\n    f()\nredis.exceptions.DataError: odd';
    expect(await first(text)).toEqual(['redis', 'library']);
  });

  test.each([
    ['a class alone', 'lib.errors.GaveUp: nobody answered'],
    ['a class of another library', 'other.GaveUp: after 3 tries'],
    ['another class with the same words', 'lib.errors.Refused: after 3 tries'],
    ['words of the system alone', 'curl: (7) Connection refused'],
    ['a status code alone', '"GET /orders/ HTTP/1.1" 429 31'],
    ['a message that goes on', 'lib.errors.GaveUp: after 3 tries were made'],
    ['most of the words', 'ERR value is not an integer or a number'],
    ['its words in the midst of a sentence', 'the stored value is not an integer or out of range'],
    ['a mention of the name', 'see KeyError for more'],
    ['a value of an assertion', 'AssertionError: assert 3 == 4'],
    ['prose', 'something else failed, redis was slow today'],
    ['nothing', ''],
  ])('is none for %s', async (_, text) => {
    expect(await first(text), text).toBeUndefined();
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
    for (const page of many.filter(({ title }) => title !== 'broker').slice(0, 20)) {
      const { title } = page;
      const error = page.messages[0]?.text;
      if (!error) continue;
      const { found, fetched, pieces } = await ask(error, ofMany);
      expect(found[0]?.page.title, error).toBe(title);
      expect(pieces.length).toBeGreaterThan(20);
      expect(fetched.length).toBeLessThanOrEqual(8);
    }
  });

  test('for words that no message has, hardly a piece is fetched', async () => {
    const sentences = [
      'could you tell me how to keep the cache consistent with the database',
      'my tests pass on my own machine but they fail in the pipeline each time',
      'error: how do you stay up to date with what others have written',
    ];
    let fetched = 0;
    for (const sentence of sentences) fetched += (await ask(sentence, ofMany)).fetched.length;
    expect(fetched).toBeLessThanOrEqual(3 * sentences.length);
  });

  test('a line that is known by its exception alone does not hide one that says more', async () => {
    const pages = [
      page('any key', { kind: 'error', messages: ['KeyError: {key}'] }),
      page('task', { kind: 'error', messages: ['Received unregistered task of type {task}.'] }),
      ...many,
    ];
    const { found } = await ask(
      "Received unregistered task of type 'send'.\nTraceback (most recent call last):\nKeyError: 'send'",
      holdIndex(pages),
    );
    expect(found[0]?.page.title).toBe('task');
  });

  test('a message that hundreds begin alike is found by its whole text', async () => {
    const { found, fetched } = await ask('column "c377" of relation "r377" does not exist', ofMany);
    expect(found[0]?.page.title).toBe('other-377');
    expect(fetched.length).toBeLessThanOrEqual(24);
  });

  test('no piece is large', async () => {
    const { pieces } = await ask('', ofMany);
    const sizes = pieces.map((piece) => JSON.stringify(piece).length);
    expect(Math.max(...sizes)).toBeLessThan(32_000);
  });

  test('however much is pasted, no more than two dozen pieces are fetched', async () => {
    const log = Array.from(
      { length: 500 },
      (_, number) => `error: thing ${number} of kind a${number}x failed oddly`,
    );
    expect((await ask(log.join('\n'), ofMany)).fetched.length).toBeLessThanOrEqual(24);
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
    await ofFew.explain(pasted, undefined, meter);
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
    page('refused', { messages: [refused] }),
    page('refused-while-paying', { messages: [`in pay_for_order\n${refused}`] }),
  ];
  const inCode = (name: string) =>
    `Traceback (most recent call last):\n  File "shop/code.py", line 31, in ${name}\n    take()\n${refused}`;
  const indexes = { few: holdIndex(both), many: holdIndex([...both, ...many]) };

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

  test('finds it whatever varies in the other line, and however it is spaced', async () => {
    const index = holdIndex([
      page('slow', { messages: [`line {number}, in paginate\n${refused}`] }),
    ]);
    const { found } = await ask(
      `  File "x.py",  line 7, in paginate\n    take()\n${refused}`,
      index,
    );
    expect(found[0]?.page.url).toBe('/slow/');
  });
});
