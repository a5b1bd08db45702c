import type { RootContent } from 'mdast';

/** A property of an element: text, or the name of an imported module. */
export type Property = string | { imported: string };

interface Identifier {
  type: 'Identifier';
  name: string;
}

const identifier = (name: string): Identifier => ({ type: 'Identifier', name });

const program = (statement: object) => ({
  type: 'Program',
  sourceType: 'module',
  body: [statement],
  comments: [],
});

/**
 * A React element in the tree, in the shape that `@mdx-js/mdx` compiles.
 * Nodes are made, never parsed from text: a page's author cannot write them.
 */
export function element(
  name: string,
  properties: Record<string, Property | undefined>,
  children: unknown[] = [],
): RootContent {
  const attributes = Object.entries(properties)
    .filter((entry): entry is [string, Property] => entry[1] !== undefined)
    .map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value: typeof value === 'string' ? value : expression(value.imported),
    }));
  return { type: 'mdxJsxFlowElement', name, attributes, children } as unknown as RootContent;
}

function expression(name: string): object {
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: name,
    data: { estree: program({ type: 'ExpressionStatement', expression: identifier(name) }) },
  };
}

/** `import name from 'module'`: the bundler then sees when the module changes. */
export function importNode(name: string, module: string): RootContent {
  return esm(`import ${name} from '${module}'`, {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: identifier(name) }],
    source: { type: 'Literal', value: module, raw: `'${module}'` },
    attributes: [],
  });
}

/** `export {name as exported}` */
export function exportNode(name: string, exported: string): RootContent {
  return esm(`export {${name} as ${exported}}`, {
    type: 'ExportNamedDeclaration',
    declaration: null,
    specifiers: [
      { type: 'ExportSpecifier', local: identifier(name), exported: identifier(exported) },
    ],
    source: null,
    attributes: [],
  });
}

function esm(value: string, statement: object): RootContent {
  return {
    type: 'mdxjsEsm',
    value,
    data: { estree: program(statement) },
  } as unknown as RootContent;
}
