import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

// Each wall between the rooms (HOUSE, "Doors"; docs/contributing/architecture.md), climbed once.
const eslint = new ESLint({
  overrideConfig: { linterOptions: { reportUnusedDisableDirectives: 'off' } },
});
const complaintsOf = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
};
const value = (from: string) => `import { it } from '${from}'; export const used = it;`;
const type = (from: string) => `import type { It } from '${from}'; export type Used = It;`;

// The first look loads all of ESLint's plugins, which takes seconds on a busy machine.
beforeAll(() => complaintsOf('src/content/kinds.ts', ''), 60_000);

describe('a wall says why it is there', () => {
  test.each([
    ['src/content/checkIt.ts', 'node:fs', 'the caller reads files'],
    ['src/content/checkIt.ts', 'path', 'the caller reads files'],
    ['src/content/checkIt.ts', 'react', 'belongs in src/components'],
    ['src/content/checkIt.ts', '@docusaurus/types', 'belongs in src/plugins'],
    ['src/content/checkIt.ts', '../plugins/catalog/viewNames', 'it can import none of them'],
    ['src/content/checkIt.ts', '@site/src/components/Card/Card', 'it can import none of them'],
    ['src/errors/readIt.ts', 'node:fs', 'has no Node'],
    ['src/errors/readIt.ts', 'react', 'shows nothing'],
    ['src/errors/readIt.ts', '../content/buildCatalog', 'stays out of the reader’s download'],
    ['src/errors/readIt.ts', '../plugins/search/client', 'stands alone'],
    ['src/plugins/map/index.ts', '../../components/Card/Card', 'never what is shown'],
    ['src/plugins/map/index.ts', '../../cli/check', 'The command line stands on the other rooms'],
    ['src/plugins/map/client.ts', 'node:fs', 'has no Node'],
    ['src/plugins/map/client.ts', '../../content/buildCatalog', 'goes to every reader'],
    ['src/plugins/map/client.ts', './drawMap', 'send it to every reader'],
    ['src/plugins/map/client.ts', '../../components/Card/Card', 'a door for data'],
    ['src/cards/drawIt.ts', '../components/Card/Card', 'and no React'],
    ['src/cards/drawIt.ts', '../plugins/catalog/buildViews', "the browser's only door"],
    ['src/cards/drawIt.ts', '../theme/PageTags', 'from plain data'],
    ['src/cards/drawIt.ts', '../cli/check', 'The command line stands on the other rooms'],
    ['src/markdown/transformIt.ts', '../components/Card/Card', 'nothing of what shows it'],
    ['src/markdown/transformIt.ts', 'react', 'says what it looks like'],
    ['src/markdown/transformIt.ts', '../plugins/catalog/buildViews', 'only the names'],
    ['src/components/Card/Card.tsx', 'node:path', 'has no Node'],
    ['src/components/Card/Card.tsx', '../../content/checkPages', 'A component is given data'],
    ['src/components/Card/Card.tsx', '../../plugins/catalog/buildViews', "the browser's only door"],
    ['src/components/Card/Card.tsx', '../../markdown/readPage', 'a browser has no use for them'],
    ['src/components/Card/Card.tsx', '@site/src/theme/Footer', 'cannot be used on another'],
    ['src/components/Card/Card.tsx', '@docusaurus/utils', 'runs in Node during the build'],
    ['src/theme/Footer/index.tsx', '../../pages/index', 'share a component instead'],
    ['src/theme/Footer/index.tsx', '../../plugins/catalog/buildViews', "the browser's only door"],
    ['src/pages/index.tsx', 'node:fs', 'has no Node'],
    ['src/pages/index.tsx', '../cli/check', 'The command line stands on the other rooms'],
    ['src/offline/KeptHub.ts', 'node:fs', 'has no Node'],
    ['src/offline/worker.ts', '../components/Card/Card', 'nothing of what they show'],
    ['src/preview/showIt.ts', '../components/Card/Card', 'nothing of what they show'],
    ['src/preview/showIt.ts', '../cli/check', 'The command line stands on the other rooms'],
    ['src/incremental/drawIt.ts', '../components/Card/Card', 'nothing of what they show'],
    ['src/incremental/drawIt.ts', '../cli/check', 'The command line stands on the other rooms'],
    ['src/cli/check.ts', '../components/Card/Card', 'runs without a site'],
    ['src/cli/check.ts', '../../tests/failOnPrint', 'Nothing imports tests'],
    ['src/components/Card/Card.tsx', '@site/tests/fixtures/it', 'Nothing imports tests'],
    ['src/cli/check.ts', '../../bench/runBench', 'only its own command starts it'],
    [
      'src/plugins/map/index.ts',
      '../../../bench/content/makePages',
      'measures the site from outside',
    ],
    ['src/components/Card/Card.tsx', '../../../labs/it', 'The labs are Python'],
  ])('%s may not import %s', async (file, from, why) => {
    const [complaint, ...more] = await complaintsOf(file, value(from));
    expect(complaint).toContain(why);
    expect(more).toEqual([]);
  });
});

describe('a door is open', () => {
  test.each([
    ['src/content/checkIt.ts', value('zod')],
    ['src/content/checkIt.ts', value('./kinds')],
    ['src/plugins/map/index.ts', value('node:fs')],
    ['src/plugins/map/index.ts', value('../../content/kinds')],
    ['src/plugins/map/client.ts', type('../../content/kinds')],
    ['src/plugins/map/client.ts', value('@docusaurus/useGlobalData')],
    ['src/markdown/transformIt.ts', value('../content/kinds')],
    ['src/markdown/transformIt.ts', value('node:fs')],
    ['src/offline/writeSiteFiles.ts', value('node:fs')],
    ['src/components/Card/startCard.ts', value('../../offline/KeptHub')],
    ['src/components/Card/Card.tsx', type('../../content/kinds')],
    ['src/components/Card/Card.tsx', value('../../plugins/catalog/client')],
    ['src/components/Card/Card.tsx', value('../Icon/Icon')],
    ['src/components/Card/Card.tsx', value('@docusaurus/Link')],
    ['src/theme/Footer/index.tsx', value('../../components/Card/Card')],
    ['src/pages/index.tsx', value('../components/Card/Card')],
    ['src/cli/check.ts', value('../content/checkPages')],
    ['src/components/Card/Card.test.tsx', value('node:fs')],
  ])('%s may hold: %s', async (file, code) => {
    expect(await complaintsOf(file, code)).toEqual([]);
  });
});
