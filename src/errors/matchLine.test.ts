import { describe, expect, test } from 'vitest';
import { readKnown } from './KnownMessage';
import { matchLine } from './matchLine';
import { plainLine } from './plainLine';

/** The part of a line that is the message; nothing where the line says something else. */
function find(listed: string, line: string): string | undefined {
  const plain = plainLine(line);
  const match = matchLine(readKnown(listed), plain, { steps: 0 });
  return match && plain.text.slice(match.from, match.to);
}

const refused = 'the shop is closed for now';

describe('a message may stand', () => {
  test.each([
    ['alone', refused],
    ['in other letters and spaces', 'The  SHOP is closed\tfor now'],
    ['after a time and a level', `2026-11-24 10:00:00,123 ERROR ${refused}`],
    ['after a service', `web-1  | ${refused}`],
    ['after pytest’s E', `E   ${refused}`],
    ['after a number of nginx', `2026/11/24 10:00:00 [error] 7#7: *3 ${refused}`],
    ['after a prefix', `shop.tasks: ${refused}`],
    ['in quotes, in JSON', `{"detail":"${refused}"}`],
    ['in quotes, in a sentence', `It says '${refused}' all day`],
    ['in brackets', `Gone (${refused})`],
    ['before a full stop', `${refused}.`],
    ['in bold type', `**Error: ${refused}**`],
    ['before a remark', `${refused} (try 3 of 5)`],
    ['before a remark after a colon', `${refused}: unknown`],
    ['before a tag', `<p>${refused}</p>`],
    ['before the next name of JSON', `{"detail":"${refused}","code":"closed"}`],
    ['before who asked nginx', `${refused}, client: 10.0.0.1, server: shop`],
    ['before the next line, glued to it', `${refused} DETAIL: come back`],
    ['before a line of SQL, glued to it', `${refused} LINE 1: SELECT 1`],
  ])('%s', (_, line) => {
    expect(find(refused, line)?.toLowerCase()).toContain('shop');
  });

  test('before another sentence, where it ends one', () => {
    expect(find(`${refused}.`, `${refused}. Come back later`)).toBe(`${refused}.`);
  });

  test('after FATAL that stands behind a word', () => {
    expect(find('FATAL:  sorry, too many clients', 'shop@db FATAL:  sorry, too many clients')).toBe(
      'FATAL: sorry, too many clients',
    );
  });
});

test('a sentence is known without its full stop, which is part of it where it stands', () => {
  expect(find(`${refused}.`, refused)).toBe(refused);
  expect(find(`${refused}.`, `${refused}. Come back later.`)).toBe(`${refused}.`);
  expect(find('waiting for {name} ...', 'waiting for ada')).toBeUndefined();
});

describe('a message is not', () => {
  test.each([
    ['the beginning of a longer one', `${refused} and for ever`],
    ['the beginning of a longer word', `${refused}adays`],
    ['the end of a longer one', `because ${refused}`],
    ['an aside in a sentence', `Fixed a fault (${refused}) that some people saw`],
    ['most of its words', 'the shop is closed for ever'],
    ['its words in another order', 'for now the shop is closed'],
  ])('%s', (_, line) => {
    expect(find(refused, line)).toBeUndefined();
  });
});

describe('what varies', () => {
  test('may be anything, and have the signs of the message in it', () => {
    expect(
      find('there is no field {type}.{field}.', 'there is no field Query.shop.price.'),
    ).toBeDefined();
    expect(find("no '{name}' on the shelf", "no 'lamp of ada' on the shelf")).toBeDefined();
  });

  test('does not reach into another sentence', () => {
    const much = Array.from({ length: 20 }, (_, at) => `word${at}`).join(' ');
    expect(find('the {thing} is on the shelf', `the ${much} is on the shelf`)).toBeUndefined();
  });

  test('is one value however long it is, such as a key or a token', () => {
    const key = 'lamp'.repeat(200);
    expect(find("no '{name}' on the shelf", `no '${key}' on the shelf`)).toBeDefined();
    const prose = `${'lampshade'.repeat(20)} and ${'lampshade'.repeat(20)}`;
    expect(find("no '{name}' on the shelf", `no '${prose}' on the shelf`)).toBeUndefined();
  });

  test('may begin the message, and end it', () => {
    expect(find('{model} matching query is gone', 'Exception: Order matching query is gone')).toBe(
      'Order matching query is gone',
    );
    expect(find('there is no such thing as {thing}', 'there is no such thing as')).toBeUndefined();
    expect(
      find('(there is no such thing){thing}', 'Gone (there is no such thing)'),
    ).toBeUndefined();
  });
});

describe('the exception before a message', () => {
  const gone = 'lib.errors.Gone: no lamp is left';
  test.each([
    ['as it is', 'lib.errors.Gone: no lamp is left', true],
    ['without its module', 'Gone: no lamp is left', true],
    ['called', "Gone('no lamp is left')", true],
    ['as SQLAlchemy has it', '(lib.errors.Gone) no lamp is left', true],
    ['not at all', 'ERROR no lamp is left', true],
    ['as a server of GraphQL tells it', 'graphql.error.GraphQLError: no lamp is left', true],
    ['another one', 'lib.errors.Lost: no lamp is left', false],
    ['of another library', 'other.Gone: no lamp is left', false],
  ])('%s', (_, line, isFound) => {
    expect(find(gone, line) !== undefined).toBe(isFound);
  });

  test('is Django’s for each driver’s, and no other library’s', () => {
    const django = 'django.db.utils.OperationalError: the server is away';
    expect(find(django, 'psycopg2.OperationalError: the server is away')).toBeDefined();
    expect(find(django, 'kombu.exceptions.OperationalError: the server is away')).toBeUndefined();
    const driver = 'psycopg.OperationalError: the server is away';
    expect(find(driver, 'django.db.utils.OperationalError: the server is away')).toBeDefined();
    expect(find(driver, 'psycopg2.OperationalError: the server is away')).toBeDefined();
  });
});

describe('a message that many programs may say', () => {
  const gone = 'FileNotFoundError: [Errno 2] No such file or directory: {path}';

  test('is known after the exception that it names', () => {
    expect(find(gone, "FileNotFoundError: [Errno 2] No such file or directory: 'a'")).toBeDefined();
    expect(find(gone, "[Errno 2] No such file or directory: 'a'")).toBeUndefined();
  });

  test('of one word is known when it is all of its line', () => {
    expect(find("KeyError: '{key}'", "KeyError: 'price'")).toBe("KeyError: 'price'");
    expect(find("KeyError: '{key}'", "We saw KeyError: 'price'")).toBeUndefined();
    expect(find("KeyError: '{key}'", "KeyError: 'price' (again)")).toBeUndefined();
    expect(find('KeyError: {key}', 'KeyError: 31')).toBe('KeyError: 31');
    expect(find('ValueError: {value}', 'ValueError: 31')).toBeUndefined();
  });

  test('of GraphQL itself is not taken for another exception’s', () => {
    const known = 'graphql.error.GraphQLError: the query has gone';
    expect(find(known, 'GraphQLError: the query has gone')).toBe(
      'GraphQLError: the query has gone',
    );
  });

  test('of a name alone is known before what it says, and not where names are counted', () => {
    expect(find('shop.SoldOutError: {what}', 'SoldOutError: lamps')).toBe('SoldOutError: lamps');
    expect(find('shop.SoldOutError: {what}', 'SoldOutError | 208 | 910')).toBeUndefined();
  });
});
