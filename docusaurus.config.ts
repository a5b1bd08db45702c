import { execFileSync } from 'node:child_process';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Config, LoadContext, Plugin } from '@docusaurus/types';
import { endWithParent } from './src/site/endWithParent';
import { previewVariable } from './src/site/previewVariable';
import { previousSiteVariable } from './src/site/PreviousSite';
import { readAddress } from './src/site/readAddress';
import { siteName } from './src/site/siteName';
import { isPlainFrontMatter } from './src/markdown/isPlainFrontMatter';
import { fileOrFormUrl } from './src/markdown/fileOrFormUrl';
import { pageTransforms } from './src/markdown/pageTransforms';
import { picturesRoot } from './src/markdown/readPictures';
import { shellPlugin } from './src/shell/index';
import { escapeFrontMatter } from './src/shell/escapeFrontMatter';
import { nameClasses } from './src/shell/nameClasses';
import { cardsPlugin } from './src/plugins/cards/index';
import { catalogPlugin } from './src/plugins/catalog/index';
import { groupSidebar } from './src/plugins/catalog/groupSidebar';
import { feedsPlugin } from './src/plugins/feeds/index';
import { renderingPlugin } from './src/plugins/rendering/index';
import { permalinksPlugin } from './src/plugins/permalinks/index';
import { contributePlugin } from './src/plugins/contribute/index';
import { llmsPlugin } from './src/plugins/llms/index';
import { robotsPlugin } from './src/plugins/robots/index';
import { searchPlugin } from './src/plugins/search/index';

// The command that started this build waits for it, and is told what it wrote.
if (process.env[previousSiteVariable]) endWithParent();

const remote = readRemote();
const address = readAddress(process.env, remote);

function readRemote(): string | null {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return null; // Not a clone: the address has a default of its own.
  }
}

// What both instances of the docs plugin share: one dialect of Markdown, one frame.
const pages = {
  beforeDefaultRemarkPlugins: pageTransforms({
    siteDir: __dirname,
    fileUrl: fileOrFormUrl(__dirname, address),
  }),
  admonitions: false,
  editUrl: ({ versionDocsDirPath, docPath }: { versionDocsDirPath: string; docPath: string }) =>
    address.editUrl(`${versionDocsDirPath}/${docPath}`),
  breadcrumbs: false,
  sidebarItemsGenerator: groupSidebar,
} satisfies DocsOptions;

/**
 * The one switch between the static form and stock Docusaurus; see the decision
 * docs/contributing/decisions/static-pages.md. Docusaurus' own dev server is always stock.
 */
const isStatic = process.env.NEXUS_FORM !== 'stock' && process.env.NODE_ENV !== 'development';

/** The static form for an author who is writing: `npm run dev`. */
const isPreview = isStatic && process.env[previewVariable] === 'on';

/** The classic theme always asks for Infima; every rule of it would be overridden here. */
function leaveOutInfima(): Plugin {
  return {
    name: 'nexus-leave-out-infima',
    configureWebpack: () => ({
      resolve: { alias: { [require.resolve('infima/dist/css/default/default.css')]: false } },
    }),
  };
}

const config: Config = {
  title: siteName,
  tagline: 'What took somebody else a week, found in seconds and proven.',
  url: address.url,
  baseUrl: address.baseUrl,
  trailingSlash: true,
  baseUrlIssueBanner: false,
  favicon: 'favicon.svg',
  staticDirectories: ['static', picturesRoot],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  customFields: {
    repositoryUrl: address.repositoryUrl,
    // The one switch of Discord's component embed; see docs/contributing/decisions/link-cards.md.
    hasComponentEmbed: process.env.NEXUS_DISCORD_EMBED === 'on',
    branch: address.defaultBranch,
    newChallengeIssueUrl: address.newIssueUrl({ template: 'report-a-challenge.yml' }),
    newPageIssueUrl: address.newIssueUrl({ template: 'propose-a-page.yml' }),
  },
  future: {
    // Layers would set our style sheet above its own modules; without Infima there is no need of them.
    v4: {
      removeLegacyPostBuildHeadAttribute: true,
      siteStorageNamespacing: true,
      fasterByDefault: true,
      mdx1CompatDisabledByDefault: true,
      useCssCascadeLayers: false,
    },
    // The minimizer drops </td>, </th> and </li>; the search index then glues a table into one word.
    // The server would wait for ever for pages that the static form's browser bundle never compiles.
    faster: { swcHtmlMinimizer: false, mdxCrossCompilerCache: !isStatic },
  },
  markdown: {
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    async parseFrontMatter(params) {
      // What the check refuses, Docusaurus must not have read: its reader runs code in `---js`.
      if (!isPlainFrontMatter(params.fileContent)) return { frontMatter: {}, content: '' };
      const result = await params.defaultParseFrontMatter(params);
      const { frontMatter } = result;
      frontMatter.description ??= frontMatter.summary;
      // While somebody writes, what is begun is shown too.
      if (isPreview) delete frontMatter.draft;
      // Docusaurus refuses an empty list, which a page that was just begun has.
      if (Array.isArray(frontMatter.keywords) && frontMatter.keywords.length === 0)
        delete frontMatter.keywords;
      return result;
    },
  },
  ...(!isStatic && { clientModules: ['./src/controls/stockClient.ts'] }),
  plugins: [
    leaveOutInfima,
    nameClasses,
    (context) => catalogPlugin(context, { address }),
    cardsPlugin,
    (context) => feedsPlugin(context, { address }),
    searchPlugin,
    robotsPlugin,
    permalinksPlugin,
    (context) => llmsPlugin(context, { address }),
    (context) => contributePlugin(context, { address }),
    isStatic && shellPlugin,
    isStatic &&
      ((context: LoadContext) => renderingPlugin(context, { address, remote, isPreview })),
    [
      '@docusaurus/plugin-content-docs',
      {
        ...pages,
        id: 'challenges',
        path: 'challenges',
        routeBasePath: 'challenges',
      } satisfies DocsOptions,
    ],
    // The last, when those that read pages have asked for their loader.
    escapeFrontMatter,
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          ...pages,
          path: 'docs',
          routeBasePath: 'docs',
          sidebarPath: './sidebars.ts',
        },
        blog: false,
        sitemap: { ignorePatterns: ['/**/search/'] },
        theme: { customCss: ['./src/css/tokens.css', './src/css/site.css'] },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: siteName },
    prism: {
      additionalLanguages: [
        'bash',
        'docker',
        'ini',
        'diff',
        'toml',
        'http',
        'nginx',
        'log',
        'protobuf',
      ],
    },
  } satisfies ThemeConfig,
};

export default config;
