/** The front matter of a page as it is written: of its text, all that other pages show. */
export const frontMatterOf = (text: string): string => /^---[^]*?\n---/.exec(text)?.[0] ?? '';
