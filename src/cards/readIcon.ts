import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { optimize } from 'svgo';
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
    return { title: decode(title), path: shorten(path) };
  } catch {
    return undefined; // There is no such file.
  }
}

/** The two ways in which the set writes a letter that is not plain. */
const decode = (title: string): string =>
  title
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/** A mark is drawn some twenty pixels wide: hundredths of its 24 units are as exact as anybody sees. */
function shorten(path: string): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 2 } }],
  });
  return / d="([^"]+)"/.exec(data)?.[1] ?? path;
}
