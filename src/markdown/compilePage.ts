import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList, type Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { acceptForeign } from './acceptForeign';
import { keepNotes } from './keepNotes';
import { listHeadings, type ListedHeading } from './listHeadings';
import type { LinkOptions } from './resolvePageLinks';
import { pageTransforms } from './pageTransforms';
import { setHeadingIds } from './setHeadingIds';
import { findBareLinks, withoutAutolinks } from './withoutAutolinks';

/** A page as a tree of HTML and components, and the modules that its components are given. */
export interface CompiledPage {
  tree: HtmlRoot;
  headings: ListedHeading[];
  /** What the tree calls by a name, by that name: `code0` → `@generated/…/code-1f.json`. */
  imports: Map<string, string>;
  /** What the frame around the page asks for, by the name of an import: `page` → `pageView`. */
  exports: Map<string, string>;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective);
const withAutolinks = parser().freeze();
const quick = parser().use(withoutAutolinks).freeze();

/** Nodes of `mdxNodes` stay what they are, around content that becomes HTML. */
const toHtml: Plugin<[], Root, HtmlRoot> = () =>
  remarkRehype({
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    // Ids are no names for scripts here, since a page has none.
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: {},
  });

/**
 * Makes a tree of a page's Markdown, as Docusaurus' loader would, without the way through
 * JavaScript text and a bundle that cost most of a build.
 *
 * @param path Absolute; links on the page are read from there.
 * @param parsed The page's tree, where it is parsed already as `readPage` does.
 */
export async function compilePage(
  text: string,
  path: string,
  options: LinkOptions,
  parsed?: Root,
): Promise<CompiledPage> {
  const file = new VFile({ path, value: text });
  const transforms = unified()
    .use(pageTransforms(options) as PluggableList)
    .use(setHeadingIds)
    .use(restoreColons);
  const tree = (await transforms.run(
    accepted(withBareLinks(parsed ?? quick.parse(file), file)),
    file,
  )) as Root;
  const page = { headings: listHeadings(tree), ...takeModules(tree) };
  const html = await unified().use(toHtml).run(tree, file);
  keepNotes(html as HtmlRoot);
  return { tree: html as HtmlRoot, ...page };
}

function accepted(tree: Root): Root {
  acceptForeign(tree);
  return tree;
}

/** Trying a bare address at each word is a third of the time, and few pages have one. */
function withBareLinks(tree: Root, file: VFile): Root {
  let hasOne = false;
  visit(tree, 'text', ({ value }) => {
    hasOne ||= findBareLinks(value).length > 0 || /\w@\w/.test(value);
  });
  return hasOne ? withAutolinks.parse(file) : tree;
}

/** `at 10:30am` holds no directive, whatever the parser thinks of `:30am` or of `a:b`. */
function restoreColons() {
  return (tree: Root): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      if (!parent || index === undefined || node.data) return;
      if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) return;
      parent.children[index] = { type: 'text', value: `:${node.name}` };
    });
  };
}

interface Statement {
  type: 'ImportDeclaration' | 'ExportNamedDeclaration';
  source: { value: string } | null;
  specifiers: { local: { name: string }; exported?: { name: string } }[];
}

/** Takes the statements out that `mdxNodes` made: there is no module to put them into. */
function takeModules(tree: Root): Pick<CompiledPage, 'imports' | 'exports'> {
  const imports = new Map<string, string>();
  const exports = new Map<string, string>();
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'mdxjsEsm') return true;
    const { estree } = node.data as unknown as { estree: { body: Statement[] } };
    for (const { type, source, specifiers } of estree.body) {
      for (const { local, exported } of specifiers) {
        if (type === 'ImportDeclaration') imports.set(local.name, source?.value ?? '');
        else exports.set(exported?.name ?? '', local.name);
      }
    }
    return false;
  });
  return { imports, exports };
}
