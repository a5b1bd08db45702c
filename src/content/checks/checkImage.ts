import type { KnownPages, Report } from '../KnownPages';
import { nearestPath } from '../nearest';
import type { ImageSource, PageSource } from '../PageSource';
import { picturePath } from '../picturePath';
import { pictureBudget, type PictureSource } from '../PictureSource';
import { relativePath } from '../resolvePath';
import { clean, protocolOf, splitAnchor } from './addressParts';

/** Checks a picture: that its file is there, is light, is one, and is told in words. */
export function checkImage(
  image: ImageSource,
  page: PageSource,
  known: KnownPages,
  report: Report,
): void {
  const { url, alt } = image;
  if (alt.trim() === '') {
    report(
      'picture-without-words',
      image,
      'the image has no alternative text. Say what it shows: ![What it shows](file.png).',
    );
  } else if (
    /^(?:image|picture|photo|screenshot|diagram|figure|img)?[\s\d]*$/i.test(alt) ||
    alt === url.split('/').at(-1)
  ) {
    report(
      'picture-says-nothing',
      image,
      `the alternative text "${alt}" does not say what the image shows.`,
    );
  }
  if (url.trim() === '') {
    report('picture-without-address', image, 'the image has no address.');
    return;
  }
  const protocol = protocolOf(url);
  if (protocol !== null || /^[\\/]{2}/.test(clean(url))) {
    report(
      'picture-from-elsewhere',
      image,
      `the image ${url.slice(0, 60)} lies on another site, and pages call no other site. Put the file beside the page: ![…](./name.png).`,
    );
    return;
  }
  const { path } = splitAnchor(url);
  const target = picturePath(page.path, url);
  if (target !== null && known.world.files.has(target)) {
    checkPicture(image, path, known.world.pictures[target], report);
    return;
  }
  const images = [...known.world.files].filter((file) =>
    /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(file),
  );
  const guess = target === null ? null : nearestPath(target, images);
  report(
    'picture-missing',
    image,
    `there is no image ${path}.${guess ? ` Did you mean ${relativePath(page.path, guess)}?` : ' Put the file beside the page.'}`,
  );
}

function checkPicture(
  image: ImageSource,
  path: string,
  picture: PictureSource | undefined,
  report: Report,
): void {
  if (!picture) return;
  if (picture.fault !== undefined)
    report('picture-broken', image, `the picture ${path} ${picture.fault}.`);
  const [size, budget] = [picture.bytes, pictureBudget].map((bytes) => Math.ceil(bytes / 1024));
  if (picture.bytes > pictureBudget) {
    report(
      'picture-heavy',
      image,
      `the picture ${path} costs a reader ${size} KB, and may cost ${budget}. Crop it to what the text speaks of, or make it smaller.`,
    );
  }
}
