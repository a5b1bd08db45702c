import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listPages } from './builtSite';

// The static form makes a page's HTML in its own way; Docusaurus' is the measure of it.
// Runs beside the stock form; see playwright.config.ts.
const { SITE_FOLDER = '' } = process.env;

type Node = DefaultTreeAdapterTypes.Node;

for (const path of listPages()) {
  test(`/${path} has the same article in both forms`, () => {
    const [light, stock] = ['build', SITE_FOLDER].map((folder) =>
      spell(readMain(join(folder, path, 'index.html'))),
    );
    expect(light).toEqual(stock);
  });
}

function readMain(file: string): Node {
  const found = find(parse(readFileSync(file, 'utf8')), 'main');
  if (!found) throw new Error(`${file} has no main part.`);
  return found;
}

function find(node: Node, name: string): Node | undefined {
  if (defaultTreeAdapter.isElementNode(node) && node.tagName === name) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Elements, attributes and words, one a line: without comments and what white space is between. */
function spell(node: Node): string[] {
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  // The static form leaves out of icons what HTML does not need.
  const attributes = node.attrs
    .filter(({ name }) => !/^(?:xmlns|focusable)$/.test(name))
    .map(({ name, value }) => `${name}="${value.replace(/^lucide lucide-[a-z]+ ?/, '')}"`)
    .filter((attribute) => attribute !== 'class=""')
    .sort();
  const lines = [[node.tagName, ...attributes].join(' ')];
  let text = '';
  const endText = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    text = '';
  };
  for (const child of node.childNodes) {
    // React parts two texts by a comment, for the application that takes the page over.
    if (defaultTreeAdapter.isTextNode(child)) text += child.value;
    else if (defaultTreeAdapter.isElementNode(child)) {
      endText();
      lines.push(...spell(child));
    }
  }
  endText();
  return lines;
}
