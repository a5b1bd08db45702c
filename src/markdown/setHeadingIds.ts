import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { giveHeadingIds } from '../content/headingIds';

/** The pattern of Docusaurus' own parseMarkdownHeadingId. */
export const explicitId = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;

/**
 * Gives each heading its id, the one that is written, or one from its words, as the check does.
 *
 * `## Trade-offs {#costs}` → `<h2 id="costs">Trade-offs</h2>`
 */
export function setHeadingIds() {
  return (tree: Root): void => {
    const headings: Heading[] = [];
    visit(tree, 'heading', (heading) => void headings.push(heading));
    const written = headings.map((heading) => ({
      explicitId: takeComment(heading) ?? takeExplicit(heading) ?? null,
      text: toString(heading, { includeHtml: false }),
    }));
    const ids = giveHeadingIds(written);
    for (const [index, heading] of headings.entries()) {
      const { data } = heading;
      heading.data = { ...data, hProperties: { ...data?.hProperties, id: ids[index] } };
    }
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
