import { expect, test } from 'vitest';
import { findImports } from './findImports';

type Given = Parameters<typeof findImports>;

/** A bundle as far as it is asked: who imports whom, by path. */
const bundle = (imports: Record<string, string[]>) => {
  const names = [...new Set([...Object.keys(imports), ...Object.values(imports).flat()])];
  const modules = new Map(names.map((name) => [name, { name, resource: `/site/${name}` }]));
  const moduleGraph = {
    getOutgoingConnections: ({ name }: { name: string }) =>
      (imports[name] ?? []).map((to) => ({ module: modules.get(to) })),
  };
  return [[...modules.values()], { moduleGraph }] as unknown as [Given[0], Given[1]];
};

test('names the views and files behind a page, however far, and no code', () => {
  const [modules, compilation] = bundle({
    'docs/redis.md': [
      '.docusaurus/view.json',
      'docs/model.png?size=2',
      'src/components/Card.tsx',
      'node_modules/react/index.js',
    ],
    '.docusaurus/view.json': ['.docusaurus/inner.json'],
    '.docusaurus/inner.json': ['.docusaurus/view.json'],
    'src/components/Card.tsx': ['static/icon.svg'],
    'docs/other.md': ['.docusaurus/other.json'],
  });
  const pages = new Set(['/site/docs/redis.md']);
  expect([...findImports(modules, compilation, { siteDir: '/site', pages })]).toEqual([
    ['/site/docs/redis.md', ['.docusaurus/inner.json', '.docusaurus/view.json', 'docs/model.png']],
  ]);
});
