import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SSGParams } from '@docusaurus/core/lib/ssg/ssgParams';
import type { Plan } from '../plugins/kept/RenderedPage';
import { places } from './places';

export interface Renderer {
  /** The Markdown of the page at an address, from the repository's root; nothing for other pages. */
  sourceOf(address: string): string | undefined;
  /** @throws When the page cannot be rendered. */
  render(address: string): Promise<string>;
  close(): Promise<void>;
}

/** Loads the bundle that renders pages, as a build does. */
export async function loadRenderer(root: string, params: SSGParams): Promise<Renderer> {
  const { pages } = JSON.parse(readFileSync(join(root, places.plan), 'utf8')) as Plan;
  // As in a build; Docusaurus reads it when it is loaded.
  process.env.SKIP_HTML_MINIFICATION = 'true';
  const { loadSSGRenderer } = await import('@docusaurus/core/lib/ssg/ssgRenderer');
  const { renderPathnames, shutdown } = await loadSSGRenderer({ params });
  let last: Promise<unknown> = Promise.resolve();

  async function renderNext(address: string): Promise<string> {
    const [result] = await renderPathnames([address]);
    if (!result?.success) throw result?.error.cause ?? result?.error;
    const path = decodeURI(address.slice(params.baseUrl.length));
    const file = join(params.outDir, path.endsWith('.html') ? path : `${path}index.html`);
    const html = readFileSync(file, 'utf8');
    // It lies among static files, and would be served when the page is gone.
    rmSync(file);
    return html;
  }

  return {
    sourceOf: (address) => pages[address]?.source.replace(/^@site\//, ''),
    // One after the other: two renderings of a page would write the same file.
    render(address) {
      const next = last.then(() => renderNext(address));
      last = next.catch(() => undefined);
      return next;
    },
    close: shutdown,
  };
}
