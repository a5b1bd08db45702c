import { isDirection } from './readFlowchart';
import type { Sketch } from './Sketch';

const id = String.raw`[\w\p{L}]+(?:-[\w\p{L}]+)*`;
const transition = new RegExp(
  String.raw`^(\[\*\]|${id})\s*-->\s*(\[\*\]|${id})(?:\s*:\s*.+)?$`,
  'u',
);
const composite = /^state\s+(?:"[^"]+"\s+as\s+)?([\w\p{L}]+)\s*\{$/u;
const named = /^state\s+"([^"]+)"\s+as\s+([\w\p{L}]+)$/u;
const described = new RegExp(String.raw`^(${id})\s*:\s*(.+)$`, 'u');

/** Reads a line of a state diagram: transitions, states with a text, states that hold others. */
export function readStates(line: string, sketch: Sketch): void {
  const [, from, to] = transition.exec(line) ?? [];
  if (from !== undefined && to !== undefined) {
    // Each start and each end is drawn as a dot of its own.
    const ends = [from, to].map((end, index) =>
      end === '[*]' ? `[*]${index}-${sketch.lines.length}` : end,
    );
    for (const end of ends) sketch.box(end);
    sketch.line(ends[0] ?? '', ends[1] ?? '');
    return;
  }
  if (isDirection(line)) return;
  if (line === '}') {
    sketch.close(line);
    return;
  }
  const [, whole] = composite.exec(line) ?? [];
  if (whole !== undefined) {
    sketch.group(whole);
    sketch.open(line, '}');
    return;
  }
  const [, text, alias] = named.exec(line) ?? [];
  if (text !== undefined && alias !== undefined) {
    sketch.box(alias, text);
    return;
  }
  const [, state, words] = described.exec(line) ?? [];
  if (state !== undefined && words !== undefined) {
    sketch.box(state, words);
    return;
  }
  sketch.refuse(`"${line}" would not be drawn. ${fixOf(line)}`);
}

function fixOf(line: string): string {
  if (line.includes('<<')) return 'Draw the choice as a state with a name: A --> Choose';
  if (/^note\b/i.test(line)) return 'There are no notes: say it in the text of a transition.';
  if (/^-+$/.test(line)) return 'There are no parts side by side: draw two diagrams.';
  return 'Write it like A --> B : why, or A : its text. Names are one word each.';
}
