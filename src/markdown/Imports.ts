import type { Root } from 'mdast';
import { viewModule } from '../views/viewNames';
import { importNode, type Property } from './mdxNodes';

/** The views that one page imports: each once, under a name of its own. */
export class Imports {
  private readonly names = new Map<string, string>();

  /** @param prefix Keeps the names of two transforms on one page apart. */
  constructor(private readonly prefix: string) {}

  /** The property value that stands for a view, by the name of its file. */
  view(name: string): Property {
    const known = this.names.get(name) ?? `${this.prefix}${this.names.size}`;
    this.names.set(name, known);
    return { imported: known };
  }

  /** Puts the import statements at the head of the page. */
  addTo(tree: Root): void {
    tree.children.unshift(
      ...[...this.names].map(([name, local]) => importNode(local, viewModule(name))),
    );
  }
}
