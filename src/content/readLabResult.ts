import * as z from 'zod';
import { tell, type Problem } from './Problem';

const name = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
const words = z.string().trim().min(1);
const number = z.number().finite();

const value = z.strictObject({
  value: number,
  /** First and third quartile of the samples. */
  low: number.optional(),
  high: number.optional(),
});

const figure = z.strictObject({
  /** What was measured, as a reader would say it: "Queries for one page". */
  label: words,
  /** "queries", "ms", "bytes"; "" for a ratio. */
  unit: z.string(),
  kind: z.enum(['count', 'time', 'bytes', 'ratio']),
  better: z.enum(['lower', 'higher']),
  before: value,
  after: value,
  /** How many times each side was measured. */
  samples: z.int().positive(),
  /**
   * How many times better the fixed side is: 12 means twelve times. Below 1 it is what the fix
   * costs; null where nothing is left to divide by.
   */
  ratio: number.nullable(),
  /** Between which ratios the lab's test accepts a run. */
  band: z.tuple([number, number]).optional(),
});

const count = z.int().nonnegative();

/** What came of taking out each part of the fix, alone: `npm run lab -- NAME --prove --record`. */
const proof = z.strictObject({
  parts: count,
  /** Parts without which a test fails. */
  red: count,
  /** Parts without which the code does not run at all. */
  needed_to_run: count,
  /** Parts that no test can tell apart, with the reason that stands in the file. */
  unproven: z.array(z.strictObject({ file: words, line: z.int().positive(), reason: words })),
  ran_on: z.iso.date(),
  /** Hash of everything the lab is made of. */
  sources: z.string().regex(/^[0-9a-f]{64}$/),
});

const labResult = z.strictObject({
  lab: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  ran_on: z.iso.date(),
  machine: z.strictObject({
    processor: words,
    cores: z.int().positive(),
    system: words,
  }),
  versions: z.record(words, words),
  command: words,
  seconds: number.nonnegative(),
  needs: z.array(words),
  headline: name,
  figures: z.record(name, figure),
  proof: proof.optional(),
});

/** What a lab measured when it last ran, from its result.json. */
export type LabResult = z.output<typeof labResult>;
/** One measured quantity, before and after the fix. */
export type LabFigure = z.output<typeof figure>;

/**
 * Reads a lab's result.json strictly.
 *
 * @param path `labs/challenges/<name>/result.json`
 */
export function readLabResult(
  path: string,
  text: string,
): { result: LabResult | null; problems: Problem[] } {
  const problem = (message: string): Problem =>
    tell('lab-result', { file: path }, `${message} The lab writes this file: run it again.`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { result: null, problems: [problem(`it is not JSON: ${String(error)}.`)] };
  }
  const parsed = labResult.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      problem(`${issue.path.join('.') || 'the whole'}: ${issue.message}.`),
    );
    return { result: null, problems };
  }
  const result = parsed.data;
  const problems = tellContradictions(path, result).map(problem);
  return { result: problems.length > 0 ? null : result, problems };
}

function tellContradictions(path: string, result: LabResult): string[] {
  const told: string[] = [];
  const folder = path.split('/').at(-2);
  if (folder !== undefined && result.lab.replaceAll('-', '_') !== folder) {
    told.push(`lab: "${result.lab}" lies in the folder "${folder}".`);
  }
  if (!(result.headline in result.figures)) {
    told.push(
      `headline: "${result.headline}" is not one of its figures: ${Object.keys(result.figures).join(', ')}.`,
    );
  }
  for (const [figureName, { before, after, ratio, band }] of Object.entries(result.figures)) {
    for (const [side, { value: middle, low = middle, high = middle }] of [
      ['before', before],
      ['after', after],
    ] as const) {
      if (low > middle || middle > high) {
        told.push(`figures.${figureName}.${side}: ${middle} is not between ${low} and ${high}.`);
      }
    }
    if (band && (ratio === null || band[0] > band[1] || ratio < band[0] || ratio > band[1])) {
      told.push(
        `figures.${figureName}: the ratio ${ratio} is not between ${band[0]} and ${band[1]}.`,
      );
    }
  }
  const { proof } = result;
  if (proof) {
    const open = proof.parts - proof.red - proof.needed_to_run - proof.unproven.length;
    if (open !== 0)
      told.push(
        open > 0
          ? `proof: ${open} of ${proof.parts} parts of the fix are not proven. Run its command with --prove.`
          : `proof: it counts ${-open} more than its ${proof.parts} parts.`,
      );
  }
  return told;
}
