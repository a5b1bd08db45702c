import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawNoise } from '../../tests/drawNoise';
import { pictureBudget } from '../content/PictureSource';
import { makePicture } from './makePicture';

const svg = (inside: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`,
  );

describe('a picture of an author', () => {
  test.each(['png', 'jpeg', 'gif'] as const)('becomes WebP from %s', async (format) => {
    const { picture, content } = await makePicture(
      `docs/tasks.${format}`,
      await drawNoise(80, 50, format),
    );
    expect(picture).toEqual({
      file: expect.stringMatching(/^tasks-[0-9a-f]{12}\.webp$/) as string,
      width: 80,
      height: 50,
      bytes: content.length,
    });
    expect((await sharp(content).metadata()).format).toBe('webp');
  });

  test('is never wider than a screen shows', async () => {
    const { picture } = await makePicture('docs/a.png', await drawNoise(2000, 100));
    expect(picture).toMatchObject({ width: 1440, height: 72 });
  });

  test('loses nothing where that is smaller, as with a picture of a terminal', async () => {
    const flat = sharp({ create: { width: 300, height: 200, channels: 3, background: '#123456' } });
    const { content } = await makePicture('docs/a.png', await flat.png().toBuffer());
    const [red, green, blue] = await sharp(content).raw().toBuffer();
    expect([red, green, blue]).toEqual([0x12, 0x34, 0x56]);
  });

  test('does not tell with what it was taken', async () => {
    const tagged = await sharp(await drawNoise(20, 20))
      .withExif({ IFD0: { Make: 'Camera' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(tagged).metadata()).exif).toBeDefined();
    const { content } = await makePicture('docs/a.jpg', tagged);
    expect((await sharp(content).metadata()).exif).toBeUndefined();
  });

  test('has another name when it shows something else', async () => {
    const [one, other] = await Promise.all(
      [10, 11].map(async (side) => makePicture('docs/a.png', await drawNoise(side, side))),
    );
    expect(one?.picture.file).not.toBe(other?.picture.file);
  });

  test('can cost more than its budget, which the check then tells', async () => {
    const { picture } = await makePicture('docs/a.png', await drawNoise(1000, 1000));
    expect(picture.bytes).toBeGreaterThan(pictureBudget);
  });
});

describe('an SVG', () => {
  test('stays as it is, and is weighed as it is sent', async () => {
    const source = svg('<path d="M0 0h40"/>'.repeat(100));
    const { picture, content } = await makePicture('docs/a.svg', source);
    expect(content).toEqual(source);
    expect(picture).toMatchObject({ width: 40, height: 20 });
    expect(picture.bytes).toBeLessThan(source.length / 4);
  });

  test.each([
    '<script>alert(1)</script>',
    '<rect onclick="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    '<style>@import "https://example.org/a.css"</style>',
    '<foreignObject/>',
  ])('is refused with %s', async (inside) => {
    const { picture } = await makePicture('docs/a.svg', svg(inside));
    expect(picture.fault).toBe(
      'holds more than a drawing: a script, or something from outside. Export it as a plain SVG',
    );
  });
});

test('what is no picture is told', async () => {
  const { picture } = await makePicture('docs/a.png', new TextEncoder().encode('A text.'));
  expect(picture.fault).toBe('cannot be read as a picture. Export it anew as PNG, WebP or SVG');
});
