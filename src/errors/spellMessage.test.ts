import { describe, expect, test } from 'vitest';
import { spellMessage } from './spellMessage';

const spell = (line: string) => spellMessage(line).words.join(' ');

describe('what varies in a message is one sign', () => {
  test.each([
    [
      'Error 111 connecting to localhost:6379. Connection refused.',
      'error # connecting to # connection refused',
    ],
    ['relation "orders_order" does not exist', 'relation # does not exist'],
    ['value too long for type character varying(8)', 'value too long for type character varying #'],
    ["Process 'ForkPoolWorker-1' pid:27452 exited", 'process # exited'],
    ['Trying again in 2.00 seconds... (1/100)', 'trying again in # seconds #'],
    ['Task shop.send_receipt[7f3c9a10-12ab-4c1e-9f00-1234567890ab] raised', 'task # raised'],
    ['Cannot connect to amqp://shop:**@broker:5672/shop: refused', 'cannot connect to # refused'],
    ['no such file: /srv/shop/a.py or C:\\shop\\a.py', 'no such file # or #'],
    ['at 0x7f3ac0 and <Order: Order object (3)>', 'at # and #'],
    ["can't compare", "can't compare"],
    ['psycopg.errors.DeadlockDetected: deadlock detected', 'deadlockdetected deadlock detected'],
    ['', ''],
    ["'unclosed value", 'unclosed value'],
  ])('%s', (line, words) => {
    expect(spell(line)).toBe(words);
  });
});

describe('a message begins', () => {
  const beginnings = (line: string) => {
    const message = spellMessage(line);
    return message.starts.map(({ word }) => message.words[word]);
  };

  test.each([
    ['after an exception and after colons', 'a.BError: one two: three', ['berror', 'one', 'three']],
    [
      'after the prefix of a log',
      'web-1 | UTC [417] ERROR:  deadlock',
      ['web-#', 'utc', 'error', 'deadlock'],
    ],
    [
      'inside what a log quotes of an exception',
      "raised OSError('[Errno 1] no')",
      ['raised', 'oserror', 'errno', 'no'],
    ],
  ])('%s', (_, line, words) => {
    expect(beginnings(line)).toEqual(expect.arrayContaining(words));
  });

  test('in few places of a line that is all colons', () => {
    expect(spellMessage('a: '.repeat(1000)).starts).toHaveLength(16);
  });
});

test('a word knows its place in the text', () => {
  const { text, words, places } = spellMessage('KeyError:   no   such');
  expect(text).toBe('KeyError: no such');
  expect(places.map(([from, to]) => text.slice(from, to))).toEqual(['KeyError:', 'no', 'such']);
  expect(words).toHaveLength(3);
});
