import { templateOf } from '../content/checks/checkOutline';
import { kinds, pathOf } from '../content/kinds';
import type { Address } from '../site/readAddress';
import { prefilledFileUrl, newFileUrl } from '../views/newFileUrl';
import { readTemplate } from './readTemplate';

const kindByTemplate = new Map(kinds.map((kind) => [templateOf(kind), kind]));

/**
 * Where a reader of the site is led who follows a link to a file: to the form that a file in
 * `.github/ISSUE_TEMPLATE` describes, to a new page filled with a template, else to the file.
 * On GitHub the same links lead to the files.
 */
export function fileOrFormUrl(siteDir: string, address: Address): (path: string) => string {
  return (path) => {
    const [, template] = /^\.github\/ISSUE_TEMPLATE\/([\w-]+\.yml)$/.exec(path) ?? [];
    if (template && template !== 'config.yml') return address.newIssueUrl({ template });
    const kind = kindByTemplate.get(path);
    if (!kind) return address.fileUrl(path);
    const { repositoryUrl, defaultBranch: branch } = address;
    const page = pathOf(kind, `your-${kind}`);
    const text = readTemplate(siteDir, kind);
    if (text === '') return address.fileUrl(path);
    return (
      prefilledFileUrl({ repositoryUrl, branch }, page, text) ??
      newFileUrl({ repositoryUrl, branch }, page)
    );
  };
}
