import type { Options } from '@docusaurus/plugin-content-docs';
import { categories } from '../../content/frontMatter';
import { groupTitles } from '../../content/relate';

type Generator = NonNullable<Options['sidebarItemsGenerator']>;

/** Lists technologies under their categories, as their front matter says; other sections as they lie. */
export const groupByCategory: Generator = async ({ defaultSidebarItemsGenerator, ...args }) => {
  const items = await defaultSidebarItemsGenerator(args);
  if (args.item.dirName !== 'technologies') return items;
  const categoryOf = new Map(args.docs.map(({ id, frontMatter }) => [id, frontMatter.category]));
  return categories
    .map((category) => ({
      type: 'category' as const,
      label: groupTitles[category] ?? category,
      customProps: { category },
      collapsed: false,
      collapsible: false,
      items: items.filter((item) => item.type === 'doc' && categoryOf.get(item.id) === category),
    }))
    .filter((group) => group.items.length > 0);
};
