import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Picture } from './makeHead';
import type { PictureFacts } from './PictureFacts';

/** How many pictures are drawn at once: drawing runs beside Node's own thread. */
const atOnce = 4;

/** Some who show links refuse a picture that is larger, and a reader on a phone pays for it. */
export const mostPictureBytes = 100_000;

/**
 * Puts every picture where its page names it, and draws only those that were not drawn before.
 *
 * @param kept Where drawn pictures are kept between builds, by their names.
 * @throws When a picture is too large, naming it and its bytes.
 */
export async function keepPictures(
  pictures: readonly Picture[],
  {
    kept,
    outDir,
    draw,
  }: { kept: string; outDir: string; draw: (facts: PictureFacts) => Promise<Buffer> },
): Promise<{ drawn: number }> {
  await mkdir(kept, { recursive: true });
  const before = new Set(await readdir(kept));
  // Two pages may have the same picture, and it is drawn once.
  const wanted = new Map(pictures.map((picture) => [nameOf(picture), picture]));
  const left = [...wanted].filter(([name]) => !before.has(name)).values();
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const [name, { facts, path }] of left) {
      const png = await draw(facts);
      if (png.length > mostPictureBytes) {
        throw new Error(
          `The link picture ${path} has ${png.length} bytes, at most ${mostPictureBytes}. Shorten the title or the sentence it shows: "${facts.title}".`,
        );
      }
      // Put in place whole, so that a build that is cut off leaves no half of a picture.
      await writeFile(join(kept, `${name}.new`), png);
      await rename(join(kept, `${name}.new`), join(kept, name));
      drawn += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const picture of pictures) {
    const to = join(outDir, picture.path);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(kept, nameOf(picture)), to);
  }
  for (const name of before) {
    if (!wanted.has(name)) await rm(join(kept, name), { force: true });
  }
  return { drawn };
}

const nameOf = ({ path }: Picture): string => basename(path);
