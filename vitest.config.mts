import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@site': at('.'),
      // What needs the running application has a stand-in; all else is Docusaurus' own.
      '@docusaurus/Link': at('tests/standIns/Link.tsx'),
      '@docusaurus/useBaseUrl': at('tests/standIns/useBaseUrl.ts'),
      '@docusaurus/useDocusaurusContext': at('tests/standIns/useDocusaurusContext.ts'),
      '@docusaurus/useBrokenLinks': at('tests/standIns/useBrokenLinks.ts'),
    },
  },
  // tsconfig keeps JSX for Docusaurus' own compiler.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx,mts}',
      'tests/{cli,content,hostile}/**/*.test.{ts,tsx,mts}',
      'bench/**/*.test.mts',
    ],
    setupFiles: ['tests/failOnPrint.ts'],
    // Vitest leaves one processor free, which on two of them is half.
    maxWorkers: '100%',
    // For what hangs alone: a machine that does other work is slow, and nothing is wrong with it.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
