import { readClasses } from './readClasses';
import { readEntities } from './readEntities';
import { readFlowchart } from './readFlowchart';
import { readSequence } from './readSequence';
import { readStates } from './readStates';
import { Sketch, type ReadLine } from './Sketch';

const readers: readonly (readonly [header: RegExp, read: ReadLine])[] = [
  [/^(?:flowchart|graph)\s+(?:TD|TB|LR|BT|RL)$/, readFlowchart],
  [/^sequenceDiagram$/, readSequence],
  [/^stateDiagram(?:-v2)?$/, readStates],
  [/^classDiagram$/, readClasses],
  [/^erDiagram$/, readEntities],
];

/**
 * Reads what a diagram asks to be drawn. The drawer passes over each line that it does not know,
 * in silence; here that is a fault. What is read without one is drawn whole.
 */
export function readDiagram(text: string): Sketch {
  const sketch = new Sketch();
  let read: ReadLine | undefined;
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    sketch.at = at;
    if (line.startsWith('%%{')) {
      sketch.refuse(
        'settings ("%%{") are not read: the site decides how diagrams look. Take them out.',
      );
    } else if (line === '' || line.startsWith('%%')) {
      continue;
    } else if (read) {
      read(line, sketch);
    } else {
      read = readers.find(([header]) => header.test(line))?.[1];
      if (!read) {
        sketch.refuse(tellHeader(line));
        return sketch;
      }
    }
  }
  sketch.end();
  return sketch;
}

function tellHeader(line: string): string {
  return /^(?:flowchart|graph)\b/i.test(line)
    ? `"${line}" does not say where it goes. Write flowchart TD (downwards) or flowchart LR (to the right) on a line of its own.`
    : `a diagram begins with a line flowchart TD, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "${line}".`;
}
