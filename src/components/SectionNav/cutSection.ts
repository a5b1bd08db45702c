import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';

/** What the side of a page lists. */
export type SectionItem =
  | { type: 'link'; label: string; href: string }
  | { type: 'group'; label: string; items: SectionItem[] }
  /** Pages that are left out: before or after those that are listed, or a whole group. */
  | { type: 'more'; label: string; query?: string };

/** A section up to this many pages is listed whole. */
const most = 48;
/** Of a longer one, so many pages on both sides of the one being read. */
const around = 8;

/** The part of a section that a page lists, so that a page weighs the same in a section of any size. */
export function cutSection(items: readonly PropSidebarItem[], current: string): SectionItem[] {
  const whole = items.map(itemOf).filter((item) => item !== undefined);
  return countLinks(whole) <= most ? whole : cut(items, current);
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

function cut(items: readonly PropSidebarItem[], current: string): SectionItem[] {
  const groups = items
    .filter((item) => item.type === 'category')
    .map((item): SectionItem => {
      if (holds(item, current))
        return { type: 'group', label: item.label, items: cut(item.items, current) };
      const { query } = (item.customProps ?? {}) as { query?: string };
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
    ...(left > 0 ? [{ type: 'more' as const, label: `${left.toLocaleString('en')} more` }] : []),
  ];
}
