import type { Sketch } from './Sketch';

const id = String.raw`[\w\p{L}]+(?:-[\w\p{L}]+)*`;
const opening = new RegExp(String.raw`^(${id})\s*\{$`, 'u');
const relation = new RegExp(
  String.raw`^(${id})\s+(\|\||\|o|\}\||\}o)(?:--|\.\.)(\|\||o\||\|\{|o\{)\s+(${id})\s*:\s*(\S.*)$`,
  'u',
);
const attribute = /^\S+\s+(\S+)(?:\s+([PFU]K(?:\s*,\s*[PFU]K)*))?$/;

/** What a line's end says of how many there are. */
const counts: Readonly<Record<string, string>> = {
  '||': 'one',
  '|o': 'none or one',
  'o|': 'none or one',
  '}|': 'one or more',
  '|{': 'one or more',
  '}o': 'any number',
  'o{': 'any number',
};

/** Reads a line of an entity relationship diagram: entities with their attributes, and relations. */
export function readEntities(line: string, sketch: Sketch): void {
  if (sketch.innermost) {
    const [, column, keys] = attribute.exec(line) ?? [];
    const entity = sketch.steps.at(-1);
    if (line === '}') sketch.close(line);
    else if (column === undefined) sketch.refuse(`"${line}" ${tellAttribute(line)}`);
    else if (entity) {
      const told = keys ? `${column} (${keys})` : column;
      entity.text = entity.text ? `${entity.text}, ${told}` : told;
    }
    return;
  }
  const [, name] = opening.exec(line) ?? [];
  const [, from, some = '', others = '', to, label = ''] = relation.exec(line) ?? [];
  if (name !== undefined) {
    sketch.box(name);
    sketch.open(line, '}');
    sketch.step({ kind: 'note', boxes: [name], text: '' });
  } else if (from !== undefined && to !== undefined) {
    sketch.box(from);
    sketch.box(to);
    sketch.line(from, to);
    const said = label.replaceAll('"', '').trim();
    const text = `${said}, ${counts[some]} to ${counts[others]}`;
    sketch.step({ kind: 'message', boxes: [from, to], text });
  } else {
    sketch.refuse(`"${line}" would not be drawn. ${fixOf(line)}`);
  }
}

function tellAttribute(line: string): string {
  return line.includes('"')
    ? 'has a comment, which would not be drawn. Say it below the diagram.'
    : 'would not be drawn whole. Write a type, a name and PK, FK or UK: int id PK';
}

function fixOf(line: string): string {
  const [, rest] = /(?:--|\.\.)(.*)$/.exec(line) ?? [];
  if (rest === undefined) {
    return /^[\w-]+$/.test(line)
      ? `Write "${line} {", its attributes on lines of their own, and a line "}".`
      : 'Write it like CUSTOMER ||--o{ ORDER : places, or CUSTOMER { with each attribute and the } on a line of its own.';
  }
  if (!rest.includes(':')) return `Write what it says after a colon: ${line} : has`;
  return 'Write it like CUSTOMER ||--o{ ORDER : places; on the left ||, |o, }| or }o, on the right ||, o|, |{ or o{, and names of one word.';
}
