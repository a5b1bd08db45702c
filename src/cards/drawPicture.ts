import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { pictureSize } from '../content/headTags';
import { chooseFonts, fontPackages, listParts, type FontPart } from './chooseFonts';
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
  /** A PNG of 1200 by 630. A letter that no font has is left out. */
  draw(facts: PictureFacts): Promise<Buffer>;
  /** The letters of a picture for which there is no font: it is drawn without them. */
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
      // One after the other: which of two parts has a letter must not depend on which was read first.
      for (const part of chosen) await register(part);
      const drawn = leaveOut(missing, facts, frame);
      const sizes = await fitText(renderer, drawn, frame);
      return renderer.render(layoutPicture(drawn, sizes, frame), {
        ...pictureSize,
        format: 'png',
      });
    },
  };
}

/** A picture of what can be drawn: a box in place of a letter says less than the words around it. */
function leaveOut(
  missing: readonly string[],
  facts: PictureFacts,
  { siteName }: Frame,
): PictureFacts {
  if (missing.length === 0) return facts;
  const without = (text: string): string =>
    [...text]
      .filter((letter) => !missing.includes(letter))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();
  return {
    ...facts,
    title: withLetters(without(facts.title)) ?? siteName,
    sentence: withLetters(without(facts.sentence)) ?? '',
    facts: facts.facts.map(without),
  };
}

/** Punctuation alone is what is left of words in a script that cannot be drawn. */
const withLetters = (text: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(text) ? text : undefined;

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
