import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { SSGParams } from '@docusaurus/core/lib/ssg/ssgParams';
import { compileSSGTemplate, renderSSGTemplate } from '@docusaurus/core/lib/ssg/ssgTemplate';
import type { Plan } from './RenderedPage';

type RenderApp = (request: {
  pathname: string;
  v4RemoveLegacyPostBuildHeadAttribute: boolean;
}) => Promise<Parameters<typeof renderSSGTemplate>[0]['result']>;

export interface Renderer {
  /** The Markdown of the page at an address, from the repository's root; nothing for other pages. */
  sourceOf(address: string): string | undefined;
  /** @throws When the page cannot be rendered. */
  render(address: string): Promise<string>;
}

/**
 * Loads the bundle that renders pages. Docusaurus' own renderer would load the bundler and the
 * minifiers first, which takes longer than all else before an author sees a page.
 *
 * @param planFile What pages there are, as the plugin wrote it.
 */
export async function loadRenderer(planFile: string, params: SSGParams): Promise<Renderer> {
  const { pages } = JSON.parse(readFileSync(planFile, 'utf8')) as Plan;
  const renderApp = runBundle(params.serverBundlePath);
  const ssgTemplate = await compileSSGTemplate(params.ssgTemplateContent);
  return {
    sourceOf: (address) => pages[address]?.source.replace(/^@site\//, ''),
    async render(pathname) {
      const { v4RemoveLegacyPostBuildHeadAttribute } = params;
      const result = await renderApp({ pathname, v4RemoveLegacyPostBuildHeadAttribute });
      return renderSSGTemplate({ params, result, ssgTemplate });
    },
  };
}

/** Runs a bundle each time anew: `require` would give what it gave before, and keep all of them. */
function runBundle(file: string): RenderApp {
  const module = { exports: {} as { default: RenderApp } };
  const names = ['module', 'exports', 'require', '__filename'];
  compileFunction(readFileSync(file, 'utf8'), names, { filename: file })(
    module,
    module.exports,
    createRequire(file),
    file,
  );
  return module.exports.default;
}
