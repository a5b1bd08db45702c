/** A number as it stands in a text. */
export interface FoundNumber {
  value: number;
  /** Where it begins in the text, and where the text goes on. */
  from: number;
  to: number;
  spelled: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const thousands: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

const values = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) =>
    ['', ...small.slice(1, 10)].map(
      (one, value) => [one ? `${word}-${one}` : word, (ten + 2) * 10 + value] as const,
    ),
  ),
]);

/** The longest first, so that `seventeen` is not read as `seven`. */
const spelled = [...values.keys()].sort((one, other) => other.length - one.length).join('|');
const anyNumber = new RegExp(
  String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\b(?:${spelled})\b`,
  'gi',
);
const scale = /[ \n](hundred|thousand|million)\b/iy;

/** In prose, what is joined to a number makes something else of it: `3.11.7`, `2026-11-29`, `:8000`, `v2`. */
const joined = {
  prose: { before: /[\p{L}\p{N}_.,:;/#@=+–-]$/u, after: /^(?:[\p{L}\p{N}_/-]|[.,:][\p{L}\p{N}])/u },
  // In what a program printed, `queries:20`, `rows=1` and `(3)` are numbers all the same.
  output: { before: /[\p{L}\p{N}_.]$/u, after: /^(?:[\p{L}\p{N}_]|\.\d)/u },
};

/** The numbers of a text, in digits or spelled, in order. */
export function findNumbers(text: string, where: 'prose' | 'output' = 'prose'): FoundNumber[] {
  const { before, after } = joined[where];
  const found: FoundNumber[] = [];
  for (const { 0: written, index: from } of text.matchAll(anyNumber)) {
    const ends = from + written.length;
    if (before.test(text.slice(Math.max(0, from - 1), from))) continue;
    if (after.test(text.slice(ends, ends + 2))) continue;
    const value = values.get(written.toLowerCase());
    scale.lastIndex = ends;
    const times = scale.exec(text);
    found.push({
      value:
        (value ?? Number(written.replaceAll(',', ''))) *
        (thousands[times?.[1]?.toLowerCase() ?? ''] ?? 1),
      from,
      to: ends + (times?.[0].length ?? 0),
      spelled: value !== undefined,
    });
  }
  return found;
}
