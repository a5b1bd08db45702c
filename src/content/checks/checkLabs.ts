import type { KnownPages } from '../KnownPages';
import { collectProblems, isDraft } from '../KnownPages';
import type { Kind } from '../kinds';
import { kindFacts, labFolderOf } from '../kinds';
import { didYouMean } from '../nearest';
import { tell, type Problem } from '../Problem';

const explained = (kind: Kind): string =>
  `Fields of ${kindFacts[kind].withArticle}: docs/contributing/front-matter.md`;

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
      if (exists)
        report('lab-field', undefined, `lab: missing, and ${folder} exists. Write "lab: ${id}".`);
    } else if (lab !== id) {
      if (typeof lab === 'string') {
        report(
          'lab-field',
          place,
          `lab: "${lab}" is not this page's id. Write "lab: ${id}", or take the line out.`,
        );
      }
    } else if (!exists) {
      report(
        'lab-field',
        place,
        `lab: there is no folder ${folder}. Write the lab, or take the line out.`,
      );
    }
    problems.push(...own);
  }
  for (const name of folders) {
    const id = name.replaceAll('_', '-');
    if (byId.challenge.has(id)) continue;
    problems.push(
      tell(
        'lab-without-page',
        { file: `labs/challenges/${name}` },
        `no page shows this lab: there is no challenges/${id}.md.${didYouMean(id, byId.challenge.keys())}`,
        explained('challenge'),
      ),
    );
  }
  return problems;
}

/** Checks that each error was provoked by a lab of its own, or says whose wording it is. */
export function checkErrorLabs({ byId, world: { captures } }: KnownPages): Problem[] {
  const problems: Problem[] = [];
  for (const [id, page] of byId.error) {
    if (!page.frontMatter || isDraft(page)) continue;
    const { problems: own, report } = collectProblems(page.path, explained('error'));
    const folder = labFolderOf(id, 'error');
    const { source } = page.frontMatter.value;
    const place = page.frontMatter.values.source;
    if (!(id in captures)) {
      if (source === undefined) {
        report(
          'error-unproven',
          place,
          `nothing shows that the message is printed: there is no ${folder}. Make the program print it there, or give the "source" of the wording when no lab can.`,
        );
      }
    } else if (source !== undefined) {
      report('error-unproven', place, `source: ${folder} prints the message. Take the line out.`);
    } else if (captures[id] === null) {
      report(
        'lab-capture',
        undefined,
        `${folder} has no captured.json that can be read. Run \`npm run lab -- --errors ${id}\`, which stores what its programs print.`,
      );
    }
    problems.push(...own);
  }
  for (const id of Object.keys(captures)) {
    if (byId.error.has(id)) continue;
    problems.push(
      tell(
        'lab-without-page',
        { file: labFolderOf(id, 'error') },
        `no page shows this lab: there is no docs/errors/${id}.md.${didYouMean(id, byId.error.keys())}`,
        explained('error'),
      ),
    );
  }
  return problems;
}
