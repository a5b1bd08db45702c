import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import type { CatalogPage } from '../../src/content/Catalog';
import { holdIndex } from '../../src/errors/holdIndex';
import type { Explanation } from '../../src/errors/Explanation';
import { readPaste } from '../../src/errors/readPaste';
import { readHub } from '../../src/markdown/readHub';
import { pasted } from './pasted';
import { messagesOf } from '../../src/content/messagesOf';
import { indexedPage } from '../../src/views/indexedPage';

const fixtures = 'tests/fixtures/pasted';
let pages: readonly CatalogPage[];
let explain: (text: string) => Promise<Explanation[]>;

beforeAll(async () => {
  pages = buildCatalog((await readHub('.')).pages).pages.filter(({ unlisted }) => !unlisted);
  ({ explain } = holdIndex(pages.map((page) => indexedPage(page))));
});

/** The page that comes first, and why; `null` where none explains the text itself. */
async function firstFor(text: string): Promise<string | null> {
  const [first] = await explain(text);
  return first && first.reason !== 'library' ? first.page.url : null;
}

describe('a message that a page lists', () => {
  test('finds that page first, as it stands', async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const error of messagesOf(page)) {
        const [first] = await explain(error);
        if (first?.page.url === page.permalink && first.reason !== 'library') continue;
        wrong.push(`${page.path}: “${error}” finds ${first?.page.url} (${first?.reason})`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('finds that page first in a log, whatever stands for what varies', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const page of pages) {
      for (const error of messagesOf(page)) {
        const [own = '', ...above] = error.split('\n').reverse();
        const filled = own.replaceAll(/\{[a-z][a-z0-9_ ]*\}/g, () => `other${(count += 1)}`);
        const text = [
          ...above.reverse(),
          `web-1  | 2026-11-24 10:00:00,123 ERROR [worker 12] shop.tasks: ${filled}`,
        ].join('\n');
        const [first] = await explain(text);
        if (first?.page.url === page.permalink) continue;
        wrong.push(`${page.path}: “${text}” finds ${first?.page.url}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('what a lab printed', () => {
  test('finds the page of that lab first, wherever it holds an exception or one of its messages', async () => {
    const wrong: string[] = [];
    let read = 0;
    for (const page of pages) {
      if (page.kind !== 'challenge' || !page.lab) continue;
      const folder = join('labs/challenges', page.id.replaceAll('-', '_'), 'output');
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
        const text = readFileSync(join(folder, file), 'utf8').replaceAll('<port>', '6379');
        if (!readPaste(text).some(({ weight }) => weight === 'exception')) continue;
        read += 1;
        const found = await explain(text);
        const first = pages.find(({ permalink }) => permalink === found[0]?.page.url);
        // An entry may come first that is the short form of the page, or explains another line.
        const isLed =
          first?.kind === 'error' && first.leads_to.includes(page.permalink.slice(1, -1));
        const isThere = found.some(({ page: { url } }) => url === page.permalink);
        if (!isLed && !(isThere && first?.kind !== 'challenge') && first !== page)
          wrong.push(`${page.id}/${file} finds ${first?.permalink}`);
      }
    }
    expect(
      wrong,
      'What a lab printed must find its page: add the message to the "errors" of the page, as printed; where another page lists it, with a line before it that is printed with it.',
    ).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(10);
  });
});

describe('what a lab of an error printed', () => {
  /** What each failing program printed, by its file, and the page of its lab. */
  const printed = readdirSync('labs/errors')
    .filter((name) => existsSync(join('labs/errors', name, 'output')))
    .flatMap((name) => {
      const output = join('labs/errors', name, 'output');
      return readdirSync(output)
        .filter((file) => file.startsWith('failing'))
        .map((file) => ({
          file: join(output, file),
          permalink: `/docs/errors/${name.replaceAll('_', '-')}/`,
        }));
    });

  test('finds its entry among the answers, and most often first', async () => {
    const lost: string[] = [];
    const second: string[] = [];
    for (const { file, permalink } of printed) {
      const found = await explain(readFileSync(file, 'utf8'));
      const at = found.findIndex(
        ({ page, reason }) => page.url === permalink && reason !== 'library',
      );
      if (at > 0) second.push(`${file} finds ${found[0]?.page.url} before its own`);
      const own = pages.find((page) => page.permalink === permalink);
      const first = pages.find((page) => page.permalink === found[0]?.page.url);
      // The cause was printed too, and has an entry that the own one names.
      const isCause = own?.kind === 'error' && first && own.looks_like?.includes(first.id);
      if (at < 0 && !isCause)
        lost.push(`${file} finds ${found.map(({ page }) => page.url).join(', ')}`);
    }
    expect(lost).toEqual([]);
    // A program may print two errors, each of which has an entry.
    expect(second.length / printed.length, second.join('\n')).toBeLessThan(0.03);
    expect(printed.length).toBeGreaterThan(600);
  }, 60_000);
});

describe('what learners paste', () => {
  test('is kept as a file for each row of the table', () => {
    const files = readdirSync(fixtures).map((name) => name.replace(/\.txt$/, ''));
    expect(files.sort()).toEqual(Object.keys(pasted).sort());
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  test.each(Object.entries(pasted))('%s finds its page, or honestly none', async (name, wanted) => {
    const text = readFileSync(join(fixtures, `${name}.txt`), 'utf8');
    expect(await firstFor(text)).toBe(wanted);
  });
});

describe('what was once claimed falsely, or not known', () => {
  const refused = (why: string) =>
    `django.db.utils.OperationalError: connection to server at "127.0.0.1", port 5432 failed: ${why}`;
  test.each<[pasted: string, page: string | null]>([
    ['===== 1 failed, 11 passed in 3.41s =====', null],
    ['Task shop.tasks.send[6f1c] succeeded in 0.41s: None', null],
    [
      refused('FATAL:  password authentication failed for user "shop"'),
      'errors/postgresql-password-authentication-failed',
    ],
    [
      refused('FATAL:  database "shop" does not exist'),
      'errors/postgresql-database-does-not-exist',
    ],
    [
      refused(
        'FATAL:  no pg_hba.conf entry for host "172.18.0.5", user "shop", database "shop", no encryption',
      ),
      'errors/postgresql-no-pg-hba-conf-entry',
    ],
    [
      refused('FATAL:  the database system is starting up'),
      'errors/postgresql-database-system-is-starting-up',
    ],
    [
      'psycopg2.OperationalError: could not translate host name "db" to address: Name or service not known',
      'errors/postgresql-could-not-translate-host-name',
    ],
    [
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='search', port=9200): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
      'errors/connection-refused',
    ],
    [
      "ImportError: cannot import name 'timezone' from 'django.utils.timezone' (/srv/.venv/lib/python3.11/site-packages/django/utils/timezone.py)",
      'errors/cannot-import-name',
    ],
    [
      "python: can't open file '/app/manage': [Errno 2] No such file or directory",
      'errors/python-cant-open-file',
    ],
    ['TypeError: orders.map is not a function', 'guides/collaboration/frontend-learners'],
    ['TypeError: Object of type Decimal is not JSON serializable', 'errors/not-json-serializable'],
    ['error: You must be logged in to the server (Unauthorized)', null],
    [
      "remote: Permission to ada/shop.git denied to bot.\nfatal: unable to access 'https://github.com/ada/shop.git/': The requested URL returned error: 403",
      'errors/github-push-permission-denied-403',
    ],
    ['npm error code E401', null],
    [
      "amqp.exceptions: PreconditionFailed(406, 'PRECONDITION_FAILED - unknown delivery tag 2', (60, 80), '')",
      'technologies/rabbitmq',
    ],
    [
      '{"errors":[{"message":"Cannot return null for non-nullable field Order.total.","path":["order"]}]}',
      'errors/graphql-cannot-return-null',
    ],
    [
      'shop.models.Product.DoesNotExist: Product matching query does not exist.',
      'errors/does-not-exist',
    ],
    [
      "django.db.transaction.TransactionManagementError: An error occurred in the current transaction. You can't execute queries until the end of the 'atomic' block.",
      'errors/transaction-management-error',
    ],
  ])('%s', async (pasted, page) => {
    expect(await firstFor(pasted)).toBe(page && `/docs/${page}/`);
  });
});
