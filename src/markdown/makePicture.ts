import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PictureSource } from '../content/PictureSource';
import { importSharp } from './importSharp.cjs';

/** Twice the width of an article's text in pixels: more than any screen shows of it. */
const widest = 1440;

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
  // Loaded only where a page has a picture: it starts a library of sixteen megabytes.
  const sharp = await importSharp();
  try {
    if (extname(path).toLowerCase() === '.svg') {
      const text = new TextDecoder().decode(source);
      if (carriesMore.test(text)) {
        return unfit(
          path,
          'holds more than a drawing: a script, or something from outside. Export it as a plain SVG',
        );
      }
      const { width, height } = await sharp(source).metadata();
      return named(path, '.svg', source, {
        width,
        height,
        bytes: gzipSync(source, { level: 9 }).length,
      });
    }
    const image = sharp(source, { animated: true })
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true });
    const { format } = await image.metadata();
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
    return unfit(path, 'cannot be read as a picture. Export it anew as PNG, WebP or SVG');
  }
}

/** What an SVG can do besides showing a drawing, once somebody opens it by itself. */
const carriesMore =
  /<(?:script|foreignObject|iframe|image|style[^>]*>[^<]*@import)|\son\w+\s*=|javascript:|href\s*=\s*["'](?!#)/i;

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
