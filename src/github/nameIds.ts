import { kebab } from '../content/kebab';
import { nearest } from '../content/nearest';

/** A page that an answer can name. */
export interface NamedPage {
  id: string;
  title: string;
  keywords: readonly string[];
}

/** The names that a list holds, as they were typed, without what stands between. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[,;\n]|\sand\s/)
    .map((name) => name.replace(/^[\s*\-`"'[]+|[\s`"'\].]+$/g, '').trim())
    .filter((name) => name !== '' && !/^(?:none|n\/a|no|-|\?)$/i.test(name));

/** `Celery 5.7`, `celery==5.7` and `Celery v5` are all Celery. */
const withoutVersion = (name: string): string =>
  name
    .replace(/[\s=<>~^@(]*v?\d[\w.+-]*\)?$/i, '')
    .replace(/[\s=<>~^@(]+$/, '')
    .trim();

/**
 * The ids of the pages that names mean, and the names that mean none, each with the nearest.
 *
 * `Celery 5.7, Postgres` → `['celery', 'postgresql']`
 */
export function nameIds(
  names: readonly string[],
  pages: readonly NamedPage[],
): { ids: string[]; unknown: { name: string; meant: string | null }[] } {
  const byName = new Map<string, string>();
  for (const { id, keywords } of pages)
    for (const word of keywords) byName.set(kebab(word), byName.get(kebab(word)) ?? id);
  for (const { id, title } of pages) {
    byName.set(kebab(title), id);
    // "Caching strategies: where to put a copy" is known by its first words.
    byName.set(kebab(title.split(':')[0] ?? title), id);
  }
  for (const { id } of pages) byName.set(id, id);
  const ids: string[] = [];
  const unknown: { name: string; meant: string | null }[] = [];
  for (const name of names) {
    const id = [name, withoutVersion(name)]
      .map((each) => byName.get(kebab(each)))
      .find((each) => each !== undefined);
    if (id === undefined) {
      unknown.push({
        name,
        meant: nearest(
          kebab(withoutVersion(name)),
          pages.map((page) => page.id),
        ),
      });
    } else if (!ids.includes(id)) ids.push(id);
  }
  return { ids, unknown };
}
