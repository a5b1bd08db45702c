import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNeighbours } from '../github/neighbours';
import { isException, outwardLinks, tellLinks, type Upkeep } from '../github/outwardLinks';
import { findStale, readLog, tellStale } from '../github/stalePages';
import { readHub } from '../markdown/readHub';
import { askLinks } from './askLinks.mjs';

/** Where a run leaves what the issues are to say. */
export const upkeepFile = join('.nexus', 'upkeep', 'issues.json');

/**
 * `node src/cli/main.mjs upkeep`: asks every address outside the hub whether it is there, and looks
 * for pages that nobody has read for a year. Run by the workflow "Upkeep", once a week.
 */
export async function upkeep(): Promise<number> {
  const { pages, world } = await readHub(process.cwd());
  const links = outwardLinks(pages);
  console.log(`Asking ${links.length} addresses …`);
  const answers = await askLinks(
    links.map(({ address }) => address),
    { isException },
  );
  const log = execFileSync(
    'git',
    ['log', '--format=%x00%cs', '--name-only', '-z', '--since=3.years'],
    {
      encoding: 'utf8',
      maxBuffer: 200_000_000,
    },
  );
  const stale = findStale(pages, readLog(log), {
    today: world.today,
    neighbours: findNeighbours(pages),
  });
  const issues: Upkeep[] = [tellLinks(links, answers), tellStale(stale)];
  await mkdir(join('.nexus', 'upkeep'), { recursive: true });
  await writeFile(upkeepFile, JSON.stringify(issues));
  for (const { title, body } of issues)
    console.log(`${title}: ${body === null ? 'nothing to do' : 'something to do'}`);
  return 0;
}
