/** Letters of any script, digits and "_", in words with one "-" between them; no capitals. */
const form = /^[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*$/u;

/** Joiners, marks of direction and of the form of an emoji: nobody sees or types them. */
const invisible = /[\p{Cf}\ufe00-\ufe0f]/gu;

/** An id of a heading that a link can name and a person can type. */
export const isHeadingId = (id: string): boolean =>
  form.test(id) && id === id.toLowerCase().normalize('NFC') && id.search(invisible) === -1;

/**
 * The id that words make, in the form that `isHeadingId` accepts; "section" where they make none.
 *
 * `A & B` → `a-b`, `🚀 Start` → `start`, `가상화` → `가상화`, `users_user` → `users_user`
 */
export function makeHeadingId(words: string): string {
  const id = words
    .normalize('NFC')
    .replaceAll(invisible, '')
    .toLowerCase()
    // As GitHub does: an apostrophe or a dot parts no word.
    .replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
    .replaceAll(/[\s-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // A mark without the letter that it stood on.
  return form.test(id) ? id : 'section';
}

/** Gives each heading of a page without an id one of its own, in their order. */
export function giveHeadingIds(
  headings: readonly { text: string; explicitId: string | null }[],
): string[] {
  // What an author wrote is kept, wherever it stands.
  const taken = new Set(headings.flatMap(({ explicitId }) => explicitId ?? []));
  return headings.map(({ text, explicitId }) => {
    if (explicitId !== null) return explicitId;
    const base = makeHeadingId(text);
    let id = base;
    for (let number = 1; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  });
}

/**
 * The id of the one heading that an address must mean: by its letters, whatever else stands
 * between them, or by the words of the heading. Null where none does, or more than one.
 *
 * `-technology-stack` → `technology-stack`
 */
export function findMeant(
  anchor: string,
  headings: readonly { text: string; id: string }[],
): string | null {
  const made = makeHeadingId(anchor);
  const plain = (id: string): string => id.replaceAll(/[-_]/g, '');
  for (const isMeant of [
    ({ id }: { id: string }) => id === made,
    ({ text }: { text: string }) => makeHeadingId(text) === made,
    ({ id }: { id: string }) => plain(id) === plain(made),
  ]) {
    const [only, ...more] = headings.filter(isMeant);
    if (only) return more.length === 0 ? only.id : null;
  }
  return null;
}
