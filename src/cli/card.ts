import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCards } from '../cards/checkCards';
import { makePainter } from '../cards/drawPicture';
import { mostPictureBytes } from '../cards/keepPictures';
import { makeCard } from '../cards/makeCard';
import { pageHead } from '../cards/makeHead';
import { pictureFacts } from '../cards/PictureFacts';
import { makePictureHash, readFrame } from '../cards/readFrame';
import { readIcon } from '../cards/readIcon';
import { buildCatalog } from '../content/buildCatalog';
import { checkPages } from '../content/checks/checkPages';
import { bytesOf, headLimits, pictureSize, type HeadTag } from '../content/headTags';
import { faultsIn, formatProblems } from '../content/Problem';
import { readAddress } from '../site/readAddress';
import { readHub } from '../markdown/readHub';
import { findPage } from './check';
import type { Outcome } from './Outcome';
import { readRemote } from './readRemote';

/** `npm run card -- FILE`: the picture and the texts that a link to a page shows. */
export async function card(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await showCard(args, {
    root: process.cwd(),
    from: process.env.INIT_CWD ?? process.cwd(),
    remote: readRemote(),
    env: process.env,
  });
  (exitCode === 2 ? console.error : console.log)(output);
  return exitCode;
}

const usage = 'Use: npm run card -- FILE\nFor example: npm run card -- docs/technologies/redis.md';

/** `card` without the terminal. Exit code 0: as it will be shown; 1: problems; 2: it could not run. */
export async function showCard(
  args: readonly string[],
  {
    root,
    from,
    remote = null,
    env = {},
  }: { root: string; from: string; remote?: string | null; env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  const [file, ...more] = args;
  if (!file || more.length > 0) return { output: usage, exitCode: 2 };
  if (file.startsWith('-')) {
    return { output: `There is no option "${file}". ${usage}`, exitCode: 2 };
  }
  const found = findPage(file, root, from);
  const { pages, world, labs, problems: ofLabs } = await readHub(root);
  if ('fault' in found) return { output: `${found.fault}\n${usage}`, exitCode: 2 };

  const problems = [...ofLabs, ...checkPages(pages, world)].filter(
    (problem) => problem.file === found.path,
  );
  const catalog = buildCatalog(pages, { drafts: true });
  const page = catalog.pages.find(({ path }) => path === found.path);
  // Without its fields a page has no card; the check says which are missing.
  if (!page) return { output: formatProblems(problems, { pages: 1 }), exitCode: 1 };

  const frame = readFrame(root);
  const { draw, findMissing } = await makePainter(root, frame);
  const { url, baseUrl } = readAddress(env, remote);
  const sources = {
    labs,
    findIcon: readIcon,
    siteUrl: url + baseUrl,
    tokens: frame.tokens,
    hashPicture: makePictureHash(root, frame),
    dates: {},
    hasComponentEmbed: false,
    findMissing,
  };
  const view = makeCard(page, sources);
  const { tags } = pageHead(page, view, sources);
  const texts = spellTexts(tags);
  const faults = [
    ...problems,
    // What the check has told already, with its line, is not told twice.
    ...checkCards({ pages: [page] }, sources).filter(
      ({ file, message }) => file === page.path && !/^og:(?:title|description):/.test(message),
    ),
  ];
  const facts = pictureFacts(view);
  const png = await draw(facts);
  const picture = `shots/${page.path.replace(/\.md$/, '').replaceAll('/', '-')}.card.png`;
  await mkdir(join(root, 'shots'), { recursive: true });
  await writeFile(join(root, picture), png);
  const { width, height } = pictureSize;
  const lines = [
    `Wrote ${picture}`,
    `  ${width} × ${height} pixels, ${png.length} of ${mostPictureBytes} bytes`,
    '',
    texts,
  ];
  if (faults.length > 0) lines.push('', formatProblems(faults, { pages: 1 }));
  return { output: lines.join('\n'), exitCode: faultsIn(faults).length > 0 ? 1 : 0 };
}

/** The texts of a link, each with how much of its room it takes. */
function spellTexts(tags: readonly HeadTag[]): string {
  const shown = tags.filter(({ name, property = name ?? '' }) =>
    /^og:(?!image:width|image:height|type)|^theme-color$/.test(property),
  );
  return shown
    .map(({ name, property = name ?? '', content }) => {
      const limit = headLimits[property as keyof typeof headLimits] as
        (typeof headLimits)[keyof typeof headLimits] | undefined;
      const length = limit?.unit === 'bytes' ? bytesOf(content) : [...content].length;
      const room = limit ? `  (${length} of ${limit.most} ${limit.unit})` : '';
      return `${property}${room}\n  ${content}`;
    })
    .join('\n');
}
