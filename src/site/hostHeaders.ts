import { type InlineSources, spellPolicy } from './contentPolicy';

/** The file that hosts such as Netlify and Cloudflare Pages take a site's headers from. */
export const headersPath = '_headers';

/** Cloudflare Pages takes no longer line. */
const longestLine = 2000;

/**
 * The headers of a site for hosts that can set them.
 *
 * @param sources What the pages of the site have in their HTML, all of them together. A page's own
 * policy allows only its own, and a browser obeys both.
 */
export function spellHeaders(baseUrl: string, sources: InlineSources): string {
  return spell({
    '/*': {
      'Content-Security-Policy': fitPolicy(sources),
      'Cross-Origin-Opener-Policy': 'same-origin',
      // The hub copies and shares, and asks for none of these.
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // Another site is not told which page a reader came from.
      'Referrer-Policy': 'same-origin',
      // Not for subdomains: they need not be the hub's.
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
    // A hash of the content is in the names.
    [`${baseUrl}assets/*`]: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}

/**
 * A hub of thousands of pages has more styles than fit a line. This policy then leaves them to the
 * policy of each page, which allows its own by their hashes in any case.
 */
function fitPolicy(sources: InlineSources): string {
  const policy = framed(sources);
  return policy.length <= longestLine - 50
    ? policy
    : framed({ ...sources, styles: ["'unsafe-inline'"] });
}

/** With what a page cannot say of itself: that no other site may show it in a frame. */
const framed = (sources: InlineSources): string => `${spellPolicy(sources)};frame-ancestors 'none'`;

const spell = (rules: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
  Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');

/** The headers that such a file gives an address. */
export function headersFor(text: string, path: string): [name: string, value: string][] {
  let applies = false;
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) return applies ? [[name, value]] : [];
    const rule = line.trim();
    if (rule) applies = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
    return [];
  });
}
