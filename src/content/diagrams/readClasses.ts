import type { Sketch } from './Sketch';

const id = String.raw`[\w\p{L}.]+`;
const opening = new RegExp(String.raw`^class\s+(${id})(?:~\w+~)?\s*(\{)?$`, 'u');
const annotated = new RegExp(String.raw`^class\s+(${id})\s*\{\s*<<\w+>>\s*\}$`, 'u');
const relation = new RegExp(
  String.raw`^(${id})\s+(?:"[^"]*"\s+)?(?:<\|--|<\|\.\.|\*--|o--|-->|--\*|--o|--\|>|\.\.>|\.\.\|>|<--|<\.\.)\s+(?:"[^"]*"\s+)?(${id})(?:\s*:\s*.+)?$`,
  'u',
);
const member = new RegExp(String.raw`^(${id})\s*:\s*(.+)$`, 'u');
const anyArrow = /<?\|?(?:--|\.\.)\|?>?|[*o](?:--|\.\.)|(?:--|\.\.)[*o]/;

/** Reads a line of a class diagram: classes with their members, and relations. */
export function readClasses(line: string, sketch: Sketch): void {
  if (sketch.innermost) {
    if (line === '}') sketch.close(line);
    else if (!/^<<\w+>>$/.test(line)) readMember(line, sketch);
    return;
  }
  const [, name, brace] = opening.exec(line) ?? annotated.exec(line) ?? [];
  const [, from, to] = relation.exec(line) ?? [];
  const [, owner, text = ''] = member.exec(line) ?? [];
  if (name !== undefined) {
    sketch.box(name);
    if (brace) sketch.open(line, '}');
  } else if (from !== undefined && to !== undefined) {
    sketch.box(from);
    sketch.box(to);
    sketch.line(from, to);
  } else if (owner !== undefined && !anyArrow.test(text)) {
    sketch.box(owner);
    readMember(text, sketch);
  } else {
    sketch.refuse(`"${line}" would not be drawn. ${fixOf(line)}`);
  }
}

function readMember(text: string, sketch: Sketch): void {
  if (/\w~[^~]+~/.test(text))
    sketch.refuse(`"${text}" would be drawn with its "~". Write the type like list[int].`);
}

function fixOf(line: string): string {
  const [word = ''] = /^\w+/.exec(line) ?? [];
  if (word === 'namespace')
    return 'Leave the namespace out, or write it before the name: shop.Order';
  if (word === 'note') return 'There are no notes: say it below the diagram.';
  if (line.startsWith('<<')) return 'Write it between the braces of its class.';
  if (word === 'class')
    return 'Write class Name, or class Name { with each member and the } on a line of its own. A name is one word.';
  return 'Write it like A <|-- B or A "1" --> "*" B : has, with spaces on both sides; there are <|--, <|.., *--, o--, -->, ..>, and each turned round.';
}
