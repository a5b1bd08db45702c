import { expect, test } from 'vitest';
import { chooseFonts, fontPackages, listParts, tellMissing, type FontPart } from './chooseFonts';

const part = (family: string, first: number, last: number): FontPart => ({
  family,
  file: `${family}.woff2`,
  ranges: [[first, last]],
});
const latin = part('Latin', 0x20, 0x7e);
const arabic = part('Arabic', 0x600, 0x6ff);

test('reads the parts of a family from what its package says', () => {
  expect(listParts(fontPackages[3], { '[4]': 'U+1F1E6-1F1FF,U+23' })).toEqual([
    {
      family: 'Noto Sans SC',
      file: '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-4-wght-normal.woff2',
      ranges: [
        [0x1f1e6, 0x1f1ff],
        [0x23, 0x23],
      ],
    },
  ]);
});

test('takes only the parts that a text needs', () => {
  expect(chooseFonts('Redis', [latin, arabic])).toEqual({ chosen: [latin], missing: [] });
  expect(chooseFonts('فهرس Redis', [latin, arabic]).chosen).toEqual([latin, arabic]);
});

test('names the letters that would be boxes, and passes over what is not seen', () => {
  expect(chooseFonts('한\u200d\ufe0f A한', [latin]).missing).toEqual(['한']);
  expect(tellMissing(['한'])).toBe(
    'no font of the link picture has "한". The picture is drawn without; the page shows all. To have them there, add a font in src/cards/chooseFonts.ts.',
  );
});
