// For editors: VS Code's extension "remark" (unifiedjs.vscode-remark) reads this file and marks what
// the JSON Schema of a page's kind refuses in its front matter. `npm run check` knows more, and decides.
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

/** Which pages each schema is for. */
const schemas = {
  './static/schemas/technology.json': ['./docs/technologies/*.md'],
  './static/schemas/concept.json': ['./docs/concepts/*.md'],
  './static/schemas/practice.json': ['./docs/practices/*.md'],
  './static/schemas/challenge.json': ['./challenges/*.md'],
  './static/schemas/error.json': ['./docs/errors/*.md'],
  './static/schemas/guide.json': ['./docs/guides/**/*.md', './docs/contributing/**/*.md'],
};

export default { plugins: [remarkFrontmatter, [remarkLintFrontmatterSchema, { schemas }]] };
