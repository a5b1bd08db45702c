import { expect, test } from 'vitest';
import { readPaste } from './readPaste';

const frame = (path: string) => `  File "${path}", line 3, in f\n    g()\n    ^^^\n`;
const traceback = (paths: string[], exception: string) =>
  `Traceback (most recent call last):\n${paths.map(frame).join('')}${exception}\n`;
const inPackage = (name: string) => `/srv/.venv/lib/python3.11/site-packages/${name}/a.py`;

test('the last exception comes first, then the one that caused it, then what else was said', () => {
  const pasted = `INFO: started\n${traceback([inPackage('psycopg')], 'psycopg.Error: low')}
The above exception was the direct cause of the following exception:

${traceback(['/srv/app.py', inPackage('django'), inPackage('psycopg')], 'django.db.utils.Error: high')}ERROR: gave up`;
  expect(readPaste(pasted).map(({ line, weight }) => [line.text, weight])).toEqual([
    ['django.db.utils.Error: high', 'exception'],
    ['psycopg.Error: low', 'exception'],
    ['ERROR: gave up', 'error'],
    ['INFO: started', 'other'],
  ]);
});

test('of the errors of a script, which psql goes on after, the first comes first', () => {
  const printed = ['ERROR:  one', 'GRANT', 'psql:dump.sql:7: ERROR:  two', 'ERROR:  three', 'SET'];
  const texts = readPaste(printed.join('\n')).map(({ line }) => line.text);
  expect(texts.slice(0, 3)).toEqual([
    'ERROR:  one',
    'ERROR:  three',
    'psql:dump.sql:7: ERROR:  two',
  ]);
  const logged = ['2026-11-30 ERROR:  one', '2026-11-30 ERROR:  two'];
  expect(readPaste(logged.join('\n')).map(({ line }) => line.text)).toEqual(logged.toReversed());
});

test('an exception knows the packages above it, the innermost first', () => {
  const [first] = readPaste(
    traceback(
      ['/srv/app.py', inPackage('celery'), inPackage('kombu'), inPackage('amqp')],
      'OSError',
    ),
  );
  expect(first?.packages).toEqual(['amqp', 'kombu', 'celery']);
});

test.each([
  [
    'docker compose',
    'web-1  | Traceback (most recent call last):\nweb-1  |   File "a.py", line 1, in f\nweb-1  |     f()\nweb-1  | KeyError: 1',
  ],
  [
    'pm2',
    '0|shop     | Traceback (most recent call last):\n0|shop     |   File "a.py", line 1, in f\n0|shop     |     f()\n0|shop     | KeyError: 1',
  ],
  ['pytest', 'E   KeyError: 1'],
  [
    'a class of one’s own at the end of a traceback',
    traceback(['a.py'], 'shop.orders.SoldOut: lamp'),
  ],
])('an exception is found in the words of %s', (_, pasted) => {
  expect(readPaste(pasted)[0]?.weight).toBe('exception');
});

test('source lines and the marks under them say nothing', () => {
  const said = readPaste(traceback(['a.py'], "KeyError: 'a'"));
  expect(said.map(({ line }) => line.text)).toEqual(["KeyError: 'a'"]);
});

test('a traceback that a field glued together is one line with its packages', () => {
  const [said] = readPaste(
    `Traceback (most recent call last):   File "${inPackage('redis')}", line 1, in f     f() redis.exceptions.ConnectionError: no`,
  );
  expect(said?.packages).toEqual(['redis']);
});

test.each([
  [
    'as text',
    "Exception Type: KeyError at /cart/\nException Value: 'id'\nRaised during: shop.cart",
  ],
  [
    'with its rows broken',
    "Exception Type:\tKeyError\nException Value:\t\n'id'\nRaised during: shop",
  ],
  ['below its heading', "KeyError at /cart/?page=2\n'id'\nRequest Method: GET"],
])('Django’s page tells type and value apart, %s', (_, page) => {
  expect(readPaste(page).map(({ line }) => line.text)).toContain("KeyError: 'id'");
});

test('what no page of Django says keeps its lines', () => {
  const pasted = 'see KeyError at /cart/\nits value\nException Value: 7';
  expect(
    readPaste(pasted)
      .map(({ line }) => line.text)
      .sort(),
  ).toEqual(pasted.split('\n').sort());
});

test('a catalogue of translations reports none of its messages', () => {
  expect(readPaste('msgid "This field is required."\nmsgstr[0] "Pflichtfeld."')).toEqual([]);
});

test('what a line of code stands above is read: Python 2 ends tracebacks in small letters', () => {
  const pasted =
    'Traceback (most recent call last):\n  File "a.py", line 3, in f\n    return g()\nsocket.error: [Errno 111] Connection refused\n';
  expect(readPaste(pasted).map(({ line }) => line.text)).toEqual([
    'socket.error: [Errno 111] Connection refused',
  ]);
});
