/** Where a new file is begun in a repository on GitHub. */
export interface Repository {
  /** `https://github.com/owner/name` */
  repositoryUrl: string;
  branch: string;
}

/**
 * The longest address that is sent to GitHub, in characters. Its servers take 8,191 bytes, which is
 * measured (https://github.com/github/docs/issues/5136) and not documented, and a login that is
 * asked for in between carries the address once more, encoded again.
 */
export const longestAddress = 6000;

/** The page on GitHub on which a file is begun with its name, and with its text where one is given. */
export function newFileUrl(
  { repositoryUrl, branch }: Repository,
  path: string,
  text?: string,
): string {
  const cut = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(cut, 0)).split('/').map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ filename: path.slice(cut + 1) });
  if (text !== undefined) query.set('value', text);
  const place = [repositoryUrl, 'new', ...branch.split('/').map(encodeURIComponent), folder];
  return `${place.filter(Boolean).join('/')}?${query.toString()}`;
}

/** The same page with the text in the address, or undefined where it is too long for one. */
export function prefilledFileUrl(
  repository: Repository,
  path: string,
  text: string,
): string | undefined {
  const address = newFileUrl(repository, path, text);
  return address.length <= longestAddress ? address : undefined;
}
