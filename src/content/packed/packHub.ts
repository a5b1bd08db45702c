import { fieldsOf } from '../frontMatter';
import { idOf, kindOf, type Kind } from '../kinds';
import { messagesIn } from '../checks/checkMessages';
import { namedPages, signOf } from '../checks/checkRelations';
import { isDraft, knowPages, type KnownPages } from '../KnownPages';
import type { PageSource } from '../PageSource';
import { resolvePath } from '../resolvePath';
import type { World } from '../World';
import type { HubPlace, PackedFiles, PackedHub, PackedMessages, PackedPage } from './PackedHub';

/** What a check compares between pages, and what a search for a page like a new one reads. */
const compared = ['title', 'keywords', 'draft', 'aliases', 'moved_headings'];

const fieldsOfKind = (kind: Kind): Set<string> =>
  new Set([
    ...compared,
    // Of an error they tell it from others of its name.
    ...(kind === 'error' ? [] : ['packages']),
    ...fieldsOf(kind).flatMap(([name, , { names }]) => (names ? [name] : [])),
  ]);

/** Leaves of the hub what a check of one more page compares it with. */
export function packHub(
  pages: readonly PageSource[],
  world: World,
  { place, templates }: { place: HubPlace; templates: PackedHub['templates'] },
): PackedHub {
  const known = knowPages(pages, world);
  return {
    place,
    pages: pages.map((page) => packPage(page, known)),
    labs: Object.fromEntries(
      world.labFolders.map((name) => {
        const id = name.replaceAll('_', '-');
        return [id, Object.keys(world.figures[id] ?? {})];
      }),
    ),
    templates,
  };
}

/** What a page may show beyond its own words. */
export function packFiles({ files, included, icons, ledger = '' }: World): PackedFiles {
  return {
    files: [...files].filter((path) => /^(?:labs|docs|challenges|\.github)\/|^[^/]+$/.test(path)),
    included,
    icons: [...icons],
    ledger,
  };
}

/** Apart, since most pages list none. */
export const packMessages = (pages: readonly PageSource[]): PackedMessages =>
  Object.fromEntries(
    pages.flatMap((page) => {
      const signs = isDraft(page) ? [] : messagesIn(page).map(({ text }) => signOf(text));
      return signs.length > 0 ? [[page.path, signs]] : [];
    }),
  );

function packPage(page: PageSource, known: KnownPages): PackedPage {
  const { path, frontMatter, headings, links } = page;
  const { captures } = known.world;
  const kind = kindOf(path);
  const wanted = fieldsOfKind(kind ?? 'guide');
  const capture = kind === 'error' ? captures[idOf(path)] : undefined;
  const fields = Object.entries(frontMatter?.value ?? {}).filter(
    ([name, value]) => wanted.has(name) && !(Array.isArray(value) && value.length === 0),
  );
  const named = new Set(namedPages(page, known).map((target) => target.path));
  const linked = links
    .map(({ url }) => url.split('#')[0] ?? '')
    .filter((url) => url.endsWith('.md') && !/^(?:[a-z]+:|\/)/i.test(url))
    .filter((url) => !named.has(resolvePath(path, url) ?? ''));
  return {
    path,
    fields: Object.fromEntries(fields),
    ids: headings.map(({ id }) => id),
    ...(linked.length > 0 && { links: [...new Set(linked)] }),
    ...(capture !== undefined && { hasRun: capture !== null }),
  };
}
