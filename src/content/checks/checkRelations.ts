import { fieldsOf } from '../frontMatter';
import type { KnownPages } from '../KnownPages';
import { collectProblems, isDraft } from '../KnownPages';
import type { Kind } from '../kinds';
import { idOf, kindFacts, kindOf, kinds, labFolderOf, permalinkOf } from '../kinds';
import { didYouMean } from '../nearest';
import type { PageSource, Place } from '../PageSource';
import type { Problem } from '../Problem';
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

const relationsOf = (kind: Kind): { name: string; names: Kind }[] =>
  fieldsOf(kind).flatMap(([name, , { names }]) => (names ? [{ name, names }] : []));

/** Checks that every id that a page names has a page. */
export function checkIds(page: PageSource, kind: Kind, { byId }: KnownPages): Problem[] {
  const { problems, report } = collectProblems(page.path, explained(kind));
  for (const { name, names } of relationsOf(kind)) {
    for (const { id, place } of idsIn(page, name)) {
      const target = byId[names].get(id);
      if (target === page) {
        report(place, `${name}: "${id}" is this page itself. Take it out.`);
      } else if (target) {
        if (isDraft(target) && !isDraft(page)) {
          report(place, `${name}: "${id}" is a draft, which the site does not publish.`);
        }
      } else {
        const other = kinds.find((candidate) => byId[candidate].has(id));
        const fix = other
          ? ` It is ${kindFacts[other].withArticle}; this field names ${kindFacts[names].plural}.`
          : didYouMean(id, byId[names].keys());
        report(place, `${name}: "${id}" has no page in ${kindFacts[names].folder}.${fix}`);
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
      problems.push({
        file: firstPage.path,
        ...(place ?? { line: 1, column: 1 }),
        message: `requires: leads back to this page: ${[...turned, first].join(' → ')}. Take one of them out.`,
        explained: explained('concept'),
      });
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

/** Checks that no message and no package is listed by two pages: whoever pastes it is led to one. */
export function checkListedTwice({ byPath }: KnownPages): Problem[] {
  const problems: Problem[] = [];
  for (const [name, fix] of Object.entries(belongsTo)) {
    const listedBy = new Map<string, string>();
    for (const page of byPath.values()) {
      const kind = kindOf(page.path);
      if (!kind || isDraft(page)) continue;
      const { problems: found, report } = collectProblems(page.path, explained(kind));
      for (const { id: listed, place } of idsIn(page, name)) {
        const text = listed.trim().split(/\s+/).join(' ');
        const other = listedBy.get(text);
        if (other) {
          const where = other === page.path ? 'here twice' : `also in ${other}`;
          report(place, `${name}: "${listed}" stands ${where}. ${fix}`);
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
    const kind = kindOf(page.path);
    if (!kind) continue;
    for (const { name, names } of relationsOf(kind)) {
      for (const { id } of idsIn(page, name)) {
        const target = known.byId[names].get(id);
        if (!target || target === page) continue;
        reached.add(page);
        reached.add(target);
      }
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
      {
        file: page.path,
        line: 1,
        column: 1,
        message: `nothing leads to this page: it names no other page (${names.join(', ')}), and none names or links it. Name one, or link it from one.`,
        explained: explained(kind),
      },
    ];
  });
}

/** Checks that challenges and labs belong together, in both directions. */
export function checkLabs({ byId, world }: KnownPages): Problem[] {
  const problems: Problem[] = [];
  const folders = new Set(world.labFolders);
  for (const [id, page] of byId.challenge) {
    if (!page.frontMatter) continue;
    const { lab } = page.frontMatter.value;
    const { problems: own, report } = collectProblems(page.path, explained('challenge'));
    const place = page.frontMatter.values.lab;
    const folder = labFolderOf(id);
    const exists = folders.has(folder.split('/').at(-1) ?? '');
    if (lab === undefined) {
      if (exists) report(undefined, `lab: missing, and ${folder} exists. Write "lab: ${id}".`);
    } else if (lab !== id) {
      if (typeof lab === 'string') {
        report(
          place,
          `lab: "${lab}" is not this page's id. Write "lab: ${id}", or take the line out.`,
        );
      }
    } else if (!exists) {
      report(place, `lab: there is no folder ${folder}. Write the lab, or take the line out.`);
    }
    problems.push(...own);
  }
  for (const name of folders) {
    const id = name.replaceAll('_', '-');
    if (byId.challenge.has(id)) continue;
    problems.push({
      file: `labs/challenges/${name}`,
      line: 1,
      column: 1,
      message: `no page shows this lab: there is no challenges/${id}.md.${didYouMean(id, byId.challenge.keys())}`,
      explained: explained('challenge'),
    });
  }
  return problems;
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
      {
        file: page.path,
        line: 1,
        column: 1,
        message: `the id "${idOf(page.path)}" belongs to ${earlier.path} already. Rename one of the files.`,
        explained: explained(kind),
      },
    ];
  });
}
