import { builtinModules } from 'node:module';
import js from '@eslint/js';
// @ts-expect-error -- ships no types.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The walls between the rooms of src/, as docs/contributing/architecture.md tells them.
// A path into another room climbs out of its own first, or starts at @site.
const out = String.raw`^(?:(?:\.\./)+|@site/(?:src/)?)`;
const node = String.raw`^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/|$))`;

/**
 * @param {string} rooms rooms of src/, parted by "|"
 * @param {string} message why the wall is there
 * @param {boolean} [allowTypeImports]
 */
const room = (rooms, message, allowTypeImports = false) => ({
  regex: `${out}(?:${rooms})(?:/|$)`,
  message,
  allowTypeImports,
});
const noNode = {
  regex: node,
  message: 'This runs in a browser, which has no Node: read files in a plugin, during the build.',
};
const noTests = room(
  'tests',
  'Nothing imports tests: what both need belongs to the room it is about.',
);
const noBench = room(
  'bench',
  'The benchmark measures the site from outside, and only its own command starts it.',
);
const noLabs = room(
  'labs',
  'The labs are Python that pages show by region; the site runs none of it.',
);
const noCommands = room(
  'cli',
  'The command line stands on the other rooms; what it shares with them belongs in src/content.',
);

/**
 * One room's walls.
 * @param {string} name
 * @param {object[]} patterns
 * @param {{files?: string[], ignores?: string[]}} [scope]
 * @returns {import('eslint').Linter.Config}
 */
const walls = (name, patterns, { files = [`src/${name}/**`], ignores = [] } = {}) => ({
  name: `walls/${name}`,
  files: files.map((glob) => `${glob}/*.{ts,tsx,mts,mjs}`),
  // A test may read files and look into other rooms to prove what its own does.
  ignores: ['**/*.test.*', ...ignores],
  rules: {
    'no-restricted-imports': ['error', { patterns: [...patterns, noTests, noLabs, noBench] }],
  },
});

const clientsOnly = {
  regex: String.raw`${out}plugins/(?!.*client(?:\.[a-z]+)?$)`,
  message: "A plugin runs in Node: its client.ts is the browser's only door, and types may pass.",
  allowTypeImports: true,
};
const contentTypesOnly = room(
  'content',
  'A component is given data: it knows the types of src/content, and the checking stays out of the reader’s download.',
  true,
);
const noMarkdown = room(
  'markdown',
  'The Markdown transforms run in Node during the build; a browser has no use for them.',
  true,
);
const noBuild = {
  regex: String.raw`^@docusaurus/(?:core/lib/(?!client)|utils|mdx-loader|logger|plugin-content-docs(?!/client))`,
  message: 'This part of Docusaurus runs in Node during the build.',
  allowTypeImports: true,
};

export default defineConfig(
  {
    ignores: [
      'build/',
      '.docusaurus/',
      '.nexus/',
      'labs/',
      'coverage/',
      'shots/',
      'test-results/',
      'playwright-report/',
      '**/*.generated.*',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts,mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows every global of Node and of the browser; this rule knows none.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['src/**/*.tsx'],
    rules: {
      // What scrolls sideways must be reached by keyboard: WCAG 2.1.1, axe's scrollable-region-focusable.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['pre', 'nav'], roles: ['group'], allowExpressionValues: true },
      ],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },

  walls('content', [
    {
      regex: node,
      message:
        'src/content is shared with the browser, which has no Node: the caller reads files and hands over text.',
    },
    {
      regex: '^(?:react|react-dom)(?:/|$)',
      message: 'src/content is plain data and checks: what is shown belongs in src/components.',
    },
    {
      regex: '^@(?:docusaurus|theme|generated)(?:/|$)',
      message:
        'src/content outlives the site generator: the Docusaurus side belongs in src/plugins.',
    },
    room(
      'plugins|markdown|components|theme|pages|css|cli',
      'src/content stands alone: the other rooms import it, so it can import none of them.',
    ),
  ]),
  walls('errors', [
    noNode,
    {
      regex: '^(?:react|react-dom|@docusaurus|@theme|@generated)(?:/|$)',
      message: 'src/errors compares texts, in the build and in the browser: it shows nothing.',
    },
    contentTypesOnly,
    room(
      'plugins|markdown|components|theme|pages|css|cli|light|controls',
      'src/errors stands alone: what asks it for a page gives it the text and the index.',
    ),
  ]),
  walls(
    'plugins',
    [
      room(
        'components|theme|pages|css',
        'A plugin runs in Node during the build: it gives the site data, and never what is shown.',
      ),
      noCommands,
    ],
    { ignores: ['src/plugins/*/client.{ts,tsx}', 'src/plugins/*/client/**'] },
  ),
  walls(
    'plugins/client',
    [
      noNode,
      noBuild,
      room(
        'content|markdown',
        "A plugin's client goes to every reader: types and Docusaurus' global data are all it needs.",
        true,
      ),
      room(
        'components|theme|pages',
        "A plugin's client is a door for data; what is shown is built from it elsewhere.",
      ),
      noCommands,
      {
        regex: String.raw`^\./(?!client|viewNames)`,
        message:
          'The rest of a plugin runs in Node: importing it here would send it to every reader. Types may pass.',
        allowTypeImports: true,
      },
    ],
    { files: ['src/plugins/*', 'src/plugins/*/client/**'], ignores: ['src/plugins/*/!(client).*'] },
  ),
  walls('cards', [
    clientsOnly,
    {
      // Words and shapes that a page and its picture share.
      regex: String.raw`${out}components/(?!KindGlyph/glyphShapes$|KindIndex/indexFacts$|ProofBars/tellChange$)`,
      message:
        'A card is drawn in Node, from data: of a component it takes the words and shapes that both show, and no React.',
    },
    room(
      'theme|pages|css|markdown',
      'src/cards makes what stands for a page elsewhere from plain data; the site and the command line show it.',
    ),
    noCommands,
  ]),
  walls('markdown', [
    room(
      'components|theme|pages|css',
      'A Markdown transform turns one tree into another: it knows src/content and nothing of what shows it.',
    ),
    {
      // What a transform makes a page import is named by the plugin that writes it.
      regex: String.raw`${out}plugins/(?!catalog/(?:viewNames|readInclusion)$)`,
      message:
        'A Markdown transform takes from a plugin only the names of what it writes: the rest would run it in every page.',
    },
    noCommands,
    {
      regex: '^(?:react|react-dom)(?:/|$)',
      message:
        'A Markdown transform names an element; theme/MDXComponents says what it looks like.',
    },
  ]),
  walls('components', [
    noNode,
    noBuild,
    contentTypesOnly,
    noMarkdown,
    clientsOnly,
    room(
      'theme|pages',
      'Themes and pages are made of components: a component that knows its page cannot be used on another.',
    ),
    noCommands,
  ]),
  walls('theme', [
    noNode,
    noBuild,
    contentTypesOnly,
    noMarkdown,
    clientsOnly,
    room('pages', 'A page is a route of its own; share a component instead.'),
    noCommands,
  ]),
  walls('pages', [noNode, noBuild, contentTypesOnly, noMarkdown, clientsOnly, noCommands]),
  walls(
    'light',
    [
      noNode,
      noMarkdown,
      clientsOnly,
      room(
        'content|theme|pages|cli',
        'The static form sends the controls of components, and knows nothing of the pages they stand on.',
      ),
    ],
    { ignores: ['src/shell/index.ts'] },
  ),
  walls(
    'offline',
    [
      noNode,
      room(
        'content|markdown|plugins|components|theme|pages|css|cli',
        'Keeping the hub knows files and their hashes, and nothing of what they show.',
      ),
    ],
    { ignores: ['src/offline/writeSiteFiles.ts'] },
  ),
  walls('preview', [
    room(
      'components|theme|pages|css',
      'The preview renders what a build would bundle: it knows addresses and files, and nothing of what they show.',
    ),
    noCommands,
  ]),
  walls('renew', [
    room(
      'components|theme|pages|css|preview',
      'A renewal writes what a build would write: it knows files and what they are made of, and nothing of what they show.',
    ),
    noCommands,
  ]),
  walls('cli', [
    room(
      'components|theme|pages|css|plugins',
      'The command line is thin over src/content: it runs without a site and shows nothing.',
    ),
  ]),
  {
    name: 'walls/tests-beside-the-unit',
    files: ['src/**/*.test.{ts,tsx,mts}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noLabs] }],
    },
  },
);
