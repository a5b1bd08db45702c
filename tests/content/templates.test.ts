import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePainter, type Painter } from '../../src/cards/drawPicture';
import { makeCard } from '../../src/cards/makeCard';
import { pictureFacts } from '../../src/cards/PictureFacts';
import { readFrame } from '../../src/cards/readFrame';
import { buildCatalog } from '../../src/content/buildCatalog';
import { kinds, pathOf } from '../../src/content/kinds';
import { compilePage } from '../../src/markdown/compilePage';
import { readPage } from '../../src/markdown/readPage';
import { checkTexts, examplePages } from './examplePages';
import { fillTemplate } from './fillTemplate';

let painter: Painter;
beforeAll(async () => {
  painter = await makePainter(process.cwd(), readFrame(process.cwd()));
});

describe.each(kinds)('a page of the kind %s, from its template', (kind) => {
  test.each(['absent', 'empty', 'minimal'] as const)(
    'with what it does not need %s, passes the check, and builds with its picture',
    async (leave) => {
      const path = pathOf(kind, 'kept-page');
      const redis =
        kind === 'challenge' ? '../docs/technologies/redis.md' : '../technologies/redis.md';
      const text = (await fillTemplate(kind, leave)).replaceAll('REDIS', redis);
      const overview = examplePages['docs/overview.md'];
      const pages = {
        ...examplePages,
        // Something has to lead to a page.
        'docs/overview.md': overview.replace('A hub.', `[a](../${path})`),
        [path]: text,
      };
      expect(checkTexts(pages).filter(({ file }) => file === path)).toEqual([]);

      const siteDir = '/hub';
      const { tree } = await compilePage(text, join(siteDir, path), {
        siteDir,
        fileUrl: (file) => file,
      });
      expect(tree.children.length).toBeGreaterThan(0);

      const sources = Object.entries(pages).map(([file, source]) =>
        readPage(file, new TextEncoder().encode(source)),
      );
      const page = buildCatalog(sources).pages.find((one) => one.path === path);
      expect(page).toBeDefined();
      if (!page) return;
      const card = makeCard(page, { labs: {}, findIcon: () => undefined });
      expect((await painter.draw(pictureFacts(card))).length).toBeGreaterThan(0);
    },
  );
});
