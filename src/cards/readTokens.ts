/** Colours of src/css in the light theme, as `#rrggbb`, by their names without dashes. */
export type Tokens = Readonly<Record<string, string>>;

/**
 * Reads the colours that link pictures and Discord's bar are drawn in, so that they are kept in one
 * place.
 *
 * `--paper: light-dark(#fbf9f4, #181613);` → `{paper: '#fbf9f4'}`
 */
export function readTokens(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),/gi)].map(
      ([, name = '', color = '']) => [name, color],
    ),
  );
}

/** A colour by its name. @throws When no file of tokens has one of that name. */
export function colorOf(tokens: Tokens, name: string): string {
  const color = tokens[name];
  if (!color) throw new Error(`src/css has no colour "--${name}" as #rrggbb.`);
  return color;
}
