import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FenceSource } from '../content/PageSource';
import { readDiagram } from '../content/diagrams/readDiagram';
import { readInclusion } from '../views/readInclusion';
import { inclusionName } from '../views/viewNames';
import { drawDiagram } from './drawDiagram';
import { Imports } from './Imports';
import { element } from './mdxNodes';
import { readMeta } from './readMeta';

/**
 * Turns fences into listings, included code and diagrams.
 *
 * ```` ```python file=labs/a.py region=b ```` → `<CodeListing source={imported} …/>`
 */
export function transformFences() {
  return async (tree: Root): Promise<void> => {
    const imports = new Imports('code');
    const fences: { node: Code; put: (made: unknown) => void }[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || index === undefined) return;
      fences.push({ node, put: (made) => (parent.children[index] = made as never) });
    });
    for (const { node, put } of fences) put(await listing(node, imports));
    imports.addTo(tree);
  };
}

/** The messages of a sequence, by the names of who sends them: a phone shows these as a list. */
function tellSteps(text: string): string | undefined {
  const { steps, boxes } = readDiagram(text);
  if (steps.length === 0) return undefined;
  const named = steps.map((step) => ({
    ...step,
    boxes: step.boxes.map((id) => boxes.get(id) ?? id),
    text: step.text.replaceAll(/<br\s*\/?>/gi, ' '),
  }));
  return JSON.stringify(named);
}

async function listing(node: Code, imports: Imports) {
  const { meta } = readMeta(node.meta ?? '');
  const { alt, title, failing, changed, added } = Object.fromEntries(
    meta.map(({ key, value }) => [key, value]),
  );
  if (node.lang === 'mermaid')
    return element('Diagram', {
      svg: await drawDiagram(node.value),
      alt,
      steps: tellSteps(node.value),
    });
  const inclusion = readInclusion({ meta } satisfies Pick<FenceSource, 'meta'>);
  const marks = { failing, changed, added };
  if (inclusion) {
    const source = imports.view(inclusionName(inclusion));
    const isOutput = inclusion.kind === 'output' ? 'yes' : undefined;
    return element('CodeListing', {
      source,
      language: node.lang ?? undefined,
      title,
      isOutput,
      ...marks,
    });
  }
  return element('CodeListing', {
    code: node.value,
    language: node.lang ?? 'text',
    title,
    ...marks,
  });
}
