import { describe, expect, test } from 'vitest';
import { readPasted } from './readPasted';
import {
  askAddress,
  readLostAddress,
  readSearchAddress,
  writeSearchAddress,
} from './searchAddress';

describe('a search in the address', () => {
  test('is read and written alike', () => {
    const query = { text: 'n+1 & more', filters: { kind: 'challenge', technology: 'rest-apis' } };
    const address = writeSearchAddress(query);
    expect(address).toBe('?q=n%2B1+%26+more&kind=challenge&technology=rest-apis');
    expect(readSearchAddress(address)).toEqual(query);
  });

  test('is nothing when nothing is searched for', () => {
    expect(writeSearchAddress({ text: '  ', filters: { kind: '' } })).toBe('');
    expect(readSearchAddress('')).toEqual({ text: '', filters: {} });
  });

  test('passes over values that no control would write', () => {
    expect(readSearchAddress('?q=a&kind=<b>&level=&page=2')).toEqual({ text: 'a', filters: {} });
  });
});

test('asking for a page fills in what was searched for', () => {
  const address = new URL(
    askAddress('https://github.com/o/n/issues/new?template=propose-a-page.yml', ' pgbouncer & co '),
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'propose-a-page.yml',
    title: 'New page: pgbouncer & co',
    keywords: 'pgbouncer & co',
  });
});

test('an address holds two hundred characters of what was typed', () => {
  const address = writeSearchAddress({ text: 'x'.repeat(1_000_000), filters: {} });
  expect(address).toBe(`?q=${'x'.repeat(200)}`);
});

test('an address holds of a paste what is no secret', () => {
  const text = 'amqp://shop:s3cret@broker/ refused';
  expect(writeSearchAddress({ text, filters: {}, pasted: text })).toBe(
    `?${new URLSearchParams({ q: 'amqp://…@broker/ refused' })}`,
  );
  expect(askAddress('https://example.org/new', `${text}\ud83d`)).not.toContain('s3cret');
});

test('an address never ends in half a character', () => {
  const text = `${'x'.repeat(199)}😀`;
  expect(writeSearchAddress({ text, filters: {} })).toBe(`?q=${'x'.repeat(199)}`);
});

describe('several pasted lines', () => {
  test.each([
    [
      'Traceback (most recent call last):\n  File "a.py", line 1\nKeyError: \'id\'',
      "KeyError: 'id'",
    ],
    ['KeyError: 1\n  at last', 'KeyError: 1'],
    ['one\r\ntwo\r\n\r\n', 'two'],
    ['2026-11-21 ERROR first\n2026-11-21 ERROR last\nINFO done', '2026-11-21 ERROR last'],
    ['  File "error.py", line 3, in f\nboom', 'boom'],
    ['\u001b[31mKeyError\u001b[0m: \u00001', 'KeyError: 1'],
    ['', ''],
    ['\n\n', ''],
  ])('%j become %j', (pasted, line) => {
    expect(readPasted(pasted)).toBe(line);
  });

  test('are read in little time, however many', () => {
    const start = performance.now();
    expect(readPasted('x'.repeat(5_000_000)).length).toBe(200);
    expect(readPasted('error: a\n'.repeat(500_000))).toBe('error: a');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test.each([
  ['/hub/challenges/n-plus-one/', 'n plus one'],
  ['/hub/docs/Race_Condition.html', 'Race Condition'],
  ['/hub/docs/technologies/redis/index.html', 'redis'],
  ['/challanges/caf%C3%A9-cache', 'café cache'],
  ['/hub/challenges/page/9/', 'challenges'],
  ['/hub/%E0%A4%A/', 'E0 A4 A'],
  ['/hub/p/r8r3jp/proof/', ''],
  ['/hub/', ''],
])('the words of %s are "%s"', (path, words) => {
  expect(readLostAddress(path, '/hub/')).toBe(words);
});
