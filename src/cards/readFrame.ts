import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteName } from '../site/siteName';
import { fontPackages } from './chooseFonts';
import type { Frame } from './layoutPicture';
import type { PictureFacts } from './PictureFacts';
import { colorOf, readTokens } from './readTokens';

/** What every picture is drawn with: colours, mark and name of the hub. */
export function readFrame(root: string): Frame {
  const tokens = readTokens(
    ['tokens.css', 'pictureTokens.css']
      .map((name) => readFileSync(join(root, 'src/css', name), 'utf8'))
      .join('\n'),
  );
  const mark = readFileSync(join(root, 'static/favicon.svg'), 'utf8')
    // In a browser's tab the ink follows the theme; a picture has one.
    .replace(/<style>.*?<\/style>/s, '')
    .replace('class="i"', `stroke="${colorOf(tokens, 'ink')}"`);
  return { siteName, tokens, mark };
}

/** Code that decides what a picture looks like, from the repository's root. */
const code = [
  'src/cards/chooseFonts.ts',
  'src/cards/drawPicture.ts',
  'src/cards/layoutPicture.ts',
  'src/views/glyphShapes.ts',
  'src/views/tellChange.ts',
];

/**
 * Names pictures by all that they are drawn from: facts, frame, fonts, the program that draws and
 * the code that lays them out.
 */
export function makePictureHash(root: string, frame: Frame): (facts: PictureFacts) => string {
  const packages = ['@takumi-rs/core', ...fontPackages.map((font) => font.package)];
  const versions = packages.map((name) => {
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string };
    return `${name}@${version}`;
  });
  const drawn = JSON.stringify([
    frame,
    versions,
    code.map((path) => readFileSync(join(root, path), 'utf8')),
  ]);
  return (facts) =>
    createHash('sha256').update(drawn).update(JSON.stringify(facts)).digest('hex').slice(0, 10);
}
