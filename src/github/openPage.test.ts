import { beforeEach, describe, expect, test } from 'vitest';
import { composePullRequest, openPage, spellCoAuthor } from './openPage.mjs';

const event = {
  issue: { number: 5, title: 'Challenge: x', user: { login: 'ada', id: 42 } },
  repository: { full_name: 'hub/nexus', default_branch: 'main' },
  label: { name: 'page' },
};
const page = {
  path: 'challenges/lost-tasks.md',
  title: 'Lost tasks',
  notes: [] as string[],
  left: [] as string[],
  code: null,
};
const files = [
  { path: 'challenges/lost-tasks.md', text: 'Größe' },
  { path: 'permalinks.lock', text: '/' },
];

describe('a page from an issue', () => {
  let asked: { args: string[]; input: string }[] = [];
  let open: object[] = [];
  let refs: object[] = [];
  beforeEach(() => {
    [asked, open, refs] = [[], [], []];
  });
  const gh = (args: string[], input = ''): string => {
    asked.push({ args, input });
    const path = args.find((arg) => /^(?:repos|graphql)/.test(arg)) ?? '';
    if (args.includes('DELETE')) return '';
    if (path.includes('pulls?')) return JSON.stringify(open);
    if (path.endsWith('/git/ref/heads/main')) return '{"object": {"sha": "abc"}}';
    if (path.includes('matching-refs')) return JSON.stringify(refs);
    if (path.includes('comments?')) return '[[]]';
    if (path.endsWith('/pulls')) return '{"number": 9}';
    return '{}';
  };
  const writes = () => asked.filter(({ args }) => !args.includes('GET'));
  const sent = (path: string) =>
    JSON.parse(writes().find(({ args }) => args.includes(path))?.input ?? 'null');

  test('is one commit with the reporter as co-author, on a branch of its own', () => {
    expect(openPage({ page, files }, event, gh)).toBe('Opened #9 from #5.');
    expect(sent('repos/hub/nexus/git/refs')).toEqual({ ref: 'refs/heads/issue-5', sha: 'abc' });
    const { input } = sent('graphql').variables;
    expect(input.message.body).toBe(
      'From the report in #5.\n\nCo-authored-by: ada <42+ada@users.noreply.github.com>',
    );
    expect(input.branch.branchName).toBe('issue-5');
    expect(input.expectedHeadOid).toBe('abc');
    const [{ contents }] = input.fileChanges.additions;
    expect(Buffer.from(contents, 'base64').toString('utf8')).toBe('Größe');
    expect(sent('repos/hub/nexus/pulls')).toMatchObject({
      head: 'issue-5',
      base: 'main',
      draft: false,
    });
    expect(sent('repos/hub/nexus/issues/5/comments').body).toContain('#9');
  });

  test('never replaces a pull request that is open, and begins anew what was left behind', () => {
    open = [{ number: 8 }];
    expect(openPage({ page, files }, event, gh)).toContain('stays as it is');
    expect(writes()).toEqual([]);
    [open, refs] = [[], [{ ref: 'refs/heads/issue-5' }, { ref: 'refs/heads/issue-50' }]];
    openPage({ page, files }, event, gh);
    expect(sent('repos/hub/nexus/git/refs/heads/issue-5')).toEqual({ sha: 'abc', force: true });
  });

  test('that lacks something is answered with the boxes, and the label is taken off', () => {
    const missing = ['“Title”: it is empty. @everyone <b>'];
    expect(openPage({ missing }, event, gh)).toBe('Asked for what #5 lacks.');
    const { body } = sent('repos/hub/nexus/issues/5/comments');
    expect(body).toContain('- “Title”\\: it is empty\\. \\@');
    expect(body).not.toContain('@everyone');
    expect(writes().at(-1)?.args).toEqual([
      ...['api', '--method', 'DELETE', 'repos/hub/nexus/issues/5/labels/page'],
    ]);
  });

  test.each([
    '.github/workflows/x.yml',
    '../x.md',
    'challenges/../src/x.md',
    'challenges/_templates/challenge.md',
    'docs/contributing/index.md',
    'labs/a.py',
  ])('writes no %s', (path) => {
    expect(() => openPage({ page, files: [{ path, text: '' }] }, event, gh)).toThrow(path);
    expect(writes()).toEqual([]);
  });

  test('is a draft while something is left, which the pull request tells', () => {
    const { draft, body, title } = composePullRequest(
      {
        ...page,
        title: 'Lost\n@all',
        left: ['no lab <b>'],
        notes: ['Envoy'],
        code: '```\nx' as never,
      },
      event,
    );
    expect(draft).toBe(true);
    expect(title).toBe('Lost @all');
    expect(body).toContain('Left for a maintainer, before the check is green:\n\n- no lab \\<b\\>');
    expect(body).toContain('````python\n```\nx\n````');
    expect(body).toContain('**Closes issue:** #5');
  });
});

test('a co-author is named as GitHub reads it', () => {
  expect(spellCoAuthor({ login: 'ada-l', id: 1 })).toBe(
    'Co-authored-by: ada-l <1+ada-l@users.noreply.github.com>',
  );
});
