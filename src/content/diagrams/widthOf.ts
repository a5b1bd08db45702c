import type { Sketch } from './Sketch';

/** So wide a diagram of boxes may be in pixels: a phone scrolls through two screens and loses the third. */
export const mostWidth = 1080;

const letter = 8;
const around = 44;
const between = 40;

/**
 * About how wide a flowchart is drawn, in pixels; 0 of other diagrams, which are drawn downwards or
 * told as a list.
 */
export function widthOf(text: string, { boxes, lines }: Pick<Sketch, 'boxes' | 'lines'>): number {
  const direction = /^\s*(?:flowchart|graph)\s+(TD|TB|BT|LR|RL)/m.exec(text)?.[1];
  if (!direction) return 0;
  const layers = layersOf([...boxes.keys()], lines);
  const widths = layers.map((ids) => ids.map((id) => widthOfBox(boxes.get(id) ?? id)));
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((all, number) => all + number + between, 0);
  return /^(?:LR|RL)$/.test(direction)
    ? sum(widths.map((row) => Math.max(0, ...row)))
    : Math.max(0, ...widths.map(sum));
}

const widthOfBox = (words: string): number =>
  around + letter * Math.max(...words.split(/<br\s*\/?>|\n/i).map((line) => line.length));

/** The boxes by how many lines lead to them from a box that none leads to; a circle ends the count. */
function layersOf(ids: readonly string[], lines: Sketch['lines']): string[][] {
  const depth = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round < ids.length; round += 1) {
    let changed = false;
    for (const [from, to] of lines) {
      const next = (depth.get(from) ?? 0) + 1;
      if (next <= (depth.get(to) ?? 0) || next >= ids.length || leadsBack(to, from, lines))
        continue;
      depth.set(to, next);
      changed = true;
    }
    if (!changed) break;
  }
  const layers: string[][] = [];
  for (const [id, at] of depth) (layers[at] ??= []).push(id);
  return layers.filter(Boolean);
}

/** A line between boxes that lead to each other would make each the deeper one. */
function leadsBack(start: string, end: string, lines: Sketch['lines']): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === end) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...lines.filter(([from]) => from === id).map(([, to]) => to));
  }
  return false;
}
