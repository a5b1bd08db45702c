import { idOf } from '../kinds';
import { emptyPage, type HeadingSource, type PageSource } from '../PageSource';
import type { World } from '../World';
import type { PackedFiles, PackedHub, PackedMessages, PackedPage } from './PackedHub';

const nowhere = { line: 1, column: 1 };

/** Makes of a packed hub what checks ask for; places and texts of its pages are not in it. */
export function unpackHub(
  hub: PackedHub,
  { files, messages, today }: { files?: PackedFiles; messages?: PackedMessages; today: string },
): { pages: PageSource[]; world: World } {
  const { labs, place } = hub;
  const world: World = {
    today,
    ownAddresses: place.ownAddresses,
    files: new Set(files?.files),
    included: files?.included ?? {},
    pictures: {},
    labFolders: Object.keys(labs).map((id) => id.replaceAll('-', '_')),
    captures: Object.fromEntries(
      hub.pages
        .filter(({ hasRun }) => hasRun !== undefined)
        .map(({ path, hasRun }) => [idOf(path), hasRun ? { ran_on: today, versions: {} } : null]),
    ),
    icons: new Set(files?.icons),
    // Of a figure, only its name is asked for: what it measured is compared where the lab is.
    figures: Object.fromEntries(
      Object.entries(labs)
        .filter(([, names]) => names.length > 0)
        .map(([id, names]) => [id, Object.fromEntries(names.map((name) => [name, {} as never]))]),
    ),
    outputs: {},
    ledger: files?.ledger,
    listed: messages,
  };
  return { pages: hub.pages.map(unpackPage), world };
}

function unpackPage({ path, fields, ids, links = [] }: PackedPage): PageSource {
  return {
    ...emptyPage(path),
    frontMatter: { value: fields, keys: {}, values: {} },
    headings: ids.map(unpackHeading),
    links: links.map((url) => ({ ...nowhere, url, text: '' })),
  };
}

const unpackHeading = (id: string): HeadingSource => ({
  ...nowhere,
  depth: 2,
  text: id,
  explicitId: id,
  id,
  empty: false,
  lead: '',
});
