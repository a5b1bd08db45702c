import * as z from 'zod';
import { tell, type Problem } from './Problem';

const words = z.string().trim().min(1);
const capture = z.strictObject({
  /** The day, as YYYY-MM-DD. */
  ran_on: z.iso.date(),
  versions: z.record(words, words),
  /** Hash of the programs and all else that decides what they print, but for versions. */
  inputs: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** `captured.json` of a lab in `labs/errors/`; `npm run lab -- --errors` writes it. */
export type Capture = z.output<typeof capture>;

/**
 * Reads what an error was printed on; strictly.
 *
 * @param path `labs/errors/<name>/captured.json`
 */
export function readCapture(
  path: string,
  text: string,
): { capture: Capture | null; problems: Problem[] } {
  const id = (path.split('/').at(-2) ?? '').replaceAll('_', '-');
  const problem = (message: string): Problem =>
    tell(
      'lab-capture',
      { file: path },
      `${message} Run \`npm run lab -- --errors ${id}\`, which writes this file.`,
    );
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { capture: null, problems: [problem(`it is not JSON: ${String(error)}.`)] };
  }
  const parsed = capture.safeParse(raw);
  if (parsed.success) return { capture: parsed.data, problems: [] };
  return {
    capture: null,
    problems: parsed.error.issues.map((issue) =>
      problem(`${issue.path.join('.') || 'the whole'}: ${issue.message}.`),
    ),
  };
}
