import { createHash } from 'node:crypto';

/** What may run or style a page though it stands in its HTML: hashes, as `hashSource` gives them. */
export interface InlineSources {
  scripts: readonly string[];
  styles: readonly string[];
}

/** The name of an inline script or style in a policy: `'sha256-…'`. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a browser may do for a page of the hub: run and fetch what lies in the site, and nothing else.
 *
 * The search is a WebAssembly program, and `'wasm-unsafe-eval'` allows no other kind of eval.
 * A service worker falls under `script-src`; a font, a frame, a plugin, a video or a manifest under `default-src`: the hub has none.
 */
export const spellPolicy = ({ scripts, styles }: InlineSources): string =>
  spell({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });

/** The policy of a page that only leads to another; its icon is the browser's own idea. */
export const spellWayPolicy = (scripts: readonly string[]): string =>
  spell({
    'default-src': ["'none'"],
    ...(scripts.length > 0 && { 'script-src': scripts }),
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });

/** The tag that gives a page its policy. It governs what stands after it, so it comes first. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The policy that stands in a page, or nothing. */
export const policyIn = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];

/** The sources of each directive of a policy, by its name. */
export const readPolicy = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const spell = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');
