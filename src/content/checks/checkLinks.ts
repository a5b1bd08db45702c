import type { KnownPages, Report } from '../KnownPages';
import { collectProblems, isDraft, markdownExplained } from '../KnownPages';
import { kindFacts, kindOf } from '../kinds';
import { didYouMean, nearestPath } from '../nearest';
import type { HeadingSource, ImageSource, LinkSource, PageSource } from '../PageSource';
import { picturePath } from '../picturePath';
import { pictureBudget, type PictureSource } from '../PictureSource';
import type { Problem } from '../Problem';
import { relativePath, resolvePath } from '../resolvePath';

const protocols = ['http', 'https', 'mailto'];

/** Checks every link and image: that it leads to something, stays when things move, and calls no other site. */
export function checkLinks(page: PageSource, known: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  for (const link of page.links) checkLink(link, page, known, report);
  for (const image of page.images) checkImage(image, page, known, report);
  return problems;
}

/** The part before `#` and the part after it. */
function splitAnchor(url: string): { path: string; anchor: string } {
  const [before = '', anchor = ''] = url.split('#', 2);
  return { path: decode(before.split('?')[0] ?? ''), anchor: decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Browsers drop these from an address before they read its protocol.
const clean = (url: string): string => url.replaceAll(/[\p{Cc}\s]/gu, '');

const protocolOf = (url: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(clean(url))?.[1]?.toLowerCase() ?? null;

function checkLink(link: LinkSource, page: PageSource, known: KnownPages, report: Report): void {
  const { url, text } = link;
  const shown = text === '' ? 'the link' : `the link "${text}"`;
  if (url.trim() === '') {
    report(link, `${shown} has no address. Write [text](address).`);
    return;
  }
  if (
    text.trim() === '' &&
    !page.images.some((image) => image.line === link.line && image.column > link.column)
  ) {
    report(link, `the link to ${url} has no words. Say where it leads.`);
  }
  const protocol = protocolOf(url);
  if (protocol !== null) {
    checkAddress(link, protocol, page, known, report);
  } else if (/^[\\/]{2}/.test(clean(url))) {
    report(link, `${url} has no protocol. Write https:${url}.`);
  } else if (url.startsWith('/')) {
    checkRoute(link, url, page, known, report);
  } else {
    checkRelative(link, page, known, report);
  }
}

function checkAddress(
  link: LinkSource,
  protocol: string,
  page: PageSource,
  known: KnownPages,
  report: Report,
): void {
  const { url } = link;
  if (!protocols.includes(protocol)) {
    report(link, `a link cannot have the protocol "${protocol}:". Use https:// or mailto:.`);
    return;
  }
  const own = known.world.ownAddresses.find(
    (address) => url === address.replace(/\/$/, '') || url.startsWith(address.replace(/\/?$/, '/')),
  );
  if (own) {
    const route = `/${url.slice(own.replace(/\/$/, '').length).replace(/^\//, '')}`;
    report(
      link,
      `${url} is an address of this site, which a copy of the hub does not have. ${fixRoute(route, page, known)}`,
    );
  }
}

function checkRoute(
  link: LinkSource,
  route: string,
  page: PageSource,
  known: KnownPages,
  report: Report,
): void {
  const { path } = splitAnchor(route);
  const inContent =
    /^\/(?:docs|challenges)\/[^/]+\/[^/]+/.test(path) || /^\/challenges\/[^/]+/.test(path);
  if (pageAt(path, known) || inContent) {
    report(
      link,
      `${route} breaks on GitHub and when the page moves. ${fixRoute(route, page, known)}`,
    );
  }
}

const pageAt = (route: string, known: KnownPages): PageSource | undefined =>
  known.byPermalink.get(route.replace(/\/?$/, '/'));

function fixRoute(route: string, page: PageSource, known: KnownPages): string {
  const { path, anchor } = splitAnchor(route);
  const target =
    pageAt(path, known) ?? pageAt(nearestPath(path, known.byPermalink.keys()) ?? '', known);
  return target
    ? `Link the file: ${relativePath(page.path, target.path)}${anchor ? `#${anchor}` : ''}`
    : 'Link the file, relative to this one, with .md.';
}

function checkRelative(
  link: LinkSource,
  page: PageSource,
  known: KnownPages,
  report: Report,
): void {
  const { path, anchor } = splitAnchor(link.url);
  if (path === '') {
    checkAnchor(link, anchor, page, page, report);
    return;
  }
  const target = resolvePath(page.path, path);
  if (target === null) {
    report(link, `${path} leads out of the repository.`);
    return;
  }
  const found = known.byPath.get(target);
  if (found) {
    if (isDraft(found) && !isDraft(page)) {
      report(
        link,
        `${path} is a draft, which the site does not publish. Link it when it is published.`,
      );
    }
    checkAnchor(link, anchor, found, page, report);
    return;
  }
  // Files of the repository that are not pages: the site leads to them on GitHub.
  if (known.world.files.has(target)) return;
  report(link, `${path} leads to no file.${fixPath(target, page, known, anchor)}`);
}

function fixPath(target: string, page: PageSource, known: KnownPages, anchor: string): string {
  const hash = anchor ? `#${anchor}` : '';
  const link = (path: string): string => `${relativePath(page.path, path)}${hash}`;
  const files = known.world.files;
  for (const candidate of [
    `${target}.md`,
    `${target}/index.md`,
    target.replace(/\.(?:html?|mdx)$/, '.md'),
  ]) {
    if (known.byPath.has(candidate)) return ` Write ${link(candidate)}`;
  }
  if ([...files].some((file) => file.startsWith(`${target}/`))) {
    return ' It is a folder: link a file in it.';
  }
  const guess = nearestPath(target, known.byPath.keys());
  return guess ? ` Did you mean ${link(guess)}?` : ' Links lead to pages that exist.';
}

function checkAnchor(
  link: LinkSource,
  anchor: string,
  target: PageSource,
  page: PageSource,
  report: Report,
): void {
  // A page that could not be read is told as such; its headings are not missing.
  if (anchor === '' || isUnread(target)) return;
  const heading = target.headings.find(({ id }) => id === anchor);
  const place = target === page ? 'this page' : target.path;
  if (!heading) {
    report(
      link,
      `${place} has no heading with the id "${anchor}".${didYouMean(
        anchor,
        target.headings.map(({ id }) => id),
      )}`,
    );
    return;
  }
  if (target === page || heading.explicitId !== null || isOfOutline(heading, target)) return;
  report(
    link,
    `the heading "${heading.text}" has no id of its own, so this link breaks when it is reworded. In ${target.path}:${heading.line} write "${'#'.repeat(heading.depth)} ${heading.text} {#${anchor}}".`,
  );
}

const isUnread = ({ problems, frontMatter, headings }: PageSource): boolean =>
  problems.length > 0 && frontMatter === null && headings.length === 0;

/** The wording of these is fixed by the page's kind, and with it their ids. */
function isOfOutline(heading: HeadingSource, page: PageSource): boolean {
  const kind = kindOf(page.path);
  return (
    heading.depth === 2 &&
    kind !== null &&
    (kindFacts[kind].outline?.some(({ title }) => title === heading.text) ?? false)
  );
}

function checkImage(image: ImageSource, page: PageSource, known: KnownPages, report: Report): void {
  const { url, alt } = image;
  if (alt.trim() === '') {
    report(
      image,
      'the image has no alternative text. Say what it shows: ![What it shows](file.png).',
    );
  } else if (
    /^(?:image|picture|photo|screenshot|diagram|figure|img)?[\s\d]*$/i.test(alt) ||
    alt === url.split('/').at(-1)
  ) {
    report(image, `the alternative text "${alt}" does not say what the image shows.`);
  }
  if (url.trim() === '') {
    report(image, 'the image has no address.');
    return;
  }
  const protocol = protocolOf(url);
  if (protocol !== null || /^[\\/]{2}/.test(clean(url))) {
    report(
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
  if (picture.fault !== undefined) report(image, `the picture ${path} ${picture.fault}.`);
  const [size, budget] = [picture.bytes, pictureBudget].map((bytes) => Math.ceil(bytes / 1024));
  if (picture.bytes > pictureBudget) {
    report(
      image,
      `the picture ${path} costs a reader ${size} KB, and may cost ${budget}. Crop it to what the text speaks of, or make it smaller.`,
    );
  }
}
