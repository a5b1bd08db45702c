import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Says in an attribute of each cell how its column is aligned, `| --: |` → `<td data-align="right">`.
 * What makes HTML of it would write a style attribute, which a page may not have.
 */
export function alignCells() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      const { align = [] } = table;
      for (const row of table.children) {
        for (const [column, cell] of row.children.entries()) {
          const side = align?.[column];
          if (side) cell.data = { ...cell.data, hProperties: { dataAlign: side } };
        }
      }
      table.align = align?.map(() => null);
    });
  };
}
