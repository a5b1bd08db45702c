import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildSync } from 'esbuild';
import { minify_sync } from 'terser';
import { followScript, movedStyle } from '../components/MovedAway/movedSources';
import { fragmentScript } from '../plugins/permalinks/spellRedirect';
import {
  hashSource,
  type InlineSources,
  policyIn,
  policyTag,
  readPolicy,
  spellPolicy,
} from '../site/contentPolicy';
import { headersPath, spellHeaders } from '../site/hostHeaders';
import { spellTemplate } from './template';
import { spellSpeculationRules } from './writeSpeculationRules';

/**
 * The static form of a page: the frame around it, the loader in its head, and what is bundled for both.
 *
 * Pages are the HTML that the server rendered, and the browser
 * gets the code of a control when the control is about to be used.
 * The application that Docusaurus would send to hydrate the page is not even bundled.
 */
export function shellPlugin({ siteDir, siteStorage, siteConfig }: LoadContext): Plugin {
  const file = (name: string) => join(siteDir, 'src/shell', name);
  const loader = bundleLoader(file('loader.ts'), `theme${siteStorage.namespace}`);
  /** What every page has, or its loader adds. */
  const scripts = [loader, spellSpeculationRules(true), spellSpeculationRules(false)].map(
    hashSource,
  );
  siteConfig.ssrTemplate = spellTemplate(policyTag(spellPolicy({ scripts, styles: [] })), [
    hashSource(followScript),
  ]);
  return {
    name: 'nexus-shell',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: loader }] }),
    configureWebpack(_config, isServer) {
      if (isServer) return {};
      return {
        mergeStrategy: {
          'experiments.cache': 'replace',
          entry: 'replace',
          'optimization.runtimeChunk': 'replace',
          'optimization.splitChunks.cacheGroups': 'replace',
        },
        // Made anew each time: three builds from what the bundler keeps gave a script of other bytes
        // for the same sources, on a busy machine, and each page names the script by its hash.
        experiments: { cache: { type: 'memory' } },
        // A page links one of the two style sheets: see template.ts.
        entry: {
          controls: file('client.ts'),
          styles: file('styles.ts'),
          pageStyles: file('pageStyles.ts'),
        },
        optimization: {
          runtimeChunk: false,
          splitChunks: {
            cacheGroups: {
              default: false,
              // What reads and checks Markdown lies in a file of its own, so that nothing else asks for it.
              contribute: {
                test: /[\\/]node_modules[\\/]/,
                chunks: ({ name }: { name?: string }) => name === 'contribute',
                name: 'contribute-modules',
                priority: 20,
                minSize: 0,
              },
            },
          },
        },
        // Preact does what the search needs of React in a sixth of its bytes.
        resolve: {
          alias: {
            react: 'preact/compat',
            'react-dom': 'preact/compat',
            'react-dom/client': 'preact/compat/client',
            'react/jsx-runtime': 'preact/jsx-runtime',
          },
        },
      } as object;
    },
    async postBuild({ outDir, baseUrl, routesPaths }) {
      // A bundler makes a script for every entry, also for one that holds styles only.
      const folder = join(outDir, 'assets/js');
      for (const name of await readdir(folder)) {
        if (/^(?:styles|pageStyles)\./.test(name)) await rm(join(folder, name));
      }
      const pages = routesPaths.map((path) => join(outDir, fileOf(path.slice(baseUrl.length))));
      await writeFile(join(outDir, headersPath), spellHeaders(baseUrl, await readSources(pages)));
    },
  };
}

/** `docs/overview/` → `docs/overview/index.html` */
const fileOf = (path: string): string => path.replace(/(?:^|\/)$/, '$&index.html');

/** What any page of the site may have in its HTML, besides what a text can add to it later. */
async function readSources(files: readonly string[]): Promise<InlineSources> {
  const scripts = new Set([hashSource(fragmentScript), hashSource(followScript)]);
  const styles = new Set([hashSource(movedStyle)]);
  for (const path of files) {
    const policy = readPolicy(policyIn(await readFile(path, 'utf8')) ?? '');
    for (const [directive, found] of [
      ['script-src', scripts],
      ['style-src', styles],
    ] as const) {
      for (const source of policy.get(directive) ?? [])
        if (source.startsWith("'sha256-")) found.add(source);
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** The loader as one line for the head of a page. */
function bundleLoader(entry: string, themeKey: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { themeKey: JSON.stringify(themeKey) },
    // A bundle that nothing imports gains nothing from saying that it is strict.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  // Every page carries it: what terser finds beyond esbuild is worth its tenth of a second.
  return (
    minify_sync(outputFiles[0]?.text ?? '', { ecma: 2020, compress: { passes: 3 } }).code ?? ''
  );
}
