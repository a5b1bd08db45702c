import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { floors, roomsBelow } from '../../src/floors.mjs';

// Each wall between the rooms (docs/contributing/architecture.md), climbed once.
const eslint = new ESLint({
  overrideConfig: { linterOptions: { reportUnusedDisableDirectives: 'off' } },
});
const isWall = ({ ruleId }: { ruleId: string | null }) =>
  ruleId?.endsWith('no-restricted-imports') ?? false;
const complaintsOf = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).filter(isWall).map(({ message }) => message);
};
const value = (from: string) => `import { it } from '${from}'; export const used = it;`;
const type = (from: string) => `import type { It } from '${from}'; export type Used = It;`;

// The first look loads all of ESLint's plugins, which takes seconds on a busy machine.
beforeAll(() => complaintsOf('src/content/kinds.ts', ''), 60_000);

const rooms = floors.flat();
/** What is closed to a room although it stands below it. */
const closed: Record<string, readonly string[]> = {
  cli: ['components', 'theme', 'controls', 'css', 'plugins'],
  shell: ['content', 'theme'],
};

describe('a room may use those of floors below its own, and no other', () => {
  test.each(rooms)('$room', async ({ room, why }) => {
    const others = rooms.map((other) => other.room).filter((other) => other !== room);
    // Of a plugin, what shows it knows the client.
    const paths = others.map((to) => (to === 'plugins' ? 'plugins/map/client' : `${to}/It`));
    const code = paths.map((path, at) => `import type { A${at} } from '../${path}';`).join('\n');
    const [result] = await eslint.lintText(`${code}\n`, { filePath: `src/${room}/doIt.ts` });
    const told = (result?.messages ?? []).filter(isWall);
    const refused = new Set(told.map(({ line }) => others[line - 1]));
    const isBelow = (other: string) =>
      roomsBelow(room).includes(other) && !closed[room]?.includes(other);
    expect(others.filter((other) => !refused.has(other))).toEqual(others.filter(isBelow));
    const climbing = told.filter(({ line }) => !roomsBelow(room).includes(others[line - 1] ?? ''));
    for (const { message } of climbing) {
      expect(message).toContain(`src/${room} may use `);
      expect(message).toContain(`(src/floors.mjs): ${why}`);
    }
  });
});

describe('a wall says why it is there', () => {
  test.each([
    ['src/content/checkIt.ts', 'node:fs', 'the caller reads files'],
    ['src/content/checkIt.ts', 'path', 'the caller reads files'],
    ['src/content/checkIt.ts', 'react', 'belongs in src/components'],
    ['src/content/checkIt.ts', '@docusaurus/types', 'belongs in src/plugins'],
    ['src/views/nameIt.ts', 'react', 'A view is data'],
    ['src/errors/readIt.ts', 'node:fs', 'has no Node'],
    ['src/errors/readIt.ts', 'react', 'shows nothing'],
    ['src/errors/readIt.ts', '../content/buildCatalog', 'stands on nothing'],
    ['src/plugins/map/client.ts', 'node:fs', 'has no Node'],
    ['src/plugins/map/client.ts', '../../content/buildCatalog', 'goes to every reader'],
    ['src/plugins/map/client.ts', './drawMap', 'send it to every reader'],
    ['src/plugins/map/client.ts', '../../components/Card/Card', 'a door for data'],
    ['src/plugins/map/client.ts', '../../views/viewNames', 'the browser is given the view'],
    ['src/markdown/transformIt.ts', 'react', 'says what it looks like'],
    ['src/components/Card/Card.tsx', 'node:path', 'has no Node'],
    ['src/components/Card/Card.tsx', '../../content/checks/checkPages', 'is given data'],
    ['src/components/Card/Card.tsx', '../../views/viewNames', 'the browser is given the view'],
    ['src/components/Card/Card.tsx', '../../plugins/catalog/buildViews', "the browser's only door"],
    ['src/components/Card/Card.tsx', '../../markdown/readPage', 'a browser has no use for it'],
    ['src/components/Card/Card.tsx', '../../cards/drawPicture', 'a browser has no use for it'],
    ['src/components/Card/Card.tsx', '@docusaurus/utils', 'runs in Node during the build'],
    ['src/controls/startIt.ts', 'node:fs', 'has no Node'],
    ['src/controls/startIt.ts', '../content/buildCatalog', 'is given data'],
    ['src/theme/Footer/index.tsx', '../../plugins/catalog/buildViews', "the browser's only door"],
    ['src/pages/index.tsx', 'node:fs', 'has no Node'],
    ['src/offline/KeptHub.ts', 'node:fs', 'has no Node'],
    ['src/shell/loader.ts', '../content/kinds', 'knows nothing of the pages'],
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
    ['src/plugins/map/drawMap.ts', '../../components/Card/Card', 'never what is shown'],
  ])('%s may not import %s', async (file, from, why) => {
    const [complaint, ...more] = await complaintsOf(file, value(from));
    expect(complaint).toContain(why);
    expect(more).toEqual([]);
  });

  test.each(['src/plugins/map/spellMap.ts', 'src/cards/layoutMap.ts'])(
    '%s, whose name says nothing of the disk, may not touch it',
    async (file) => {
      const complaints = await complaintsOf(file, value('node:fs/promises'));
      expect(complaints.join()).toContain('A file that touches the disk says so by its name');
    },
  );
});

describe('a door is open', () => {
  test.each([
    ['src/content/checkIt.ts', value('zod')],
    ['src/content/checkIt.ts', value('./kinds')],
    ['src/plugins/map/index.ts', value('node:fs')],
    ['src/plugins/map/readMap.ts', value('node:fs')],
    ['src/shell/index.ts', value('node:fs')],
    ['src/plugins/map/index.ts', value('../../content/kinds')],
    ['src/plugins/map/client.ts', type('../../content/kinds')],
    ['src/plugins/map/client.ts', value('@docusaurus/useGlobalData')],
    ['src/markdown/transformIt.ts', value('../content/kinds')],
    ['src/markdown/transformIt.ts', value('node:fs')],
    ['src/offline/writeSiteFiles.ts', value('node:fs')],
    ['src/components/Card/startCard.ts', value('../../offline/KeptHub')],
    ['src/components/Card/Card.tsx', type('../../content/kinds')],
    ['src/components/Card/Card.tsx', value('../../plugins/search/client')],
    ['src/components/Card/Card.tsx', value('../../views/tellChange')],
    ['src/components/Card/Card.tsx', value('../Icon/Icon')],
    ['src/components/Card/Card.tsx', value('@docusaurus/Link')],
    ['src/theme/Footer/index.tsx', value('../../components/Card/Card')],
    ['src/pages/index.tsx', value('../components/Card/Card')],
    ['src/cli/check.ts', value('../content/checks/checkPages')],
    ['src/components/Card/Card.test.tsx', value('node:fs')],
  ])('%s may hold: %s', async (file, code) => {
    expect(await complaintsOf(file, code)).toEqual([]);
  });
});
