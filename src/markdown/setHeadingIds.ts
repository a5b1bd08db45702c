import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The pattern of Docusaurus' own parseMarkdownHeadingId. */
export const explicitId = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;

/**
 * Gives each heading its id, as Docusaurus does: the one that is written, or one from its words.
 *
 * `## Trade-offs {#costs}` → `<h2 id="costs">Trade-offs</h2>`
 */
export function setHeadingIds() {
  return (tree: Root): void => {
    const slugger = new Slugger();
    visit(tree, 'heading', (heading) => {
      const id =
        takeComment(heading) ??
        takeExplicit(heading) ??
        slugger.slug(toString(heading, { includeHtml: false }));
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}

function takeComment(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const id = last?.type === 'html' ? /^<!--\s*#(\S+)[\s\S]*-->$/.exec(last.value)?.[1] : undefined;
  if (id === undefined) return undefined;
  heading.children.pop();
  const text = heading.children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  return id;
}

function takeExplicit(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const id = explicitId.exec(toString(heading, { includeHtml: false }))?.[1];
  if (id === undefined || last?.type !== 'text') return undefined;
  last.value = last.value.replace(explicitId, '');
  if (last.value === '') heading.children.pop();
  return id;
}
