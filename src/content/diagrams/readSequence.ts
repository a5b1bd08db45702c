import type { Sketch } from './Sketch';

const id = String.raw`[\w\p{L}.]+(?:-(?![)x>-])[\w\p{L}.]+)*`;
const participant = new RegExp(String.raw`^(?:participant|actor)\s+(${id})(?:\s+as\s+(.+))?$`, 'u');
const message = new RegExp(
  String.raw`^(${id})\s*(-->>|->>|--\)|-\))\s*[+-]?(${id})\s*:\s*(\S.*)$`,
  'u',
);
const note = new RegExp(
  String.raw`^note\s+(?:left of|right of|over)\s+(${id}(?:\s*,\s*${id})?)\s*:\s*(\S.*)$`,
  'iu',
);
const block = /^(?:loop|alt|opt|par|critical|break)(?:\s+.*)?$/;
const divider = /^(?:else|and)(?:\s+.*)?$/;
/** The drawer takes any line that begins with these letters for a block, "parser->>B: x" too. */
const blockLetters = /^(?:loop|alt|opt|par|critical|break|rect)/;
/** And these, inside a block, for a part of it. */
const dividerLetters = /^(?:else|and)/;

/** Reads a line of a sequence diagram: participants, messages, notes and blocks. */
export function readSequence(line: string, sketch: Sketch): void {
  const [, declared, text] = participant.exec(line) ?? [];
  const [, from, arrow, to, said = ''] = message.exec(line) ?? [];
  const [, noted, remark = ''] = note.exec(line) ?? [];
  if (declared !== undefined) {
    sketch.box(declared, text ?? null);
  } else if (from !== undefined && to !== undefined) {
    const [letters] =
      blockLetters.exec(line) ?? (sketch.innermost && dividerLetters.exec(line)) ?? [];
    if (letters) {
      sketch.refuse(
        `"${from}" begins with "${letters}", which would be drawn as a block. Give it another name: participant P as ${from}`,
      );
      return;
    }
    sketch.box(from);
    sketch.box(to);
    sketch.line(from, to);
    sketch.step({
      kind: arrow?.startsWith('--') ? 'answer' : 'message',
      boxes: [from, to],
      text: said,
    });
  } else if (noted !== undefined) {
    const boxes = noted.split(',').map((name) => name.trim());
    for (const name of boxes) sketch.box(name);
    sketch.step({ kind: 'note', boxes, text: remark });
  } else if (block.test(line)) {
    sketch.open(line, 'end');
    sketch.step({ kind: 'block', boxes: [], text: line });
  } else if (divider.test(line) && sketch.innermost) {
    // It parts the block that is open.
    sketch.step({ kind: 'block', boxes: [], text: line });
  } else if (line === 'end') {
    sketch.close(line);
  } else {
    sketch.refuse(`"${line}" ${tellFault(line)}`);
  }
}

function tellFault(line: string): string {
  const [word = ''] = /^\w+/.exec(line) ?? [];
  if (/(?:-x|--x)/.test(line) && line.includes(':'))
    return 'would be drawn as a message that arrives. Write ->> and say in its text that it is lost.';
  if (/^\S+?\s*--?>\s*\S+\s*:/.test(line))
    return 'would be drawn with another arrow. Write ->> for a message and -->> for an answer.';
  if (/^(?:de)?activate$/.test(word))
    return 'would not be drawn. Write + and - in the messages: A->>+B: ask, then B-->>-A: answer';
  if (word === 'rect')
    return 'gives colours, which come from the site. Take it out, with its "end".';
  if (/^(?:else|and)$/.test(word)) return 'stands in no block. Write the line that opens it.';
  if (/-[->]*>|-\)/.test(line) && !/:\s*\S/.test(line))
    return 'is a message without text, and would not be drawn. Write A->>B: text';
  if (/-[->]*>|-\)/.test(line))
    return 'would not be drawn. Write it like A->>B: text; a name of several words is participant A as Web App';
  return 'would not be drawn. There are participant, actor, messages such as A->>B: text, Note over A: text, and the blocks loop, alt, opt, par, critical, break.';
}
