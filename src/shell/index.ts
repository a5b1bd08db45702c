import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildSync } from 'esbuild';
import { minify_sync } from 'terser';
import { ownCache } from '../plugins/rendering/ownCache';

/**
 * The static form of a page: the frame around it, the loader in its head, and what is bundled for both.
 *
 * Pages are the HTML that the server rendered, and the browser
 * gets the code of a control when the control is about to be used.
 * The application that Docusaurus would send to hydrate the page is not even bundled.
 */
export function shellPlugin({ siteDir, siteStorage }: LoadContext): Plugin {
  const file = (name: string) => join(siteDir, 'src/shell', name);
  return {
    name: 'nexus-shell',
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'script',
          innerHTML: bundleLoader(file('loader.ts'), `theme${siteStorage.namespace}`),
        },
      ],
    }),
    configureWebpack(config, isServer) {
      if (isServer) return {};
      return {
        ...ownCache(config, 'shell'),
        mergeStrategy: {
          entry: 'replace',
          'optimization.runtimeChunk': 'replace',
          'optimization.splitChunks.cacheGroups': 'replace',
        },
        // A page links one of the two style sheets: see template.ts.
        entry: {
          controls: file('client.ts'),
          styles: file('styles.ts'),
          pageStyles: file('pageStyles.ts'),
        },
        optimization: {
          runtimeChunk: false,
          splitChunks: {
            cacheGroups: { default: false },
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
    async postBuild({ outDir }) {
      // A bundler makes a script for every entry, also for one that holds styles only.
      const folder = join(outDir, 'assets/js');
      for (const name of await readdir(folder)) {
        if (/^(?:styles|pageStyles)\./.test(name)) await rm(join(folder, name));
      }
    },
  };
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
