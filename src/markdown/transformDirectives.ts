import type { BlockContent, DefinitionContent, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { cardName, gridName, labName } from '../views/viewNames';
import { Imports } from './Imports';
import { element } from './mdxNodes';

type Child = BlockContent | DefinitionContent;

const callouts = ['problem', 'cause', 'solution', 'result', 'takeaway', 'note', 'tip', 'warning'];

/**
 * Turns directives into components.
 *
 * `:::problem[Slow]` … `:::` → `<Callout part="problem" title="Slow">…</Callout>`
 */
export function transformDirectives() {
  return (tree: Root): void => {
    const imports = new Imports('view');
    // A card's title is a heading: one rank below the heading it stands under.
    let rank = 2;
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') rank = Math.min(node.depth + 1, 4);
      if (!parent || index === undefined) return undefined;
      const made =
        node.type === 'containerDirective'
          ? container(node)
          : node.type === 'leafDirective'
            ? leaf(node, imports, String(rank))
            : undefined;
      if (!made) return undefined;
      parent.children[index] = made as never;
      // Again at the same place: a callout may hold another directive.
      return index;
    });
    imports.addTo(tree);
  };
}

function container({ name, children }: ContainerDirective): RootContent | undefined {
  const label = labelOf(children);
  const body = label ? children.slice(1) : children;
  if (name === 'check') {
    const question = label ? element('CheckQuestion', {}, label.children) : undefined;
    return element('SelfCheck', {}, [...(question ? [question] : []), ...body]);
  }
  if (callouts.includes(name)) {
    return element('Callout', { part: name, title: label && toString(label) }, body);
  }
  return undefined;
}

function labelOf(children: readonly Child[]): Paragraph | undefined {
  const [first] = children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
}

function leaf(
  { name, attributes }: LeafDirective,
  imports: Imports,
  rank: string,
): RootContent | undefined {
  const { id = '', category = '', lab = '', figure = '' } = attributes ?? {};
  switch (name) {
    case 'technology-card':
      return element('TechnologyCard', {
        card: imports.view(cardName('technology', id ?? '')),
        rank,
      });
    case 'technology-grid':
      return element('TechnologyGrid', { group: imports.view(gridName(category ?? '')), rank });
    case 'lab':
      return element('LabGuide', { source: imports.view(labName(id ?? '')) });
    case 'measurement':
      return element('Measurement', {
        source: imports.view(labName(lab ?? '')),
        figure: figure ?? '',
      });
    default:
      return undefined;
  }
}
