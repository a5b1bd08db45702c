import { builtinModules } from 'node:module';
import js from '@eslint/js';
// @ts-expect-error -- ships no types.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floors, roomsBelow, roomsNotBelow } from './src/floors.mjs';

// The walls between the rooms of src/ come from src/floors.mjs: a room may use what stands below it.
// What a room may take of those below is said here. A path into another room climbs out of its own
// first, or starts at @site.
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

/** The wall above a room. @param {{room: string, why: string}} place */
const noClimbing = ({ room: name, why }) =>
  room(
    roomsNotBelow(name).join('|'),
    `src/${name} may use ${roomsBelow(name).join(', ') || 'no other room'} (src/floors.mjs): ${why}`,
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
  'content(?!/nearest$)',
  'What a reader is sent is given data: it knows the types of src/content and what is like a name; the checking stays out of the reader’s download.',
  true,
);
const noMarkdown = room(
  'markdown|cards|site',
  'What reads Markdown, draws pictures or reads the environment runs in Node during the build; a browser has no use for it.',
  true,
);
const sharedViewsOnly = {
  regex: String.raw`${out}views/(?:viewNames|cutInclusion|readInclusion)$`,
  message: 'Names and files of views are found during the build; the browser is given the view.',
  allowTypeImports: true,
};
const noBuild = {
  regex: String.raw`^@docusaurus/(?:core/lib/(?!client)|utils|mdx-loader|logger|plugin-content-docs(?!/client))`,
  message: 'This part of Docusaurus runs in Node during the build.',
  allowTypeImports: true,
};
/** @param {string} message what belongs where */
const noReact = (message) => ({ regex: '^(?:react|react-dom)(?:/|$)', message });
const noSite = {
  regex: '^@(?:docusaurus|theme|generated)(?:/|$)',
  message: 'This outlives the site generator: the Docusaurus side belongs in src/plugins.',
};
/** What goes to every reader of a plugin. @param {string} beyond matches an import of the rest of it */
const clientWalls = (beyond) => [
  noNode,
  noBuild,
  room(
    'content|markdown|cards|site',
    "A plugin's client goes to every reader: types and Docusaurus' global data are all it needs.",
    true,
  ),
  sharedViewsOnly,
  noClimbing({
    room: 'plugins',
    why: 'a client is a door for data; what is shown is built from it elsewhere.',
  }),
  {
    regex: beyond,
    message:
      'The rest of a plugin runs in Node: importing it here would send it to every reader. Types may pass.',
    allowTypeImports: true,
  },
];
const inBrowser = [noNode, noBuild, contentTypesOnly, noMarkdown, sharedViewsOnly, clientsOnly];

/** What a room may take of those below it, by its name. @type {Record<string, object[]>} */
const own = {
  content: [
    {
      regex: node,
      message:
        'src/content is shared with the browser, which has no Node: the caller reads files and hands over text.',
    },
    noReact('src/content is plain data and checks: what is shown belongs in src/components.'),
    noSite,
  ],
  views: [noReact('A view is data; what shows it belongs in src/components.'), noSite],
  errors: [noNode, noReact('src/errors compares texts: it shows nothing.'), noSite],
  markdown: [
    noReact('A Markdown transform names an element; theme/MDXComponents says what it looks like.'),
  ],
  components: inBrowser,
  theme: inBrowser,
  // Its pages are sent what checks and reads Markdown; no other page loads it.
  contribute: [noNode, noBuild, clientsOnly, sharedViewsOnly],
  controls: inBrowser,
  pages: inBrowser,
  shell: [
    noNode,
    noMarkdown,
    clientsOnly,
    room(
      'content|theme',
      'The frame sends the controls of components, and knows nothing of the pages they stand on.',
    ),
  ],
  cli: [
    room(
      'components|theme|controls|css|plugins',
      'The command line is thin: it runs without a site and shows nothing.',
    ),
  ],
  offline: [noNode],
  github: [noReact('What GitHub shows is Markdown and YAML: no component draws it.'), noSite],
};
/** Files of a room that run elsewhere than the room. @type {Record<string, string[]>} */
const inNode = {
  shell: ['src/shell/index.ts', 'src/shell/nameClasses.ts'],
  offline: ['src/offline/writeSiteFiles.ts'],
  // The browser's door has walls of its own, below.
  plugins: ['src/plugins/*/client.{ts,tsx}', 'src/plugins/*/client/**'],
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

  floors.flat().map((place) =>
    walls(place.room, [noClimbing(place), ...(own[place.room] ?? [])], {
      ignores: inNode[place.room],
    }),
  ),
  walls('plugins/client', clientWalls(String.raw`^\./(?!client)`), {
    files: ['src/plugins/*'],
    ignores: ['src/plugins/*/!(client).*'],
  }),
  walls('plugins/client/', clientWalls(String.raw`^\.\./(?!\.\.)`), {
    files: ['src/plugins/*/client/**'],
  }),
  {
    name: 'walls/disk',
    files: ['src/plugins/**/*.ts', 'src/cards/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/index.ts',
      '**/{read,write,load,keep,open,hash,draw,render}*.ts',
      'src/plugins/*/client.ts',
      'src/plugins/*/client/**',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:fs',
              message:
                'A file that touches the disk says so by its name (read, write, load, keep, open, hash, draw, render), or is the plugin itself: all others take plain data and return it.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'walls/tests-beside-the-unit',
    files: ['src/**/*.test.{ts,tsx,mts}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noLabs] }],
    },
  },
);
