import * as simpleIcons from 'simple-icons';
import type { IconView } from '../plugins/catalog/client';

/** The mark of a technology by its slug in simple-icons; undefined when the set has none. */
export function readIcon(slug: string | undefined): IconView | undefined {
  if (!slug) return undefined;
  const name = `si${slug.charAt(0).toUpperCase()}${slug.slice(1)}`;
  const icon = (
    simpleIcons as unknown as Record<string, { title: string; path: string } | undefined>
  )[name];
  return icon && { title: icon.title, path: icon.path };
}
