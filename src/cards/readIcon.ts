import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IconView } from '../views/views';

/** The drawings of the set, a file for each: its module brings all three thousand. */
const folder = join(dirname(require.resolve('simple-icons')), 'icons');
const drawing = /<title>(.*)<\/title><path d="([^"]+)"\/>/;

/** The mark of a technology by its slug in simple-icons; undefined when the set has none. */
export function readIcon(slug: string | undefined): IconView | undefined {
  if (!slug || !/^\w+$/.test(slug)) return undefined;
  try {
    const [, title = '', path = ''] =
      drawing.exec(readFileSync(join(folder, `${slug}.svg`), 'utf8')) ?? [];
    return { title: decode(title), path };
  } catch {
    return undefined; // There is no such file.
  }
}

/** The two ways in which the set writes a letter that is not plain. */
const decode = (title: string): string =>
  title
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
