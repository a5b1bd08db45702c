import { describe, expect, test } from 'vitest';
import { readPage } from '../markdown/readPage';
import { editIssues } from './editIssue.mjs';
import { linkExceptions } from './linkExceptions';
import { findNeighbours } from './neighbours';
import { isException, outwardLinks, tellLinks } from './outwardLinks';
import { findStale, readLog, tellStale } from './stalePages';

const page = (path: string, fields: string, body = '') =>
  readPage(path, new TextEncoder().encode(`---\n${fields}\n---\n\n${body}\n`));

describe('addresses outside the hub', () => {
  const pages = [
    page(
      'docs/technologies/redis.md',
      'title: Redis\nhomepage: https://redis.io/',
      '[a](https://redis.io/docs#x) and [b](../concepts/x.md) and [c](mailto:a@b.example)\n\n[d](https://django.example/)',
    ),
    page('docs/concepts/x.md', 'title: X', '[e](https://redis.io/docs)'),
  ];

  test('are asked once each, and hosts take turns', () => {
    expect(outwardLinks(pages)).toEqual([
      {
        address: 'https://redis.io/docs',
        places: [
          { file: 'docs/technologies/redis.md', line: 6 },
          { file: 'docs/concepts/x.md', line: 5 },
        ],
      },
      {
        address: 'https://django.example/',
        places: [{ file: 'docs/technologies/redis.md', line: 8 }],
      },
      { address: 'https://redis.io/', places: [{ file: 'docs/technologies/redis.md', line: 3 }] },
    ]);
  });

  test('that are gone are told with their places; those that are busy are only told beside them', () => {
    const links = outwardLinks(pages);
    const [docs = '', django = ''] = links.map(({ address }) => address);
    const busy = { address: django, status: 429, state: 'broken' as const };
    const { body } = tellLinks(links, [{ address: docs, status: 404, state: 'broken' }, busy]);
    expect(body).toContain(
      '- <https://redis.io/docs> answers 404, in `docs/technologies/redis.md:6`, `docs/concepts/x.md:5`',
    );
    expect(body).toContain(
      '## Busy, and perhaps there next week\n\n- <https://django.example/> answers 429',
    );
    expect(tellLinks(links, [busy]).body).toBeNull();
    expect(
      tellLinks(links, [
        { address: docs, status: 0, state: 'broken', why: 'redirect count exceeded' },
      ]).body,
    ).toContain('redirect count exceeded');
  });

  test('are passed over for a reason only', () => {
    expect(isException('http://localhost:8000/admin')).toBe(true);
    expect(isException('https://redis.io/')).toBe(false);
    for (const { begins, reason } of linkExceptions) {
      expect(URL.canParse(begins)).toBe(true);
      expect(reason).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});

describe('pages that nobody has read for a year', () => {
  const pages = [
    page(
      'docs/concepts/old.md',
      'title: Old\nreviewed: 2025-01-02\ntechnologies: [redis]',
      '[x](fresh.md)\n\n```python file=labs/a.py\n```',
    ),
    page('docs/concepts/fresh.md', 'title: Fresh\nreviewed: 2026-11-01'),
    page('docs/technologies/redis.md', 'title: Redis\nreviewed: 2025-11-29'),
    page('docs/technologies/exact.md', 'title: Exact\nreviewed: 2025-11-30'),
    page('challenges/naming.md', 'title: N\nreviewed: 2026-11-01', '[o](../docs/concepts/old.md)'),
  ];
  const commits = [
    { day: '2026-11-20', files: ['docs/technologies/redis.md', 'labs/a.py'] },
    { day: '2026-10-01', files: ['docs/technologies/redis.md', 'challenges/naming.md'] },
    { day: '2024-01-01', files: ['docs/concepts/fresh.md'] },
  ];
  const find = (today: string) =>
    findStale(pages, commits, { today, neighbours: findNeighbours(pages) });

  test('come with what changed beside them since, the newest first', () => {
    expect(find('2026-11-30')).toEqual([
      {
        path: 'docs/concepts/old.md',
        title: 'Old',
        reviewed: '2025-01-02',
        changed: [
          { path: 'docs/technologies/redis.md', day: '2026-11-20' },
          { path: 'labs/a.py', day: '2026-11-20' },
          { path: 'challenges/naming.md', day: '2026-10-01' },
        ],
      },
      { path: 'docs/technologies/redis.md', title: 'Redis', reviewed: '2025-11-29', changed: [] },
    ]);
    expect(tellStale(find('2026-11-30')).body).toContain(
      '- [ ] `docs/concepts/old.md`, read on 2025-01-02. Changed since: `docs/technologies/redis.md` (2026-11-20), `labs/a.py` (2026-11-20), `challenges/naming.md` (2026-10-01).',
    );
  });

  test('are not yet those of which a year ends today', () => {
    expect(find('2026-01-05').map(({ path }) => path)).toEqual(['docs/concepts/old.md']);
    expect(find('2026-01-02')).toEqual([]);
    expect(tellStale([]).body).toBeNull();
  });

  test('what git prints is read by day and file', () => {
    const log = ['', '2026-11-20', '\na.md', 'b c.md', '', '2026-10-01', '\nd.md', ''].join('\0');
    expect(readLog(log)).toEqual([
      { day: '2026-11-20', files: ['a.md', 'b c.md'] },
      { day: '2026-10-01', files: ['d.md'] },
    ]);
  });
});

describe('the issue of a week', () => {
  const run = (open: object[], body: string | null) => {
    const asked: string[] = [];
    const done = editIssues([{ title: 'Upkeep: x', body }], (args, input) => {
      asked.push([...args.slice(0, 3), input ?? ''].join(' '));
      return args[1] === 'list' ? JSON.stringify(open) : 'https://github.com/o/n/issues/7\n';
    });
    return [asked.slice(1), done];
  };
  const open = [{ number: 3, title: 'Upkeep: x' }];

  test('is opened once, then edited, and closed when nothing is left', () => {
    expect(run([], 'text')).toEqual([
      ['issue create --title text'],
      ['Opened https://github.com/o/n/issues/7: Upkeep: x'],
    ]);
    expect(run(open, 'text')).toEqual([['issue edit 3 text'], ['Edited #3: Upkeep: x']]);
    expect(run(open, null)).toEqual([['issue close 3 '], ['Closed #3: Upkeep: x']]);
    expect(run([], null)).toEqual([[], []]);
    expect(run([{ number: 4, title: 'Upkeep: xy' }], null)).toEqual([[], []]);
  });
});
