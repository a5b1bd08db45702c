import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { picturePath } from '../content/picturePath';
import type { PageSource } from '../content/PageSource';
import type { PictureSource } from '../content/PictureSource';
import { makePicture } from './makePicture';

/** Below the repository's root: laid out as a folder of static files, which the site serves. */
export const picturesRoot = '.nexus/pictures';
/** Where in that folder, and on the site, pictures lie; nothing there changes under its name. */
const picturesFolder = 'assets/images';

/**
 * Makes each picture that a page shows ready for readers, and remembers it by its content.
 * By the path of the picture.
 */
export async function readPictures(
  root: string,
  pages: readonly PageSource[],
  known: ReadonlySet<string>,
): Promise<Record<string, PictureSource>> {
  const shown = pages.flatMap(({ path, images }) =>
    images.map(({ url }) => picturePath(path, url)),
  );
  const paths = [...new Set(shown)].filter((path) => path !== null && known.has(path)) as string[];
  const folder = join(root, picturesRoot, picturesFolder);
  if (paths.length === 0) {
    await rm(folder, { recursive: true, force: true });
    return {};
  }
  await mkdir(folder, { recursive: true });
  const maker = await Promise.all(
    [
      join(__dirname, 'makePicture.ts'),
      join(__dirname, 'inspectSvg.ts'),
      join(root, 'package-lock.json'),
    ].map((file) => readFile(file).then(hashOf, () => 'none')),
  );
  const list = join(root, '.nexus', 'pictures.json');
  const before = await readList(list);
  const made = new Map<string, PictureSource>();
  const work = async (path: string): Promise<[string, PictureSource]> => {
    const source = await readFile(join(root, path));
    const key = hashOf([...maker, path, hashOf(source)].join());
    const kept = before[key];
    const isThere = kept && (kept.fault !== undefined || existsSync(join(folder, kept.file)));
    const picture = isThere ? kept : await make(path, source, folder);
    made.set(key, picture);
    return [path, picture];
  };
  const pictures = Object.fromEntries(await Promise.all(paths.map(work)));
  await put(list, JSON.stringify(Object.fromEntries(made)));
  const files = new Set(Object.values(pictures).map(({ file }) => file));
  for (const file of await readdir(folder)) {
    if (!files.has(file)) await rm(join(folder, file), { force: true });
  }
  return pictures;
}

async function make(path: string, source: Uint8Array, folder: string): Promise<PictureSource> {
  const { picture, content } = await makePicture(path, source);
  if (picture.fault === undefined) await put(join(folder, picture.file), content);
  return picture;
}

/** Two commands may write at once: each writes its own file and puts it in place whole. */
async function put(file: string, content: string | Uint8Array): Promise<void> {
  const own = join(dirname(dirname(file)), `.picture-${process.pid}-${hashOf(file).slice(0, 8)}`);
  await writeFile(own, content);
  await rename(own, file);
}

async function readList(file: string): Promise<Record<string, PictureSource>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, PictureSource>;
  } catch {
    return {}; // There is none yet, or it was cut off: every picture is made anew.
  }
}

const hashOf = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex');
