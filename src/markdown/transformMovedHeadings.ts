import { relative } from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { permalinkOf } from '../content/kinds';
import { movedPattern } from '../content/permalinks/patterns';
import { element } from './mdxNodes';

/**
 * Puts the ids that a heading had before right above it, so that links to them land there without
 * a script.
 *
 * `moved_headings: [how -> how-it-works]` and `## How it works {#how-it-works}` →
 * `<FormerIds ids="how"/>` and the heading
 */
export function transformMovedHeadings({ siteDir }: { siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    // Docusaurus' loader has read the front matter; where it does not run, the tree has it.
    const { frontMatter = readYaml(tree) } = file.data as { frontMatter?: FrontMatter };
    const own = permalinkOf(relative(siteDir, file.path).replaceAll('\\', '/'));
    const former = readFormer(frontMatter.moved_headings, own);
    if (former.size === 0) return;
    visit(tree, 'heading', (heading, index, parent) => {
      const ids = former.get(idOf(heading));
      if (!ids || !parent || index === undefined) return undefined;
      parent.children.splice(index, 0, element('FormerIds', { ids: ids.join(' ') }) as never);
      former.delete(idOf(heading));
      return index + 2;
    });
  };
}

type FrontMatter = Readonly<Record<string, unknown>>;

function readYaml(tree: Root): FrontMatter {
  const found = tree.children.find((node) => node.type === 'yaml');
  return found?.value.includes('moved_headings:') ? (parse(found.value) as FrontMatter) : {};
}

const idOf = (heading: Heading): string => /\{#([^}]+)\}\s*$/.exec(toString(heading))?.[1] ?? '';

/** The former ids of this page's headings, by the id that they lead to in the end. */
function readFormer(value: unknown, own: string): Map<string, string[]> {
  const steps = new Map<string, string>();
  for (const line of Array.isArray(value) ? (value as unknown[]) : []) {
    const [, address = own, id = '', to = ''] = movedPattern.exec(String(line)) ?? [];
    if (address === own && id !== '') steps.set(id, to);
  }
  const former = new Map<string, string[]>();
  for (const id of steps.keys()) {
    let end = id;
    // The check refuses circles; here they only have to end.
    for (let step = 0; step <= steps.size && steps.has(end); step += 1) end = steps.get(end) ?? end;
    former.set(end, [...(former.get(end) ?? []), id]);
  }
  return former;
}
