import { fieldsOf } from '../content/frontMatter';
import { kindOf, pathOf } from '../content/kinds';
import type { PageSource } from '../content/PageSource';
import { resolvePath } from '../content/resolvePath';
import type { Neighbours } from './stalePages';

/**
 * What stands beside a page: pages and files that it names, links or shows, and pages that name it.
 */
export function findNeighbours(pages: readonly PageSource[]): Neighbours {
  const named = new Map(pages.map((page) => [page.path, namesOf(page)]));
  const naming = new Map<string, string[]>();
  for (const [path, others] of named)
    for (const other of others) naming.set(other, [...(naming.get(other) ?? []), path]);
  return (path) => [...(named.get(path) ?? []), ...(naming.get(path) ?? [])];
}

function namesOf({ path, frontMatter, links, fences }: PageSource): string[] {
  const kind = kindOf(path);
  const ofFields = (kind ? fieldsOf(kind) : []).flatMap(([name, , { names }]) => {
    const value = frontMatter?.value[name];
    if (!names || !Array.isArray(value)) return [];
    return value.map((id) => (names === 'any' ? `${String(id)}.md` : pathOf(names, String(id))));
  });
  const linked = links.flatMap(({ url }) => {
    const [target = ''] = url.split('#');
    return /^(?:[a-z]+:|\/|$)/i.test(target) ? [] : [resolvePath(path, target) ?? ''];
  });
  const shown = fences.flatMap(({ meta }) =>
    meta.flatMap(({ key, value }) =>
      ['file', 'output', 'from', 'to'].includes(key) ? [value] : [],
    ),
  );
  return [...ofFields, ...linked, ...shown].filter(Boolean);
}
