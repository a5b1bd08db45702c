import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentType } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import components from '@theme/MDXComponents';
import { readAddress } from '../../site/readAddress';
import { compilePage } from '../../markdown/compilePage';
import { fileOrFormUrl } from '../../markdown/fileOrFormUrl';
import { nameOf, takeTree } from '../../markdown/passTree';
import { hashOf } from './hashSources';
import { plan } from './readPlan';

/** What Docusaurus expects of a page's module. */
type PageModule = Record<string, unknown> & { default: ComponentType };

const { siteDir, generatedDir, remote } = plan;
const fileUrl = fileOrFormUrl(siteDir, readAddress(process.env, remote));

/** The text of a page or a view, and its hash, as this process read it. */
const read = (path: string) => {
  const bytes = readFileSync(join(siteDir, path));
  return { bytes, text: bytes.toString('utf8'), hash: hashOf(bytes) };
};

/** What was read for a page's module, from the repository's root, with the hash of each. */
export const filesRead = new Map<string, Map<string, string>>();

/** Modules as they were given, since whoever asked for one keeps it. */
const given = new Map<string, PageModule>();

/** Makes a page's module anew in the place of the one that was given for it. */
export async function readAgain(source: string, metadataFile: string): Promise<void> {
  const before = given.get(source);
  if (!before) return;
  const now = await makeModule(source, metadataFile);
  for (const name of Object.keys(before)) delete before[name];
  Object.assign(before, now);
}

/**
 * Makes the module of a page when it is rendered. Docusaurus would compile each page to
 * JavaScript and bundle it, only to render it once.
 *
 * @param source As Docusaurus names the page: `@site/docs/technologies/redis.md`.
 * @param metadataFile From the repository's root.
 */
export async function readModule(source: string, metadataFile: string): Promise<PageModule> {
  const module = await makeModule(source, metadataFile);
  given.set(source, module);
  return module;
}

async function makeModule(source: string, metadataFile: string): Promise<PageModule> {
  const path = source.replace(/^@site\//, '');
  const page = read(path);
  const files = new Map([[path, page.hash]]);
  const { tree, headings, imports, exports } = await compilePage(
    page.text,
    join(siteDir, path),
    { siteDir, fileUrl },
    takeTree(siteDir, nameOf(page.bytes)),
  );
  const scope = new Map<string, unknown>(Object.entries(components));
  for (const [name, module] of imports) {
    const file = module.replace(/^@generated/, generatedDir);
    const view = read(file);
    files.set(file, view.hash);
    scope.set(name, JSON.parse(view.text));
  }
  filesRead.set(source, files);
  const content = toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    components,
    createEvaluater: () => ({
      // mdxNodes makes no other expression than a name.
      evaluateExpression: (expression) => scope.get((expression as { name: string }).name),
      evaluateProgram: () => undefined,
    }),
  });
  const metadata = JSON.parse(read(metadataFile).text) as { frontMatter: unknown };
  return {
    default: () => content,
    ...Object.fromEntries([...exports].map(([name, local]) => [name, scope.get(local)])),
    metadata,
    frontMatter: metadata.frontMatter,
    toc: headings,
    assets: {},
  };
}
