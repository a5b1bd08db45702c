import { readFigure, type Evidence } from '../claims/evidence';
import { judgeClaims } from '../claims/judgeClaims';
import { readOutput } from '../claims/readOutput';
import { collectProblems } from '../KnownPages';
import { labFolderOf } from '../kinds';
import type { PageSource, ProseSource } from '../PageSource';
import type { Problem } from '../Problem';
import type { World } from '../World';

const fields = ['title', 'summary', 'symptom'] as const;

/**
 * Checks the numbers that a challenge claims where it is read first: in its title, summary and
 * symptom, its callouts and "In short". One that names what the lab measured, or what an output
 * on the page counts, must stand there.
 */
export function checkClaims(
  page: PageSource,
  world: Pick<World, 'figures' | 'outputs'>,
): Problem[] {
  const lab = page.frontMatter?.value.lab;
  if (typeof lab !== 'string') return [];
  const { problems, report } = collectProblems(
    page.path,
    'What is held against the lab: docs/contributing/style-guide.md',
  );
  const texts = [...frontMatterTexts(page), ...page.claims];
  const evidence = evidenceOf(page, lab, world);
  for (const text of texts) {
    for (const { from, said, against } of judgeClaims(text.text, evidence)) {
      report(
        'claim-unmeasured',
        placeIn(text, from),
        `"${said}" is not what the lab found: ${against.place} says ${against.text}. Write what stands there, or run the lab again.`,
      );
    }
  }
  return problems;
}

/** Of a field, the place is where its value begins: YAML may fold and quote it. */
const frontMatterTexts = ({ frontMatter }: PageSource): (ProseSource & { folded: true })[] =>
  fields.flatMap((field) => {
    const text = frontMatter?.value[field];
    const place = frontMatter?.values[field];
    return typeof text === 'string' && place ? [{ text, ...place, folded: true }] : [];
  });

function placeIn(
  { line, column, text, ...more }: ProseSource & { folded?: true },
  from: number,
): { line: number; column: number } {
  if (more.folded) return { line, column };
  const above = text.slice(0, from).split('\n');
  const last = above.at(-1)?.length ?? 0;
  return {
    line: line + above.length - 1,
    column: above.length === 1 ? column + last : last + 1,
  };
}

function evidenceOf(
  { fences }: PageSource,
  lab: string,
  { figures, outputs }: Pick<World, 'figures' | 'outputs'>,
): Evidence {
  const shown = new Set(
    fences.flatMap(({ meta }) => meta.flatMap(({ key, value }) => (key === 'output' ? value : []))),
  );
  const read = [...shown].flatMap((path) => {
    const text = outputs[path];
    return text === undefined ? [] : [readOutput(path, text)];
  });
  return {
    figures: Object.values(figures[lab] ?? {}).map((figure) =>
      readFigure(`${labFolderOf(lab)}/result.json`, figure),
    ),
    lines: read.flatMap(({ lines }) => lines),
    tallies: read.flatMap(({ tallies }) => tallies),
  };
}
