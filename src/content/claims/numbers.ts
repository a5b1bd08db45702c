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

const spelled = `(${tens.join('|')})(?:-(${small.slice(1, 10).join('|')}))?|(${small.join('|')})`;
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const scale = `(?:[ \\n](${Object.keys(thousands).join('|')})\\b)?`;

/** In prose, what is joined to a number makes something else of it: `3.11.7`, `2026-11-29`, `:8000`, `v2`. */
const inProse = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:;/#@=+–-])(?:(${digits})|(?:${spelled}))(?![\p{L}\p{N}_/-]|[.,:][\p{L}\p{N}])${scale}`,
  'giu',
);
/** In what a program printed, `queries: 20`, `rows=1` and `(3)` are numbers all the same. */
const inOutput = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:(${digits})|(?:${spelled}))(?![\p{L}\p{N}_]|\.\d)${scale}`,
  'giu',
);

/** The numbers of a text, in digits or spelled, in order. */
export function findNumbers(text: string, where: 'prose' | 'output' = 'prose'): FoundNumber[] {
  return [...text.matchAll(where === 'prose' ? inProse : inOutput)].map((match) => {
    const [whole, digit, ten, one, word, times] = match;
    const value =
      digit === undefined
        ? (ten ? (tens.indexOf(ten.toLowerCase()) + 2) * 10 : 0) +
          Math.max(0, small.indexOf((one ?? word ?? 'zero').toLowerCase()))
        : Number(digit.replaceAll(',', ''));
    return {
      value: value * (thousands[times?.toLowerCase() ?? ''] ?? 1),
      from: match.index,
      to: match.index + whole.length,
      spelled: digit === undefined,
    };
  });
}
