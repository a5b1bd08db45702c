import { kindOf, permalinkOf } from '../kinds';
import { isDraft } from '../KnownPages';
import type { PageSource } from '../PageSource';
import type { World } from '../World';
import { aliasPattern, movedPattern } from './patterns';
import type { Alias, MovedHeading, Published, PublishedPage } from './Published';

/** Gathers what pages are published, and what they say of the addresses that lead to them. */
export function readPublished(
  sources: readonly PageSource[],
  { files }: Pick<World, 'files'>,
): Published {
  const pages = new Map<string, PublishedPage>();
  for (const page of [...readRoutes(files), ...sources.flatMap(readPage)]) {
    if (!pages.has(page.address)) pages.set(page.address, page);
  }
  const aliases = new Map<string, Alias>();
  const moved = new Map<string, MovedHeading>();
  const doubled: (Alias | MovedHeading)[] = [];
  for (const page of pages.values()) {
    for (const alias of readAliases(page)) {
      if (aliases.has(alias.from)) doubled.push(alias);
      else aliases.set(alias.from, alias);
    }
    for (const heading of readMoved(page)) {
      const key = `${heading.address}#${heading.id}`;
      if (moved.has(key)) doubled.push(heading);
      else moved.set(key, heading);
    }
  }
  return { pages, aliases, moved, doubled };
}

/** `src/pages/docs/concepts.tsx` → `/docs/concepts/` */
function readRoutes(files: Iterable<string>): PublishedPage[] {
  return [...files].flatMap((path): PublishedPage[] => {
    const name = /^src\/pages\/(.+)\.tsx$/.exec(path)?.[1];
    if (!name || /(?:^|\/)_|\.test$/.test(name)) return [];
    const address = `/${name}/`.replace(/\/index\/$/, '/');
    return [{ address, path, title: address, source: null, headings: new Map() }];
  });
}

function readPage(source: PageSource): PublishedPage[] {
  if (!kindOf(source.path) || isDraft(source)) return [];
  const { title } = source.frontMatter?.value ?? {};
  return [
    {
      address: permalinkOf(source.path),
      path: source.path,
      title: typeof title === 'string' ? title : source.path,
      source,
      headings: new Map(
        source.headings.filter(({ depth }) => depth > 1).map((heading) => [heading.id, heading]),
      ),
    },
  ];
}

/** The items of a field that have the form of one; what has not is told as a problem of the field. */
function listOf(
  { source }: PublishedPage,
  field: string,
  pattern: RegExp,
): { match: RegExpExecArray; index: number }[] {
  const value = source?.frontMatter?.value[field];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const match = typeof item === 'string' ? pattern.exec(item) : null;
    return match ? [{ match, index }] : [];
  });
}

function readAliases(page: PublishedPage): Alias[] {
  return listOf(page, 'aliases', aliasPattern).map(({ match, index }) => ({
    from: match[1] ?? '',
    page,
    section: match[2] ?? null,
    place: page.source?.frontMatter?.values[`aliases[${index}]`],
  }));
}

function readMoved(page: PublishedPage): MovedHeading[] {
  return listOf(page, 'moved_headings', movedPattern).map(({ match, index }) => ({
    address: match[1] ?? page.address,
    id: match[2] ?? '',
    page,
    to: match[3] ?? '',
    place: page.source?.frontMatter?.values[`moved_headings[${index}]`],
  }));
}
