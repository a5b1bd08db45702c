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
    ['<script>alert(1)</script>', '<script>'],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>', '<svg:script>'],
    ['<SCRIPT>alert(1)</SCRIPT>', '<SCRIPT>'],
    ['<rect onclick="alert(1)"/>', 'onclick='],
    ['<rect\nonload\n=\n"alert(1)"/>', 'onload='],
    ['<a href="javascript:alert(1)"/>', 'href=, which leads elsewhere,'],
    ['<a xlink:href="jav&#x09;ascript:alert(1)"/>', 'xlink:href=, which leads elsewhere,'],
    ['<a href="https://example.org/"/>', 'href=, which leads elsewhere,'],
    ['<use href="data:image/svg+xml;base64,PHN2Zz4="/>', 'href=, which leads elsewhere,'],
    ['<image href="https://example.org/a.png"/>', '<image>'],
    ['<style>@import "https://example.org/a.css"</style>', 'a style that fetches something'],
    ['<style><![CDATA[@font-face{src:url(//a.example/f)}]]></style>', 'a style that fetches'],
    ['<rect style="fill:url(https://example.org/a.svg#b)"/>', 'style=, which fetches something,'],
    ['<rect fill="url(//example.org/a.svg#b)"/>', 'fill=, which fetches something,'],
    ['<rect style="background:u\\72l(https://example.org)"/>', 'style=, which fetches something,'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<iframe src="https://example.org"/>', '<iframe>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate>'],
    ['<handler type="text/ecmascript">alert(1)</handler>', '<handler>'],
    ['<?xml-stylesheet href="https://example.org/a.css"?>', 'a style sheet from elsewhere'],
  ])('is refused with %s', async (inside, what) => {
    const { picture } = await makePicture('docs/a.svg', svg(inside));
    expect(picture.fault).toContain(`holds more than a drawing: ${what}`);
    expect(picture.fault).toMatch(/ in line \d+\. Export it as a plain SVG$/);
  });

  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>';
  const outside =
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>';

  const deep = '<g>'.repeat(300) + '</g>'.repeat(300);

  test.each([
    ['elements deep in each other', svg(deep), 'elements more than 200 deep'],
    ['entities that grow', new TextEncoder().encode(bomb), 'a DOCTYPE with entities'],
    ['an entity from outside', new TextEncoder().encode(outside), 'a DOCTYPE with entities'],
    ['another encoding', Buffer.from('\ufeff<svg/>', 'utf16le'), 'is not saved as UTF-8'],
    ['another format', new TextEncoder().encode('<html><body/></html>'), '<html>'],
  ])('is refused with %s', async (_, source, what) => {
    expect((await makePicture('docs/a.svg', source)).picture.fault).toContain(what);
  });

  test.each([
    '<linearGradient id="a"/><rect fill="url(#a)" style="fill:url(#a)"/>',
    '<defs><path id="b" d="M0 0"/></defs><use href="#b"/>',
    '<style>rect { fill: url(#a); font-family: sans-serif }</style>',
    '<!-- Made by hand --><title>Keys</title><metadata>Inkscape</metadata>',
    '<text>on = off, javascript is a language</text>',
  ])('may hold %s', async (inside) => {
    expect((await makePicture('docs/a.svg', svg(inside))).picture.fault).toBeUndefined();
  });
});

describe('a picture that is too much is refused before it is unpacked', () => {
  test('by its pixels', async () => {
    const wall = sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    });
    const source = await wall.png({ compressionLevel: 9 }).toBuffer();
    expect(source.length).toBeLessThan(400_000);
    expect((await makePicture('docs/a.png', source)).picture.fault).toBe(
      'has 9000 × 9000 pixels, and may have 50 million. Make it smaller',
    );
  });

  test('by its bytes', async () => {
    const { picture } = await makePicture('docs/a.png', new Uint8Array(11 * 1024 * 1024));
    expect(picture.fault).toBe('has 11 MB, and may have 10. Make it smaller');
  });

  test('by what it is', async () => {
    const { picture } = await makePicture('docs/a.png', svg('<path d="M0 0h40"/>'));
    expect(picture.fault).toBe(
      'is SVG by its content, not by its name. Export it anew as PNG, WebP or SVG',
    );
  });
});

test('what is no picture is told', async () => {
  const { picture } = await makePicture('docs/a.png', new TextEncoder().encode('A text.'));
  expect(picture.fault).toBe('cannot be read as a picture. Export it anew as PNG, WebP or SVG');
});
