import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files are written at once. */
const atOnce = 32;

/**
 * Writes views where the bundler finds them. One that lies there already is left as it is, so that
 * the bundler's cache need not look into it.
 *
 * @param folder Where `write` puts them.
 */
export async function writeViews(
  views: Readonly<Record<string, unknown>>,
  { folder, write }: { folder: string; write: (name: string, text: string) => Promise<unknown> },
): Promise<void> {
  const left = Object.entries(views).values();
  const work = async (): Promise<void> => {
    // All share one iterator: each takes the next that nobody has taken.
    for (const [name, view] of left) {
      const text = JSON.stringify(view);
      const before = await readFile(join(folder, name), 'utf8').catch(() => null);
      if (before !== text) await write(name, text);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
