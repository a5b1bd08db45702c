import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { pictureSize } from '../content/headTags';
import { chooseFonts, fontPackages, listParts, tellMissing, type FontPart } from './chooseFonts';
import {
  layoutPicture,
  layoutText,
  textBox,
  textSizes,
  type Frame,
  type TextSizes,
} from './layoutPicture';
import type { PictureFacts } from './PictureFacts';

/** Draws pictures with the fonts that their letters need. */
export interface Painter {
  /** A PNG of 1200 by 630. @throws When no font has a letter of its text. */
  draw(facts: PictureFacts): Promise<Buffer>;
  /** The letters of a picture for which there is no font: they would be boxes. */
  findMissing(facts: PictureFacts): string[];
}

/** @param root The repository's root, for its node_modules. */
export async function makePainter(root: string, frame: Frame): Promise<Painter> {
  const renderer = new Renderer();
  const modules = join(root, 'node_modules');
  const lists = await Promise.all(
    fontPackages.map(async (font) => {
      const json = await readFile(join(modules, font.package, 'unicode.json'), 'utf8');
      return listParts(font, JSON.parse(json) as Record<string, string>);
    }),
  );
  const parts = lists.flat();
  const registered = new Map<FontPart, Promise<unknown>>();

  const register = (part: FontPart): Promise<unknown> => {
    const known = registered.get(part);
    if (known) return known;
    const registering = readFile(join(modules, part.file)).then((data) =>
      renderer.registerFont({ name: part.family, data, unicodeRange: part.ranges }),
    );
    registered.set(part, registering);
    return registering;
  };

  return {
    findMissing: (facts) => chooseFonts(lettersOf(facts, frame), parts).missing,
    async draw(facts) {
      const { chosen, missing } = chooseFonts(lettersOf(facts, frame), parts);
      if (missing.length > 0) throw new Error(tellMissing(missing));
      // One after the other: which of two parts has a letter must not depend on which was read first.
      for (const part of chosen) await register(part);
      const sizes = await fitText(renderer, facts, frame);
      return renderer.render(layoutPicture(facts, sizes, frame), {
        ...pictureSize,
        format: 'png',
      });
    },
  };
}

/** The largest sizes with which title and sentence fit into their box. */
async function fitText(
  renderer: Renderer,
  facts: PictureFacts,
  { tokens }: Frame,
): Promise<TextSizes> {
  const box = textBox(facts);
  for (const sizes of textSizes) {
    const { height } = await renderer.measure(layoutText(facts, sizes, tokens), {
      width: box.width,
    });
    if (height <= box.height) return sizes;
  }
  throw new Error(
    `The title and the sentence of "${facts.title}" do not fit into its link picture.`,
  );
}

function lettersOf({ title, sentence, facts, proof }: PictureFacts, { siteName }: Frame): string {
  const drawn = [title, sentence, ...facts, siteName, proof?.label, proof?.unit];
  // What every picture has: digits, points, and the words of the layout.
  return `${drawn.join('')}·0123456789,.:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
}
