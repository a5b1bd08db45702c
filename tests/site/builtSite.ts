import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The built site as it lies on the disk. */
export const buildFolder = join(process.cwd(), process.env.SITE_FOLDER || 'build');

/** The path of every page in the sitemap, under the base path it was built for: `docs/overview/`. */
export function listPages(): string[] {
  const sitemap = readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const home = [...addresses].sort((one, other) => one.length - other.length)[0] ?? '/';
  return addresses.map((address) => address.slice(home.length)).sort();
}

/** Every HTML file of the built site, from its folder. */
export function listHtmlFiles(): string[] {
  return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** The HTML of one built page. */
export function readHtml(file: string): string {
  return readFileSync(join(buildFolder, file), 'utf8');
}

/** Whether the site was built in its static form; see the decision docs/contributing/decisions. */
export const isStatic = process.env.NEXUS_FORM !== 'stock';
