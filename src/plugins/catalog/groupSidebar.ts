import type { Options } from '@docusaurus/plugin-content-docs';
import { categories, levels, printers, strengths } from '../../content/frontMatter';
import { groupTitles, titleOfFolder } from '../../content/hubMap';
import { shortTitle } from '../../content/shortTitle';

type Generator = NonNullable<Options['sidebarItemsGenerator']>;

interface Grouping {
  key: string;
  values: readonly string[];
  /** What the filter of the index is called, if not like the key. */
  filter?: string;
  /** A title is shown whole: what stands before its colon is no name. */
  isWhole?: boolean;
}

/** By which key of their front matter the pages of a folder are grouped, and in which order. */
const groupings: Readonly<Record<string, Grouping>> = {
  technologies: { key: 'category', values: categories },
  concepts: { key: 'level', values: levels },
  practices: { key: 'strength', values: strengths },
  errors: { key: 'printed_by', values: printers, filter: 'program', isWhole: true },
  // The folder of the instance that has challenges only.
  '.': { key: 'level', values: levels },
};

/** Lists pages beside one another as their front matter groups them; other sections as they lie. */
export const groupSidebar: Generator = async ({ defaultSidebarItemsGenerator, ...args }) => {
  const items = await defaultSidebarItemsGenerator(args);
  const grouping = groupings[args.item.dirName];
  if (!grouping) {
    return items.map((item) =>
      item.type === 'category' ? { ...item, label: titleOfFolder(item.label) } : item,
    );
  }
  const { key, values, filter = key, isWhole = false } = grouping;
  const valueOf = new Map(args.docs.map(({ id, frontMatter }) => [id, frontMatter[key]]));
  const titleOf = new Map(args.docs.map((doc) => [doc.id, shortTitle(doc)]));
  return values
    .map((value) => ({
      type: 'category' as const,
      label: groupTitles[value] ?? value,
      customProps: { query: `?${filter}=${encodeURIComponent(value)}` },
      collapsed: false,
      collapsible: false,
      items: items
        .filter((item) => item.type === 'doc' && valueOf.get(item.id) === value)
        // Beside one another the names of the faults are enough: `Race condition: the last …`
        .map((item) =>
          item.type === 'doc' && !isWhole ? { label: titleOf.get(item.id), ...item } : item,
        ),
    }))
    .filter((group) => group.items.length > 0);
};
