import { findMeant } from '../headingIds';
import type { KnownPages, Report } from '../KnownPages';
import { collectProblems, isDraft, markdownExplained } from '../KnownPages';
import { didYouMean, nearestPath } from '../nearest';
import type { LinkSource, PageSource } from '../PageSource';
import type { Problem } from '../Problem';
import { tellDisguise } from '../safety/tellDisguise';
import { relativePath, resolvePath } from '../resolvePath';
import { clean, protocolOf, splitAnchor } from './addressParts';
import { checkImage } from './checkImage';

const protocols = ['http', 'https', 'mailto'];

/** Checks every link and image: that it leads to something, stays when things move, and calls no other site. */
export function checkLinks(page: PageSource, known: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, markdownExplained);
  for (const link of page.links) checkLink(link, page, known, report);
  for (const image of page.images) checkImage(image, page, known, report);
  return problems;
}

function checkLink(link: LinkSource, page: PageSource, known: KnownPages, report: Report): void {
  const { url, text } = link;
  const shown = text === '' ? 'the link' : `the link "${text}"`;
  if (url.trim() === '') {
    report('link-without-address', link, `${shown} has no address. Write [text](address).`);
    return;
  }
  if (
    text.trim() === '' &&
    !page.images.some((image) => image.line === link.line && image.column > link.column)
  ) {
    report('link-without-words', link, `the link to ${url} has no words. Say where it leads.`);
  }
  const protocol = protocolOf(url);
  if (protocol !== null) {
    checkAddress(link, protocol, page, known, report);
  } else if (/^[\\/]{2}/.test(clean(url))) {
    report('link-protocol', link, `${url} has no protocol. Write https:${url}.`);
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
    report(
      'link-protocol',
      link,
      `a link cannot have the protocol "${protocol}:". Use https:// or mailto:.`,
    );
    return;
  }
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0):3000(\/[^\s]*)?$/i.exec(url);
  if (local) {
    report(
      'link-to-own-machine',
      link,
      `${url} is the preview on your own machine, which no reader has. ${fixRoute(local[1] ?? '/', page, known)}`,
    );
    return;
  }
  const disguise = tellDisguise(url, link.text);
  if (disguise) report('link-disguised', link, disguise);
  const own = known.world.ownAddresses.find(
    (address) => url === address.replace(/\/$/, '') || url.startsWith(address.replace(/\/?$/, '/')),
  );
  if (own) {
    const route = `/${url.slice(own.replace(/\/$/, '').length).replace(/^\//, '')}`;
    report(
      'link-to-own-address',
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
      'link-to-own-address',
      link,
      `${route} breaks on GitHub and when the page moves. ${fixRoute(route, page, known)}`,
    );
    return;
  }
  const { routes } = known;
  if (
    routes.size > 0 &&
    !routes.has(path.replace(/\/?$/, '/')) &&
    !known.world.files.has(`static${path}`)
  ) {
    const guess = nearestPath(path, routes);
    report(
      'link-to-no-address',
      link,
      `this site has no address ${path}. ${guess ? `Did you mean ${guess}?` : 'Write the whole address of another site, https://…, or take the link out and keep its words.'}`,
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
    report(
      'link-leaves-repository',
      link,
      `${path} leads out of the repository. Link a file in it, or an address that begins with https://.`,
    );
    return;
  }
  const found = known.byPath.get(target);
  if (found) {
    if (isDraft(found) && !isDraft(page)) {
      report(
        'link-to-draft',
        link,
        `${path} is a draft, which the site does not publish. Link it when it is published.`,
      );
    }
    checkAnchor(link, anchor, found, page, report);
    return;
  }
  // Files of the repository that are not pages: the site leads to them on GitHub.
  if (known.world.files.has(target)) return;
  report(
    'link-to-nothing',
    link,
    `${path} leads to no file.${fixPath(target, page, known, anchor)}`,
  );
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
  if (guess) return ` Did you mean ${link(guess)}?`;
  const named = [...files].filter((file) => file.split('/').at(-1) === target.split('/').at(-1));
  const [nearby] = named.sort((one, other) => one.length - other.length);
  return nearby
    ? ` Did you mean ${link(nearby)}?`
    : ' Link a page that is there, or take the link out and keep its words.';
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
      'link-to-no-heading',
      link,
      `${place} has no heading with the id "${anchor}".${fixAnchor(anchor, target) || ' Write one that it has, or leave out "#" and what follows.'}`,
    );
    return;
  }
}

function fixAnchor(anchor: string, { headings }: PageSource): string {
  const meant = findMeant(anchor, headings);
  if (meant !== null) return ` Write "#${meant}".`;
  return (
    didYouMean(
      anchor,
      headings.map(({ id }) => id),
    ) || ' Take the part from "#" on out, or give the heading that is meant this id.'
  );
}

const isUnread = ({ problems, frontMatter, headings }: PageSource): boolean =>
  problems.length > 0 && frontMatter === null && headings.length === 0;
