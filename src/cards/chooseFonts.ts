/** A part of a font family, as its package cuts it: one file for some letters. */
export interface FontPart {
  family: string;
  /** A path in node_modules. */
  file: string;
  /** Inclusive. */
  ranges: [number, number][];
}

/**
 * The families in the order in which a letter is looked for; Noto Serif and Noto Sans are also in
 * the site's own stacks. They are read when the site is built, and never sent to readers.
 */
export const fontPackages = [
  { family: 'Noto Serif', package: '@fontsource-variable/noto-serif', suffix: 'wght-normal' },
  { family: 'Noto Sans', package: '@fontsource-variable/noto-sans', suffix: 'wght-normal' },
  {
    family: 'Noto Sans Arabic',
    package: '@fontsource-variable/noto-sans-arabic',
    suffix: 'wght-normal',
  },
  { family: 'Noto Sans SC', package: '@fontsource-variable/noto-sans-sc', suffix: 'wght-normal' },
  { family: 'Noto Emoji', package: '@fontsource/noto-emoji', suffix: '400-normal' },
] as const;

/**
 * The parts of a family from the `unicode.json` of its package.
 *
 * `{"[4]": "U+1F1E6-1F1FF,U+23"}` → `[{file: '…-4-….woff2', ranges: [[0x1F1E6, 0x1F1FF], [0x23, 0x23]]}]`
 */
export function listParts(
  { family, package: name, suffix }: (typeof fontPackages)[number],
  unicode: Readonly<Record<string, string>>,
): FontPart[] {
  const base = name.split('/')[1] ?? name;
  return Object.entries(unicode).map(([key, ranges]) => ({
    family,
    file: `${name}/files/${base}-${key.replace(/[[\]]/g, '')}-${suffix}.woff2`,
    ranges: ranges.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return [first, last];
    }),
  }));
}

/** The parts that hold the letters of a text, and the letters that none holds. */
export function chooseFonts(
  text: string,
  parts: readonly FontPart[],
): { chosen: FontPart[]; missing: string[] } {
  const letters = [...new Set(text)].filter((letter) => !isInvisible.test(letter));
  const chosen = new Set(letters.flatMap((letter) => partsWith(letter, parts)));
  return {
    chosen: parts.filter((part) => chosen.has(part)),
    missing: letters.filter((letter) => partsWith(letter, parts).length === 0),
  };
}

/** What was looked up before: every page is asked for, and all use the same few letters. */
const lookedUp = new WeakMap<readonly FontPart[], Map<string, readonly FontPart[]>>();

function partsWith(letter: string, parts: readonly FontPart[]): readonly FontPart[] {
  const known = lookedUp.get(parts) ?? new Map<string, readonly FontPart[]>();
  lookedUp.set(parts, known);
  let found = known.get(letter);
  if (!found) {
    const code = letter.codePointAt(0) ?? 0;
    found = parts.filter(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
    known.set(letter, found);
  }
  return found;
}

/** Spaces, joiners and marks that choose a form: they leave no box behind. */
const isInvisible = /[\s\u200b-\u200f\u2060]|\ufe0e|\ufe0f/u;

/** Says which letters cannot be drawn, and what to do. */
export const tellMissing = (letters: readonly string[]): string =>
  `no font of the link picture has ${letters.map((letter) => `"${letter}"`).join(', ')}. The picture is drawn without; the page shows all. To have them there, add a font in src/cards/chooseFonts.ts.`;
