import { kebab } from '../kebab';
import { contentFolders, isPagePath, kindFacts, kindOf, kinds } from '../kinds';
import type { PageSource } from '../PageSource';
import { tell, type Problem } from '../Problem';
import type { RuleName } from '../rules/rules';
import type { World } from '../World';

const segmentPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;

/** Checks that files of the content lie where a kind lives and have names that make good addresses. */
export function checkNames(pages: readonly PageSource[], world: World): Problem[] {
  const explained = 'Where pages live: docs/contributing/front-matter.md';
  const paths = new Set([...world.files, ...pages.map(({ path }) => path)]);
  return [...paths].flatMap((path): Problem[] => {
    const segments = path.split('/');
    if (
      !contentFolders.some((folder) => folder === segments[0]) ||
      segments.some((segment) => segment.startsWith('_'))
    ) {
      return [];
    }
    const at = (rule: RuleName, message: string): Problem =>
      tell(rule, { file: path }, message, explained);
    const problems: Problem[] = [];
    const bad = segments.find((segment) => !segmentPattern.test(segment));
    const numbered = segments.find((segment) => /^\d+-/.test(segment));
    if (bad !== undefined) {
      const fixed = segments.map((segment) => (segment === bad ? kebab(bad) : segment)).join('/');
      const fix = paths.has(fixed)
        ? `${fixed} is there too, and a Mac or Windows may keep only one of the two: put them together.`
        : `Rename it "${kebab(bad)}".`;
      problems.push(
        at(
          'file-name',
          `the name "${bad}" is not kebab-case: lower-case letters, digits and "-". ${fix}`,
        ),
      );
    } else if (numbered !== undefined) {
      problems.push(
        at(
          'file-name-numbered',
          `the name "${numbered}" begins with a number, which the site drops. Order is "sidebar_position"; rename it "${numbered.replace(/^\d+-/, '')}".`,
        ),
      );
    }
    if (/\.mdx$/i.test(path)) {
      problems.push(
        at(
          'file-mdx',
          'an .mdx page runs code in the reader\'s browser. Rename it ".md" and write plain Markdown.',
        ),
      );
    } else if (bad === undefined && isPagePath(path) && kindOf(path) === null) {
      problems.push(at('file-place', tellHomeless(path)));
    }
    return problems;
  });
}

function tellHomeless(path: string): string {
  const kind = kinds.find((candidate) => path.startsWith(`${kindFacts[candidate].folder}/`));
  if (kind && kind !== 'guide') {
    return `pages of ${kindFacts[kind].plural} lie in ${kindFacts[kind].folder} itself, not in folders of it. Move it up.`;
  }
  const folders = kinds.map(
    (candidate) => `${kindFacts[candidate].folder} (${kindFacts[candidate].singular})`,
  );
  return `no kind of page lives here. Move it to one of: ${folders.join(', ')}.`;
}
