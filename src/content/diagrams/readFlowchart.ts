import type { Sketch } from './Sketch';

const id = /^\w+(?:-\w+)*/;

/** How the shapes of boxes begin and end; the longer before the shorter that begins like it. */
const shapes: readonly (readonly [begin: string, end: string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '\\]'],
  ['[\\', '/]'],
  ['>', ']'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
];

const arrow = /^<?(?:-->|-\.->|==>|---|-\.-|===)(?![-=.>~])(?:\|[^|]*\|)?\s*/;
const arrowWithText = /^<?(?:--|-\.|==)\s+.+?\s+(?:-->|---|\.->|-\.-|==>|===)(?![-=.>~])\s*/;
const anyArrow = /^[<ox]?(?:--|-\.|==|~~~)/;

const written = 'Write it like: A[Text] -->|why| B[Text]';

/** Reads a line of a flowchart: boxes, arrows between them, and groups of boxes. */
export function readFlowchart(line: string, sketch: Sketch): void {
  const [word = ''] = /^\w+/.exec(line) ?? [];
  if (line === 'end') {
    sketch.close(line);
  } else if (word === 'subgraph' && /^subgraph\s+\S/.test(line)) {
    const rest = line.slice(word.length).trim();
    sketch.group(
      /^([\w-]+)\s*\[.+\]$/.exec(rest)?.[1] ?? rest.replace(/\s+/g, '_').replace(/\W/g, ''),
    );
    sketch.open(line, 'end');
  } else if (word === 'direction' && sketch.innermost && isDirection(line)) {
    // It turns what is inside this group.
  } else if (word === 'direction') {
    sketch.refuse(`"${line}" is not read here. Write the direction above: flowchart LR`);
  } else if (/^(?:classDef|class|style|linkStyle)\s/.test(line)) {
    sketch.refuse(`"${word}" gives colours, which come from the site, for both themes. ${takeOut}`);
  } else if (/^(?:click|href|accTitle|accDescr)\b/.test(line)) {
    sketch.refuse(`"${word}" is not read, and would be drawn as a box. ${takeOut}`);
  } else {
    readChain(line, sketch);
  }
}

const takeOut = 'Take the line out.';

/** True of a line that turns a diagram or a part of it. */
export const isDirection = (line: string): boolean => /^direction\s+(?:TD|TB|LR|BT|RL)$/.test(line);

/** `A --> B & C --> D` */
function readChain(line: string, sketch: Sketch): void {
  let rest = line;
  let before: string[] = [];
  for (;;) {
    const group: string[] = [];
    for (;;) {
      const box = readBox(rest, line, sketch);
      if (!box) return;
      group.push(box.id);
      rest = box.rest;
      if (!rest.startsWith('&')) break;
      rest = rest.slice(1).trimStart();
    }
    for (const from of before) for (const to of group) sketch.line(from, to);
    if (rest === '') return;
    const drawn = arrow.exec(rest) ?? arrowWithText.exec(rest);
    if (!drawn) {
      sketch.refuse(tellRest(rest, line));
      return;
    }
    before = group;
    rest = rest.slice(drawn[0].length);
  }
}

function readBox(text: string, line: string, sketch: Sketch): { id: string; rest: string } | null {
  const name = id.exec(text)?.[0];
  if (name === undefined) {
    sketch.refuse(
      text === ''
        ? `"${line}" leads nowhere. ${written}`
        : `"${text}" is no box, and would not be drawn. ${written}`,
    );
    return null;
  }
  const after = text.slice(name.length);
  const shape = shapes.find(
    ([begin, end]) => after.startsWith(begin) && after.includes(end, begin.length + 1),
  );
  if (!shape) {
    // "A-->B" would be drawn as one box called "A--".
    const fault = after.startsWith('-')
      ? `"${line}" has no space before the arrow, and would not be drawn. ${written}`
      : /^[[({>]/.test(after)
        ? `the text of "${name}" is empty or never closed, and would not be drawn. ${written}`
        : null;
    if (fault) {
      sketch.refuse(fault);
      return null;
    }
    sketch.box(name);
    return { id: name, rest: after.trimStart() };
  }
  const [begin, end] = shape;
  const to = after.indexOf(end, begin.length + 1);
  const label = after.slice(begin.length, to);
  const isQuoted = /^"[^"]*"$/.test(label);
  if (!isQuoted && /["()[\]{}]|^[/\\]|[/\\]$/.test(label)) {
    const plain = [...label].filter((letter) => !`"${begin}${end}`.includes(letter)).join('');
    sketch.refuse(
      `the text ${begin}${label}${end} would be cut, or drawn with its signs. Put it in quotes, without ${end} in it: ${name}${begin}"${plain}"${end}`,
    );
    return null;
  }
  sketch.box(name, isQuoted ? label.slice(1, -1) : label);
  return { id: name, rest: after.slice(to + end.length).trimStart() };
}

function tellRest(rest: string, line: string): string {
  if (rest.startsWith(';'))
    return `what follows ";" is not drawn. Write each line for itself, without ";".`;
  if (rest.startsWith(':::'))
    return `"${rest}" gives colours, which come from the site. Take it out.`;
  if (rest.startsWith('@')) return `"${rest}" is not read. ${written}`;
  if (anyArrow.test(rest)) {
    const [found = ''] = /^\S+/.exec(rest) ?? [];
    return `the arrow "${found}" in "${line}" would not be drawn. There are -->, ---, -.->, -.-, ==>, ===, each with a text as -->|text| or -- text -->.`;
  }
  return `"${rest}" in "${line}" would not be drawn. ${written}`;
}
