import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ledgerPath } from '../content/permalinks/Ledger';
import { convertIssue } from '../github/convertIssue';
import { kindOfIssue } from '../github/pageFromIssue';
import { latestDay, readHub } from '../markdown/readHub';
import { keepPermalinks } from './permalinks';

/** What the job that may write is given: the files of a page, or what the issue lacks. */
type Result =
  | { missing: string[] }
  | {
      page: {
        path: string;
        title: string;
        notes: readonly string[];
        left: readonly string[];
        code: string | null;
      };
      files: { path: string; text: string }[];
    };

/**
 * `node src/cli/main.mjs fromIssue EVENT RESULT`: turns the issue of GitHub's event into a page. Run
 * by the workflow "Page from an issue", without any right; writes the page into this checkout.
 */
export async function fromIssue([
  eventPath = '',
  resultPath = '',
]: readonly string[]): Promise<number> {
  const { issue } = JSON.parse(await readFile(eventPath, 'utf8')) as {
    issue: { body: string | null };
  };
  const result = await makeResult(issue.body ?? '', process.cwd());
  await mkdir(dirname(resultPath), { recursive: true });
  await writeFile(resultPath, JSON.stringify(result));
  console.log(
    'missing' in result
      ? `${result.missing.length} things are missing.`
      : `Wrote ${result.page.path}`,
  );
  return 0;
}

/** `fromIssue` without the files of GitHub. */
export async function makeResult(body: string, root: string): Promise<Result> {
  const kind = kindOfIssue(body);
  if (!kind) {
    return {
      missing: [
        'The issue was not made with one of the forms "Report a challenge", "Report an error" and "Suggest a practice", or their questions were taken out.',
      ],
    };
  }
  const hub = await readHub(root);
  // The day on which it is earliest: a reviewer is asked for a day that has come everywhere.
  const today = latestDay(new Date(Date.now() - 26 * 3_600_000));
  const converted = convertIssue(body, kind, { ...hub, today });
  if ('missing' in converted) return converted;
  const { text, ...page } = converted.page;
  const style = await resolveConfig(join(root, page.path));
  const formatted = await format(text, { ...style, filepath: page.path });
  await writeFile(join(root, page.path), formatted, { flag: 'wx' });
  await keepPermalinks(['--fix'], { root });
  const files = [page.path, ...(hub.world.ledger === undefined ? [] : [ledgerPath])];
  return {
    page,
    files: await Promise.all(
      files.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
    ),
  };
}
