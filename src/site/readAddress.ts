/** The variables the address is read from: GitHub Actions' own, and two to override them. */
export type AddressVariables = Readonly<Record<string, string | undefined>>;

/** Where the site lives and where its source lives. */
export interface Address {
  /** Origin only: `https://owner.github.io`. */
  url: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  /** `owner/name` */
  repository: string;
  /** `https://github.com/owner/name` */
  repositoryUrl: string;
  defaultBranch: string;
  /** Where a page or file is edited; the path is from the repository's root. */
  editUrl: (path: string) => string;
  /** Where a file is read; the line is counted from 1. */
  fileUrl: (path: string, line?: number) => string;
  /** A new issue, filled in. */
  newIssueUrl: (issue: NewIssue) => string;
}

/** What a new issue begins with. */
export interface NewIssue {
  /** A file name in `.github/ISSUE_TEMPLATE`. */
  template?: string;
  title?: string;
  body?: string;
  /** Fields of an issue form, by id. */
  fields?: Readonly<Record<string, string>>;
}

const placeholder = 'your-username/alx-project-nexus';

/**
 * Reads where the site and its repository live.
 * Outside GitHub Actions the site is local, and `remote` (`git remote get-url origin`) names the repository.
 *
 * @throws Error with the fix, when a variable cannot be an address.
 */
export function readAddress(env: AddressVariables, remote?: string | null): Address {
  const given = (name: string): string | null => env[name]?.trim() || null;
  // A codespace knows its repository as well, and serves at the root of its own address.
  const inActions =
    given('GITHUB_ACTIONS') === 'true' ||
    (given('GITHUB_REPOSITORY') !== null && given('CODESPACES') !== 'true');
  const fromRemote = readRemote(remote ?? '');

  const server = readServer(
    given('GITHUB_SERVER_URL') ?? fromRemote?.server ?? 'https://github.com',
  );
  const repository =
    readRepository(given('GITHUB_REPOSITORY')) ?? fromRemote?.repository ?? placeholder;
  const [ownerInName = '', name = ''] = repository.split('/');
  const owner = (given('GITHUB_REPOSITORY_OWNER') ?? ownerInName).toLowerCase();
  // A pull request runs on "12/merge", which is no branch that a link could lead to.
  const ref = given('GITHUB_REF_NAME');
  const defaultBranch =
    ref && given('GITHUB_REF_TYPE') !== 'tag' && !/^\d+\/merge$/.test(ref) ? ref : 'main';

  const siteUrl = given('SITE_URL');
  const basePath = given('BASE_URL');
  const isOwnersPage = name.toLowerCase() === `${owner}.github.io`;
  const pagesUrl = inActions ? `https://${owner}.github.io` : 'http://localhost:3000';
  const url = siteUrl ? readSiteUrl(siteUrl) : pagesUrl;
  // A domain of one's own serves the site at its root.
  const isUnderName = inActions && !isOwnersPage && url === pagesUrl;
  const baseUrl = basePath ? readBaseUrl(basePath) : isUnderName ? `/${name}/` : '/';

  const repositoryUrl = `${server}/${repository}`;
  const inRepository = (view: string, path: string): string =>
    `${repositoryUrl}/${view}/${encodePath(defaultBranch)}/${encodePath(path.replace(/^\/+/, ''))}`;
  return {
    url,
    baseUrl,
    repository,
    repositoryUrl,
    defaultBranch,
    editUrl: (path) => inRepository('edit', path),
    fileUrl: (path, line) =>
      `${inRepository('blob', path)}${line === undefined ? '' : `#L${line}`}`,
    newIssueUrl: ({ template, title, body, fields = {} }) => {
      const query = new URLSearchParams();
      for (const [key, value] of Object.entries({ template, title, body, ...fields })) {
        if (value) query.set(key, value);
      }
      const text = query.toString();
      return `${repositoryUrl}/issues/new${text ? `?${text}` : ''}`;
    },
  };
}

/** Where readers find the site: what a page must not link to, since a copy of the hub lives elsewhere. */
export function ownAddressesOf(address: Address): string[] {
  const { url, baseUrl, repository } = address;
  const own = url.startsWith('http://localhost') ? [] : [`${url}${baseUrl}`];
  if (repository === placeholder) return own;
  // What the address will be once it is published from here.
  const published = readAddress({ GITHUB_REPOSITORY: repository });
  return [...new Set([...own, `${published.url}${published.baseUrl}`])];
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function readRepository(value: string | null): string | null {
  if (value === null) return null;
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new Error(
    `GITHUB_REPOSITORY is "${value}". It must be "owner/name", such as "${placeholder}".`,
  );
}

function readServer(value: string): string {
  const url = parseUrl(value);
  if (!url || url.protocol !== 'https:') {
    throw new Error(
      `GITHUB_SERVER_URL is "${value}". It must be an https address, such as "https://github.com".`,
    );
  }
  return url.origin;
}

function readSiteUrl(value: string): string {
  const url = parseUrl(value);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(
      `SITE_URL is "${value}". It must be an address, such as "https://owner.github.io".`,
    );
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${value}" and has a path. Give the address alone, SITE_URL="${url.origin}", and the path as BASE_URL="${url.pathname}".`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error(
      `SITE_URL holds a name or password. Give the address alone: SITE_URL="${url.origin}".`,
    );
  }
  return url.origin;
}

function readBaseUrl(value: string): string {
  const segments = value.split('/').filter((segment) => segment !== '');
  if (parseUrl(value)?.host || value.startsWith('//')) {
    throw new Error(
      `BASE_URL is "${value}", a whole address. Give only its path, such as "/alx-project-nexus/".`,
    );
  }
  const bad = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.{1,2}$/.test(segment));
  if (bad !== undefined) {
    throw new Error(
      `BASE_URL is "${value}", and "${bad}" cannot be part of a path. Use letters, digits, "-", "_", "." and "~", such as "/alx-project-nexus/".`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/** The server and name of a GitHub repository from a git remote's address, or null. */
function readRemote(remote: string): { server: string; repository: string } | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|git:\/\/|[^@/\s]+@)(github\.com)(?::\d+(?=\/))?[/:]\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      remote.trim(),
    );
  const [, host, owner, name] = match ?? [];
  return host && owner && name
    ? { server: `https://${host.toLowerCase()}`, repository: `${owner}/${name}` }
    : null;
}
