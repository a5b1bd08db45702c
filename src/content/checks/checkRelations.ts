import { fieldsOf } from '../frontMatter';
import type { KnownPages } from '../KnownPages';
import { collectProblems, isDraft } from '../KnownPages';
import type { Kind } from '../kinds';
import { idOf, kindFacts, kindOf, kinds, permalinkOf } from '../kinds';
import { didYouMean } from '../nearest';
import type { PageSource, Place } from '../PageSource';
import { tell, type Problem } from '../Problem';
import { hashOf } from '../../errors/hashOf';
import { messagesIn } from './checkMessages';
import { resolvePath } from '../resolvePath';

const explained = (kind: Kind): string =>
  `Fields of ${kindFacts[kind].withArticle}: docs/contributing/front-matter.md`;

/** The ids in one field, with their places; what is not a list of texts is told elsewhere. */
function idsIn(page: PageSource, name: string): { id: string; place: Place | undefined }[] {
  const list = page.frontMatter?.value[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, place: page.frontMatter?.values[`${name}[${index}]`] }] : [],
  );
}

const relationsOf = (kind: Kind): { name: string; names: Kind | 'any' }[] =>
  fieldsOf(kind).flatMap(([name, , { names }]) => (names ? [{ name, names }] : []));

/** The page that a field calls by an id: its path without `.md` where the field may name any kind. */
const find = (known: KnownPages, names: Kind | 'any', id: string): PageSource | undefined =>
  names === 'any' ? known.byPermalink.get(`/${id}/`) : known.byId[names].get(id);

/** The other pages that the fields of a page name. */
export function namedPages(page: PageSource, known: KnownPages): PageSource[] {
  const kind = kindOf(page.path);
  return (kind ? relationsOf(kind) : []).flatMap(({ name, names }) =>
    idsIn(page, name)
      .map(({ id }) => find(known, names, id))
      .filter((target) => target !== undefined)
      .filter((target) => target !== page),
  );
}

/** Checks that every id that a page names has a page. */
export function checkIds(page: PageSource, kind: Kind, known: KnownPages): Problem[] {
  const { byId } = known;
  const { problems, report } = collectProblems(page.path, explained(kind));
  for (const { name, names } of relationsOf(kind)) {
    for (const { id, place } of idsIn(page, name)) {
      const target = find(known, names, id);
      if (target === page) {
        report('names-itself', place, `${name}: "${id}" is this page itself. Take it out.`);
      } else if (target) {
        if (isDraft(target) && !isDraft(page)) {
          report(
            'names-draft',
            place,
            `${name}: "${id}" is a draft, which the site does not publish.`,
          );
        }
      } else if (names === 'any') {
        const all = [...known.byPermalink.keys()].map((address) => address.slice(1, -1));
        const named = all.find((address) => address.endsWith(`/${id}`));
        const fix = named ? ` Did you mean "${named}"?` : didYouMean(id, all);
        report('names-no-page', place, `${name}: there is no page ${id}.${fix}`);
      } else {
        const other = kinds.find((candidate) => byId[candidate].has(id));
        const fix = other
          ? ` It is ${kindFacts[other].withArticle}; this field names ${kindFacts[names].plural}.`
          : didYouMean(id, byId[names].keys());
        report(
          'names-no-page',
          place,
          `${name}: "${id}" has no page in ${kindFacts[names].folder}.${fix}`,
        );
      }
    }
  }
  return problems;
}

/** Checks that `requires` leads no concept back to itself. Each cycle is told once, at its first page. */
export function checkCycles({ byId }: KnownPages): Problem[] {
  const concepts = byId.concept;
  const told = new Set<string>();
  const problems: Problem[] = [];
  // The concepts on the way, with how many come before each.
  const path = new Map<string, number>();
  const follow = (id: string): void => {
    const page = concepts.get(id);
    if (!page) return;
    const start = path.get(id);
    if (start !== undefined) {
      const cycle = [...path.keys()].slice(start);
      const least = cycle.indexOf([...cycle].sort()[0] ?? id);
      const turned = [...cycle.slice(least), ...cycle.slice(0, least)];
      const key = turned.join(' ');
      // A page that requires itself is told as such.
      if (turned.length === 1 || told.has(key)) return;
      told.add(key);
      const [first = id, second = id] = turned;
      const firstPage = concepts.get(first);
      if (!firstPage) return;
      const place = idsIn(firstPage, 'requires').find((entry) => entry.id === second)?.place;
      problems.push(
        tell(
          'requires-circle',
          { file: firstPage.path, ...place },
          `requires: leads back to this page: ${[...turned, first].join(' → ')}. Take one of them out.`,
          explained('concept'),
        ),
      );
      return;
    }
    if (settled.has(id)) return;
    path.set(id, path.size);
    for (const { id: next } of idsIn(page, 'requires')) follow(next);
    path.delete(id);
    settled.add(id);
  };
  const settled = new Set<string>();
  for (const id of [...concepts.keys()].sort()) follow(id);
  return problems;
}

const belongsTo: Readonly<Record<string, string>> = {
  errors:
    'A pasted message leads to one page: keep it where its cause is explained, or put a line before it that is printed with it here: "in paginate_queryset\\nOperationalError: …".',
  packages: 'A package in a traceback leads to one technology: keep it where it is explained.',
};

/** What a listed text says whatever its variable parts are called, and with or without its full stop. */
const wordsOf = (listed: string): string =>
  listed
    .trim()
    .replaceAll(/\{\w+\}/g, '{}')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '');

/**
 * What stands for a message where its text would be too much to send. Of 10,000 messages one more
 * has the sign of another once in 400,000 times.
 */
export const signOf = (listed: string): number => hashOf(wordsOf(listed));

/** Checks that no message and no package is listed by two pages: whoever pastes it is led to one. */
export function checkListedTwice({ byPath, world }: KnownPages): Problem[] {
  const problems: Problem[] = [];
  const bySign = new Map(
    Object.entries(world.listed ?? {}).flatMap(([path, signs]) =>
      signs.map((sign) => [sign, path] as const),
    ),
  );
  for (const [name, fix] of Object.entries(belongsTo)) {
    const listedBy = new Map<string, string>();
    for (const page of byPath.values()) {
      const kind = kindOf(page.path);
      // Of an error they tell it from others of its name, and several may share one.
      if (!kind || isDraft(page) || (kind === 'error' && name === 'packages')) continue;
      const { problems: found, report } = collectProblems(page.path, explained(kind));
      const listings =
        name === 'errors'
          ? messagesIn(page).map(({ text: id, place }) => ({ id, place }))
          : idsIn(page, name);
      for (const { id: listed, place } of listings) {
        const text = wordsOf(listed);
        const sent = name === 'errors' ? bySign.get(hashOf(text)) : undefined;
        const other = listedBy.get(text) ?? (sent === page.path ? undefined : sent);
        if (other) {
          const where = other === page.path ? 'here twice' : `also in ${other}`;
          report('listed-twice', place, `${name}: "${listed}" stands ${where}. ${fix}`);
        } else listedBy.set(text, page.path);
      }
      problems.push(...found);
    }
  }
  return problems;
}

/** Checks that something leads to each page but guides: a relation either way, or a link from another page. */
export function checkOrphans(known: KnownPages): Problem[] {
  const reached = new Set<PageSource>();
  for (const page of known.byPath.values()) {
    if (!kindOf(page.path)) continue;
    for (const target of namedPages(page, known)) {
      reached.add(page);
      reached.add(target);
    }
    for (const { url } of page.links) {
      const path = resolvePath(page.path, url.split('#')[0] ?? '');
      const target = path === null ? undefined : known.byPath.get(path);
      if (target && target !== page) reached.add(target);
    }
  }
  return [...known.byPath.values()].flatMap((page): Problem[] => {
    const kind = kindOf(page.path);
    if (!kind || kind === 'guide' || reached.has(page) || !page.frontMatter || isDraft(page))
      return [];
    const names = relationsOf(kind).map(({ name }) => name);
    return [
      tell(
        'page-alone',
        { file: page.path },
        `nothing leads to this page: it names no other page (${names.join(', ')}), and none names or links it. Name one, or link it from one.`,
        explained(kind),
      ),
    ];
  });
}

/** Checks that no two pages have the same id or the same address. */
export function checkDuplicates(pages: readonly PageSource[]): Problem[] {
  const seen = new Map<string, PageSource>();
  // Which of the two is told must not depend on the order of reading.
  const inOrder = [...pages].sort((one, other) => (one.path < other.path ? -1 : 1));
  return inOrder.flatMap((page): Problem[] => {
    const kind = kindOf(page.path);
    if (!kind) return [];
    const names = [`${kind} ${idOf(page.path)}`, `address ${permalinkOf(page.path)}`].map((name) =>
      name.toLowerCase(),
    );
    const earlier = names.map((name) => seen.get(name)).find((other) => other !== undefined);
    for (const name of names) if (!seen.has(name)) seen.set(name, page);
    // Two names that differ in their letters only: one of them is no good name, and told as such.
    if (!earlier || earlier.path.toLowerCase() === page.path.toLowerCase()) return [];
    return [
      tell(
        'page-id-twice',
        { file: page.path },
        `the id "${idOf(page.path)}" belongs to ${earlier.path} already. Rename one of the files.`,
        explained(kind),
      ),
    ];
  });
}
