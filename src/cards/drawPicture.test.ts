import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePainter, type Painter } from './drawPicture';
import { mostPictureBytes } from './keepPictures';
import type { PictureFacts } from './PictureFacts';
import { makePictureHash, readFrame } from './readFrame';

const root = process.cwd();
const frame = readFrame(root);
let painter: Painter;
beforeAll(async () => {
  painter = await makePainter(root, frame);
});

const proof = {
  label: 'Queries for one page',
  unit: 'queries',
  kind: 'count',
  better: 'lower',
  before: { value: 492 },
  after: { value: 4 },
  samples: 1,
  ratio: 123,
} as const;

const facts: PictureFacts = {
  kind: 'concept',
  facts: ['Concept', 'beginner'],
  title: 'Caching strategies',
  sentence: 'Where a copy of the data saves work, and how to keep it from telling old news.',
};

/** The hardest texts that a page may have, and some that it may not. */
const texts = {
  'few words': ['Redis', 'A cache.'],
  '60 wide letters without a space': ['W'.repeat(60), 'W'.repeat(160)],
  'wide words': ['WWWWW MMMMM '.repeat(5), 'WWWWWWW MMMMMMM '.repeat(10)],
  Arabic: [
    'فهرس مفقود يبطئ البحث في الجدول كله مع كل صف جديد',
    'كيف يجد محرك قاعدة البيانات صفا واحدا بين الملايين، ولماذا يقرأ الجدول كله. '.repeat(2),
  ],
  Chinese: [
    '数据库索引缺失导致查询变慢页'.repeat(5).slice(0, 60),
    '每增加一行就多发一次查询。'.repeat(13).slice(0, 160),
  ],
  emoji: ['🚀👩🏽‍💻🇰🇪👨‍👩‍👧'.repeat(15), '🎉 '.repeat(80)],
  'Hindi, Greek and Russian': ['डेटाबेस Βάση База', 'सूचकांक Ευρετήριο Индекс '.repeat(5)],
} satisfies Record<string, [string, string]>;

const layouts = {
  'a sentence': { kind: 'concept' },
  'a brand': { kind: 'technology', icon: 'M0 0h24v24H0z' },
  'a proof': {
    kind: 'challenge',
    facts: ['Challenge', 'intermediate', 'workaround'],
    proof: {
      ...proof,
      label: 'A label that is as long as one may be, and then goes on for quite a while yet',
      unit: 'megabytes',
      before: { value: 1234567 },
    },
  },
  'the hub': { kind: null },
} satisfies Record<string, Partial<PictureFacts>>;

describe.each(Object.entries(layouts))('a picture with %s', (_layout, layout) => {
  test.each(Object.entries(texts))(
    'holds %s inside its margins',
    async (_name, [title, sentence]) => {
      const all = { ...facts, ...layout, title, sentence };
      expect(painter.findMissing(all)).toEqual([]);
      const bytes = await painter.draw(all);
      expect(bytes.length).toBeLessThanOrEqual(mostPictureBytes);
      const png = PNG.sync.read(bytes);
      expect([png.width, png.height]).toEqual([1200, 630]);
      // Below the bar at the top: left, right, bottom, and between the head and the words.
      expect(inkIn(png, { left: 0, right: 56, top: 14, bottom: 630 })).toBe(0);
      expect(inkIn(png, { left: 1144, right: 1200, top: 14, bottom: 630 })).toBe(0);
      expect(inkIn(png, { left: 0, right: 1200, top: 606, bottom: 630 })).toBe(0);
      expect(inkIn(png, { left: 0, right: 1200, top: 84, bottom: 96 })).toBe(0);
      // Between the words and the rule above the proof; between the words and the face beside them.
      if ('proof' in all && all.proof !== undefined)
        expect(inkIn(png, { left: 0, right: 1200, top: 374, bottom: 384 })).toBe(0);
      else expect(inkIn(png, { left: 890, right: 908, top: 96, bottom: 630 })).toBe(0);
      expect(inkIn(png, { left: 64, right: 880, top: 96, bottom: 560 })).toBeGreaterThan(500);
    },
  );
});

test('the same facts give the same bytes, whatever was drawn before', async () => {
  const other = await makePainter(root, frame);
  const alone = await other.draw(facts);
  expect(alone.equals(await painter.draw(facts))).toBe(true);
  const mixed = { ...facts, title: '数据 Redis', sentence: 'فهرس 🚀' };
  expect((await other.draw(mixed)).equals(await painter.draw(mixed))).toBe(true);
});

test('letters that no font has are named, and the picture is drawn without them', async () => {
  const korean = { ...facts, title: 'Redis 키' };
  expect(painter.findMissing(korean)).toEqual(['키']);
  expect(await painter.draw(korean)).toEqual(await painter.draw({ ...facts, title: 'Redis' }));
});

test('a title that no font can show at all leaves the name of the hub', async () => {
  expect(await painter.draw({ ...facts, title: '아마리', sentence: '아!' })).toEqual(
    await painter.draw({ ...facts, title: frame.siteName, sentence: '' }),
  );
});

test('the name of a picture changes with anything that it shows, and with nothing else', () => {
  const hash = makePictureHash(root, frame);
  expect(hash(facts)).toBe(makePictureHash(root, readFrame(root))({ ...facts }));
  const names = [
    facts,
    { ...facts, title: 'Caching' },
    { ...facts, sentence: 'Another.' },
    { ...facts, proof },
    { ...facts, proof: { ...proof, after: { value: 5 } } },
  ].map(hash);
  expect(new Set(names).size).toBe(names.length);
  expect(makePictureHash(root, { ...frame, siteName: 'Another hub' })(facts)).not.toBe(hash(facts));
});

/** How many pixels of a region are not paper. */
function inkIn(
  { data, width }: PNG,
  { left, right, top, bottom }: Record<'left' | 'right' | 'top' | 'bottom', number>,
): number {
  const paper = [0xfb, 0xf9, 0xf4];
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      if (paper.some((value, channel) => data[at + channel] !== value)) ink += 1;
    }
  }
  return ink;
}
