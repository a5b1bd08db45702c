import { describe, expect, test } from 'vitest';
import { ownAddressesOf, readAddress, type AddressVariables } from './readAddress';

const actions: AddressVariables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'Ada/alx-project-nexus',
  GITHUB_REPOSITORY_OWNER: 'Ada',
  GITHUB_REF_NAME: 'main',
};

describe('on a machine of one’s own', () => {
  test('the site is local, and the repository has a placeholder', () => {
    expect(readAddress({})).toMatchObject({
      url: 'http://localhost:3000',
      baseUrl: '/',
      repository: 'your-username/alx-project-nexus',
      repositoryUrl: 'https://github.com/your-username/alx-project-nexus',
      defaultBranch: 'main',
    });
  });

  test.each([
    'https://github.com/ada/hub.git',
    'https://github.com/ada/hub',
    'https://github.com/ada/hub/',
    'https://token@github.com/ada/hub.git',
    'https://user:token@github.com/ada/hub.git',
    'git@github.com:ada/hub.git',
    'git@github.com:ada/hub',
    'ssh://git@github.com/ada/hub.git',
    'ssh://git@github.com:22/ada/hub.git',
    'git://github.com/ada/hub.git',
    'https://GitHub.com/ada/hub.git\n',
  ])('the repository is read from the remote %j', (remote) => {
    expect(readAddress({}, remote)).toMatchObject({
      url: 'http://localhost:3000',
      baseUrl: '/',
      repository: 'ada/hub',
      repositoryUrl: 'https://github.com/ada/hub',
    });
  });

  test.each([
    null,
    '',
    '/srv/git/hub.git',
    '../hub',
    'https://gitlab.com/ada/hub.git',
    'https://github.com.evil.org/ada/hub.git',
    'https://evil.org/github.com/ada/hub',
    'https://github.com/ada',
    'git@notgithub.com:ada/hub.git',
  ])('the remote %j is no address on GitHub', (remote) => {
    expect(readAddress({}, remote).repository).toBe('your-username/alx-project-nexus');
  });

  test('a name with dots is kept whole', () => {
    expect(readAddress({}, 'git@github.com:ada/ada.github.io.git').repository).toBe(
      'ada/ada.github.io',
    );
  });

  test('a base path may be tried', () => {
    expect(readAddress({ BASE_URL: '/alx-project-nexus/' })).toMatchObject({
      url: 'http://localhost:3000',
      baseUrl: '/alx-project-nexus/',
    });
  });

  test('a codespace knows its repository and serves at the root', () => {
    expect(readAddress({ CODESPACES: 'true', GITHUB_REPOSITORY: 'ada/hub' })).toMatchObject({
      url: 'http://localhost:3000',
      baseUrl: '/',
      repository: 'ada/hub',
    });
  });
});

describe('in GitHub Actions', () => {
  test('a project’s pages lie under its name', () => {
    expect(readAddress(actions, 'git@github.com:other/other.git')).toMatchObject({
      url: 'https://ada.github.io',
      baseUrl: '/alx-project-nexus/',
      repository: 'Ada/alx-project-nexus',
      repositoryUrl: 'https://github.com/Ada/alx-project-nexus',
    });
  });

  test('the variables of the repository are enough', () => {
    expect(readAddress({ GITHUB_REPOSITORY: 'ada/hub' })).toMatchObject({
      url: 'https://ada.github.io',
      baseUrl: '/hub/',
    });
  });

  test.each(['Ada/ada.github.io', 'Ada/Ada.GitHub.io'])(
    'the owner’s own page %s lies at the root',
    (repository) => {
      expect(readAddress({ ...actions, GITHUB_REPOSITORY: repository })).toMatchObject({
        url: 'https://ada.github.io',
        baseUrl: '/',
      });
    },
  );

  test('the page of another owner is a project like any', () => {
    expect(readAddress({ ...actions, GITHUB_REPOSITORY: 'Ada/bob.github.io' }).baseUrl).toBe(
      '/bob.github.io/',
    );
  });

  test('a domain of one’s own serves at its root; the usual address does not', () => {
    expect(readAddress({ ...actions, SITE_URL: 'https://nexus.example.org' })).toMatchObject({
      url: 'https://nexus.example.org',
      baseUrl: '/',
    });
    expect(readAddress({ ...actions, SITE_URL: 'https://ada.github.io' }).baseUrl).toBe(
      '/alx-project-nexus/',
    );
    expect(readAddress({ ...actions, SITE_URL: 'https://x.org', BASE_URL: 'docs' }).baseUrl).toBe(
      '/docs/',
    );
  });

  test('a pull request and a tag have no branch to link to', () => {
    expect(readAddress({ ...actions, GITHUB_REF_NAME: '12/merge' }).defaultBranch).toBe('main');
    expect(
      readAddress({ ...actions, GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' }).defaultBranch,
    ).toBe('main');
    expect(readAddress({ ...actions, GITHUB_REF_NAME: 'trunk' }).defaultBranch).toBe('trunk');
  });

  test('a server of one’s own is linked', () => {
    expect(
      readAddress({ ...actions, GITHUB_SERVER_URL: 'https://git.example.org' }).repositoryUrl,
    ).toBe('https://git.example.org/Ada/alx-project-nexus');
  });
});

describe('variables', () => {
  test.each(['', '  '])('that are empty (%j) count as not given', (empty) => {
    expect(
      readAddress({ SITE_URL: empty, BASE_URL: empty, GITHUB_REPOSITORY: empty }),
    ).toMatchObject({
      url: 'http://localhost:3000',
      baseUrl: '/',
    });
  });

  test.each([
    ['/', '/'],
    ['//', null],
    ['alx-project-nexus', '/alx-project-nexus/'],
    ['/alx-project-nexus', '/alx-project-nexus/'],
    ['alx-project-nexus/', '/alx-project-nexus/'],
    ['/a/b/', '/a/b/'],
    ['/a//b/', '/a/b/'],
  ])('BASE_URL=%s', (given, expected) => {
    if (expected === null)
      expect(() => readAddress({ BASE_URL: given })).toThrow('BASE_URL is "//"');
    else expect(readAddress({ BASE_URL: given }).baseUrl).toBe(expected);
  });

  test.each<[AddressVariables, string]>([
    [
      { BASE_URL: 'https://ada.github.io/hub/' },
      'BASE_URL is "https://ada.github.io/hub/", a whole address. Give only its path, such as "/alx-project-nexus/".',
    ],
    [
      { BASE_URL: '//evil.org/' },
      'BASE_URL is "//evil.org/", a whole address. Give only its path, such as "/alx-project-nexus/".',
    ],
    [
      { BASE_URL: '/my hub/' },
      'BASE_URL is "/my hub/", and "my hub" cannot be part of a path. Use letters, digits, "-", "_", "." and "~", such as "/alx-project-nexus/".',
    ],
    [
      { BASE_URL: '/hub/../x/' },
      'BASE_URL is "/hub/../x/", and ".." cannot be part of a path. Use letters, digits, "-", "_", "." and "~", such as "/alx-project-nexus/".',
    ],
    [
      { BASE_URL: '/hub/?x' },
      'BASE_URL is "/hub/?x", and "?x" cannot be part of a path. Use letters, digits, "-", "_", "." and "~", such as "/alx-project-nexus/".',
    ],
    [
      { SITE_URL: 'ada.github.io' },
      'SITE_URL is "ada.github.io". It must be an address, such as "https://owner.github.io".',
    ],
    [
      { SITE_URL: 'ftp://ada.github.io' },
      'SITE_URL is "ftp://ada.github.io". It must be an address, such as "https://owner.github.io".',
    ],
    [
      { SITE_URL: 'https://ada.github.io/hub/' },
      'SITE_URL is "https://ada.github.io/hub/" and has a path. Give the address alone, SITE_URL="https://ada.github.io", and the path as BASE_URL="/hub/".',
    ],
    [
      { SITE_URL: 'https://ada.github.io/?a' },
      'SITE_URL is "https://ada.github.io/?a" and has a path. Give the address alone, SITE_URL="https://ada.github.io", and the path as BASE_URL="/".',
    ],
    [
      { SITE_URL: 'https://ada:secret@ada.github.io' },
      'SITE_URL holds a name or password. Give the address alone: SITE_URL="https://ada.github.io".',
    ],
    [
      { GITHUB_REPOSITORY: 'hub' },
      'GITHUB_REPOSITORY is "hub". It must be "owner/name", such as "your-username/alx-project-nexus".',
    ],
    [
      { GITHUB_SERVER_URL: 'github.com' },
      'GITHUB_SERVER_URL is "github.com". It must be an https address, such as "https://github.com".',
    ],
  ])('%j are refused with the fix', (env, message) => {
    expect(() => readAddress(env)).toThrow(new Error(message));
  });

  test('a trailing slash of SITE_URL is dropped', () => {
    expect(readAddress({ SITE_URL: 'https://nexus.example.org/' }).url).toBe(
      'https://nexus.example.org',
    );
    expect(readAddress({ SITE_URL: 'http://localhost:8080' }).url).toBe('http://localhost:8080');
  });
});

describe('links into the repository', () => {
  const address = readAddress({ ...actions, GITHUB_REF_NAME: 'feature/a b' });

  test('edit a page', () => {
    expect(address.editUrl('docs/overview.md')).toBe(
      'https://github.com/Ada/alx-project-nexus/edit/feature/a%20b/docs/overview.md',
    );
  });

  test('show a file, and a line of it', () => {
    expect(address.fileUrl('labs/a b#c.py')).toBe(
      'https://github.com/Ada/alx-project-nexus/blob/feature/a%20b/labs/a%20b%23c.py',
    );
    expect(address.fileUrl('/labs/a.py', 12)).toMatch(/\/labs\/a\.py#L12$/);
  });

  test('begin an issue, filled in', () => {
    expect(
      address.newIssueUrl({
        template: 'propose-a-page.yml',
        title: 'Page: "n+1" & more',
        body: 'One\ntwo',
        fields: { topic: 'n+1' },
      }),
    ).toBe(
      'https://github.com/Ada/alx-project-nexus/issues/new?template=propose-a-page.yml&title=Page%3A+%22n%2B1%22+%26+more&body=One%0Atwo&topic=n%2B1',
    );
    expect(address.newIssueUrl({})).toBe('https://github.com/Ada/alx-project-nexus/issues/new');
  });
});

describe('the addresses of the site itself', () => {
  test('are the published one, also on a machine of one’s own', () => {
    expect(ownAddressesOf(readAddress({}, 'git@github.com:Ada/hub.git'))).toEqual([
      'https://ada.github.io/hub/',
    ]);
    expect(ownAddressesOf(readAddress(actions))).toEqual([
      'https://ada.github.io/alx-project-nexus/',
    ]);
  });

  test('are two with a domain of one’s own, and none where nothing is known', () => {
    expect(ownAddressesOf(readAddress({ ...actions, SITE_URL: 'https://nexus.org' }))).toEqual([
      'https://nexus.org/',
      'https://ada.github.io/alx-project-nexus/',
    ]);
    expect(ownAddressesOf(readAddress({}))).toEqual([]);
  });
});
