import { createHash } from 'node:crypto';
import { readDiagram } from '../content/diagrams/readDiagram';
import { importMermaid } from './importMermaid.cjs';

/**
 * Draws a diagram's text as SVG whose colours are left to the page's style sheet.
 *
 * @throws When the text says something that would not be drawn.
 */
export async function drawDiagram(text: string): Promise<string> {
  const sketch = readDiagram(text);
  const [fault] = sketch.faults;
  if (fault) throw new Error(`Line ${fault.line + 1} of a diagram: ${fault.message}`);
  const { renderMermaidSVG } = await importMermaid();
  const svg = renderMermaidSVG(respell(text), {
    transparent: true,
    // Closer together than the drawer would: a phone has 300 pixels.
    padding: 8,
    nodeSpacing: 14,
    layerSpacing: 34,
    bg: 'var(--paper-raised)',
    fg: 'var(--ink)',
  });
  const wanted = [...sketch.boxes.keys(), ...sketch.lines.map((ends) => ends.join(' → '))];
  compare(wanted, drawnIn(svg), text);
  return settle(svg, `d${createHash('sha256').update(text).digest('hex').slice(0, 8)}-`);
}

/** Writes for the drawer what Mermaid allows and it passes over: `}o` on the left, `PK, FK`. */
function respell(text: string): string {
  return /^\s*erDiagram\b/.test(text)
    ? text.replace(/(\s)\}o(?=--|\.\.)/g, '$1{o').replace(/(?<=\s[PFU]K)\s*,\s*(?=[PFU]K\b)/g, ' ')
    : text;
}

/** The ids of what is drawn: each box, and each line by its ends. */
function drawnIn(svg: string): string[] {
  const boxes = svg.matchAll(
    /class="(?:node|subgraph|actor|class-node|entity)" data-id="([^"]*)"/g,
  );
  const lines = svg.matchAll(
    /class="(?:edge|message|class-relationship|er-relationship)" data-(?:from|entity1)="([^"]*)" data-(?:to|entity2)="([^"]*)"/g,
  );
  return [
    ...[...boxes].map(([, id = '']) => id),
    ...[...lines].map(([, from, to]) => `${from} → ${to}`),
  ];
}

/** The last guard, for a drawer of another version: the check has read the text already. */
function compare(wanted: readonly string[], drawn: readonly string[], text: string): void {
  // A start or an end of a state diagram has a number for a name.
  const sorted = (names: readonly string[]): string =>
    names
      .map((name) => name.replace(/\[\*\]\d+-\d+|\b_(?:start|end)\d*\b/g, '[*]'))
      .sort()
      .join(', ');
  if (sorted(wanted) !== sorted(drawn)) {
    throw new Error(
      `The diagram that begins "${text.trim().slice(0, 60)}" is not drawn whole. It has: ${sorted(wanted)}. Drawn are: ${sorted(drawn)}.`,
    );
  }
}

/** The token that stands for each colour of the drawer. */
const colours: Readonly<Record<string, string>> = {
  bg: 'paper-raised',
  fg: 'ink',
  _text: 'ink',
  '_text-sec': 'ink',
  '_text-muted': 'ink-soft',
  '_text-faint': 'ink-soft',
  _line: 'rule-strong',
  _arrow: 'ink-soft',
  '_node-fill': 'accent-wash',
  '_node-stroke': 'accent',
  '_group-fill': 'paper',
  '_group-hdr': 'paper-sunk',
  '_inner-stroke': 'rule',
  '_key-badge': 'paper-sunk',
};

/** Names the token itself: a style sheet that does would be paid for by each page without a drawing. */
function colour(whole: string, name: string): string {
  if (name in colours) return `var(--${colours[name]})`;
  throw new Error(`A diagram is drawn in the colour ${whole}, which has no token.`);
}

/**
 * Makes a drawing fit to stand in a page: no style of its own (it asks for a web font and styles
 * every svg of the page), and ids that no other drawing on the page has.
 */
export function settle(svg: string, prefix: string): string {
  return (
    svg
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/ style="[^"]*"/g, '')
      .replace(/var\(--([\w-]+)\)/g, colour)
      .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${prefix}${id}"`)
      .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}${id})`)
      // A badge of a key.
      .replaceAll('font-size="9"', 'font-size="11"')
      .replace(/^<svg\b[^>]*>/, enlarge)
      .replace(/\n\s*/g, '\n')
      .trim()
  );
}

/** The drawer writes its smallest labels in 11 pixels; nobody should have to read less than 13. */
const enlarged = 13 / 11;

/** So much smaller a drawing may become to fit a phone: 13 pixels are 12 then. */
const leastScale = 12 / 13;

/**
 * `<svg width="110" height="22" viewBox="0 0 110 22">` → `<svg width="120" height="0"></svg><svg width="130" height="26" viewBox="0 0 110 22">`
 *
 * The empty drawing is as wide as the other must stay, and the style sheet lets neither be narrower:
 * a page may have no style attribute that would say so.
 */
function enlarge(tag: string): string {
  const sizeOf = (name: string) => new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1];
  const [width, height] = [sizeOf('width'), sizeOf('height')];
  if (width === undefined || height === undefined) return tag;
  const grown = tag.replace(
    /\s(width|height)="([\d.]+)"/g,
    (_, name: string, size: string) => ` ${name}="${Math.round(Number(size) * enlarged)}"`,
  );
  const least = Math.ceil(Number(width) * enlarged * leastScale);
  const fitting = `<svg width="${least}" height="0"></svg>${grown}`;
  return /\bviewBox=/.test(fitting)
    ? fitting
    : fitting.replace(/>$/, ` viewBox="0 0 ${width} ${height}">`);
}
