import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PictureSource } from '../content/PictureSource';
import { inspectSvg } from './inspectSvg';
import { importSharp } from './importSharp.cjs';

/** Twice the width of an article's text in pixels: more than any screen shows of it. */
const widest = 1440;

/** Nothing larger is taken, in bytes: a photo of a phone has half. */
const mostBytes = 10 * 1024 * 1024;
/** Nor is anything unpacked beyond that: a file of some kilobytes can hold a wall of one colour. */
const mostPixels = 50_000_000;
/** Every image of a moving picture; its size is told before anything is unpacked. */
const all = { animated: true, limitInputPixels: false } as const;
const formats: readonly string[] = ['png', 'jpeg', 'gif', 'webp', 'heif'];
const anew = 'Export it anew as PNG, WebP or SVG';

/** A picture as it is sent, and what is known of it. */
export interface MadePicture {
  picture: PictureSource;
  content: Uint8Array;
}

/**
 * Makes of an author's picture what readers are sent: SVG stays SVG, everything else becomes WebP
 * of at most twice the text's width, without the place and the camera that a photo tells.
 */
export async function makePicture(path: string, source: Uint8Array): Promise<MadePicture> {
  if (source.length > mostBytes)
    return unfit(
      path,
      `has ${Math.ceil(source.length / 1024 / 1024)} MB, and may have ${mostBytes / 1024 / 1024}. Make it smaller`,
    );
  // Loaded only where a page has a picture: it starts a library of sixteen megabytes.
  const sharp = await importSharp();
  try {
    if (extname(path).toLowerCase() === '.svg') {
      const fault = inspectSvg(source);
      if (fault !== null) return unfit(path, `${fault}. Export it as a plain SVG`);
      const { width, height } = await sharp(source).metadata();
      return named(path, '.svg', source, {
        width,
        height,
        bytes: gzipSync(source, { level: 9 }).length,
      });
    }
    const { format, width: across = 0, height: down = 0 } = await sharp(source, all).metadata();
    if (!formats.includes(format ?? ''))
      return unfit(path, `is ${format?.toUpperCase()} by its content, not by its name. ${anew}`);
    if (across * down > mostPixels)
      return unfit(
        path,
        `has ${across} × ${down} pixels, and may have ${mostPixels / 1_000_000} million. Make it smaller`,
      );
    const image = sharp(source, all)
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true });
    const made = [await image.clone().webp({ quality: 80, effort: 6 }).toBuffer()];
    // Of few colours, as a picture of a terminal is, lossless is often smaller.
    if (format === 'png' || format === 'gif')
      made.push(await image.clone().webp({ lossless: true, effort: 6 }).toBuffer());
    const [smallest = Buffer.alloc(0)] = made.sort((one, other) => one.length - other.length);
    const { width, height, pageHeight } = await sharp(smallest, { animated: true }).metadata();
    return named(path, '.webp', smallest, {
      width,
      height: pageHeight ?? height,
      bytes: smallest.length,
    });
  } catch {
    return unfit(path, `cannot be read as a picture. ${anew}`);
  }
}

function named(
  path: string,
  extension: string,
  content: Uint8Array,
  facts: Omit<PictureSource, 'file'>,
): MadePicture {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = basename(path, extname(path));
  return { picture: { file: `${name}-${hash}${extension}`, ...facts }, content };
}

const unfit = (path: string, fault: string): MadePicture => ({
  picture: { file: basename(path), width: 0, height: 0, bytes: 0, fault },
  content: new Uint8Array(),
});
