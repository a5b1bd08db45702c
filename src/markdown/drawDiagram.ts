import { createHash } from 'node:crypto';
import { importMermaid } from './importMermaid.cjs';

const kinds =
  /^(?:flowchart|graph|sequenceDiagram|stateDiagram-v2|stateDiagram|classDiagram|erDiagram)\b/;

/**
 * Draws a diagram's text as SVG whose colours are left to the page's style sheet.
 *
 * @throws When the text is of no known kind, or draws nothing.
 */
export async function drawDiagram(text: string): Promise<string> {
  const kind = text.trim();
  if (!kinds.test(kind)) {
    throw new Error(
      `A diagram begins with flowchart, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "${kind.split('\n')[0]}".`,
    );
  }
  const { renderMermaidSVG } = await importMermaid();
  const svg = renderMermaidSVG(text, {
    transparent: true,
    bg: 'var(--paper-raised)',
    fg: 'var(--ink)',
  });
  if (!svg.includes('<text'))
    throw new Error(`Nothing was drawn from the diagram that begins "${kind.slice(0, 60)}".`);
  return settle(svg, `d${createHash('sha256').update(text).digest('hex').slice(0, 8)}-`);
}

/**
 * Makes a drawing fit to stand in a page: no style of its own (it asks for a web font and styles
 * every svg of the page), and ids that no other drawing on the page has.
 */
export function settle(svg: string, prefix: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="--bg:[^"]*"/, '')
    .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${prefix}${id}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}${id})`)
    .replace(/\n\s*/g, '\n')
    .trim();
}
