const mostTyped = 200;
/** More words than this only make every search slower. */
const mostWords = 10;

const stopWords = new Set(
  (
    'a about after all also am an and any are as at be because been but by can cannot could did do ' +
    'does doing for from get gets getting had has have how i if in into is it its me my no not of on ' +
    'or our so some than that the their them then there these they this to too us vs versus was we ' +
    'were what when where which while who why will with would you your'
  ).split(' '),
);

/**
 * The words to search for, in the order in which they were typed, each once.
 *
 * `Why is my query slow?` → `query`, `slow`
 */
export function readWords(text: string): string[] {
  const words = text
    .slice(0, mostTyped)
    // A path or dotted name is found by its parts; what stands around a word is not part of it.
    .split(/[\s"'`´‘’“”()[\]{}<>=,;:!?|\\/&%*~^$@]+|\.(?=[\p{L}_])|\.+(?=\s|$)|[–—]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => !isNoise(word))
    // The index knows the parts of a compound, and only some compounds as a whole.
    .flatMap((word) => word.split(/-+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const all = [...new Set(words)];
  const meant = all.filter((word) => !stopWords.has(word));
  const found = meant.length > 0 ? meant : all;
  // One letter begins too many words; alone it is all there is to go by.
  const long = found.filter((word) => word.length > 1);
  return (long.length > 0 ? long : found).slice(0, mostWords);
}

/** Addresses, ids, hashes: they differ on every machine. */
const isNoise = (word: string): boolean =>
  /^\d+(?:\.\d+)+$/.test(word) ||
  /^0x[\da-f]+$/.test(word) ||
  /^[\da-f-]{16,}$/.test(word) ||
  /^\d{6,}$/.test(word);
