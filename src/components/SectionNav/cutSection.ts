import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';

/** What the side of a page lists. */
export type SectionItem =
  | { type: 'link'; label: string; href: string }
  | { type: 'group'; label: string; items: SectionItem[] }
  /** Pages that are left out: before or after those that are listed, or a whole group. */
  | { type: 'more'; label: string; query?: string };

/** A section up to this many pages is listed whole. */
const most = 15;
/** Of a longer one, so many pages on both sides of the one being read. */
const around = 3;
/** Of so many other groups each is led to by itself; of more, the section's index. */
const mostGroups = 8;

/** The part of a section that a page lists, so that a page weighs the same in a section of any size. */
export function cutSection(items: readonly PropSidebarItem[], current: string): SectionItem[] {
  const whole = items.map(itemOf).filter((item) => item !== undefined);
  const count = countLinks(whole);
  if (count <= most) return whole;
  const own = items.filter((item) => holds(item, current));
  if (items.length <= mostGroups || own.every(({ type }) => type === 'link'))
    return cut(items, current);
  // The group that is left of them says how many of its own are left out.
  const shown = cut(own, current);
  return [...shown, { type: 'more', label: `All ${count.toLocaleString('en')}` }];
}

function itemOf(item: PropSidebarItem): SectionItem | undefined {
  if (item.type === 'link') return { type: 'link', label: item.label, href: item.href };
  if (item.type !== 'category') return undefined;
  const items = item.items.map(itemOf).filter((inner) => inner !== undefined);
  return { type: 'group', label: item.label, items };
}

const countLinks = (items: readonly SectionItem[]): number =>
  items.reduce((sum, item) => sum + (item.type === 'group' ? countLinks(item.items) : 1), 0);

const holds = (item: PropSidebarItem, current: string): boolean =>
  item.type === 'link'
    ? item.href === current
    : item.type === 'category' && item.items.some((inner) => holds(inner, current));

function cut(items: readonly PropSidebarItem[], current: string, own?: string): SectionItem[] {
  const groups = items
    .filter((item) => item.type === 'category')
    .map((item): SectionItem => {
      const { query } = (item.customProps ?? {}) as { query?: string };
      if (holds(item, current))
        return { type: 'group', label: item.label, items: cut(item.items, current, query) };
      return { type: 'more', label: item.label, query };
    });
  const links = items.filter((item) => item.type === 'link');
  const place = links.findIndex(({ href }) => href === current);
  if (place === -1) return groups;
  const first = Math.max(0, place - around);
  const shown = links.slice(first, place + around + 1);
  const left = links.length - shown.length;
  return [
    ...groups,
    ...shown.map(({ label, href }): SectionItem => ({ type: 'link', label, href })),
    ...(left > 0
      ? [{ type: 'more' as const, label: `${left.toLocaleString('en')} more`, query: own }]
      : []),
  ];
}
