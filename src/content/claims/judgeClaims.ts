import { isRounded, type Evidence, type FigureStatement, type Statement } from './evidence';
import { findClaims, type Claim } from './findClaims';
import { stemOf } from './words';

/** A claim that the lab does not bear out, and a place that says otherwise. */
export interface WrongClaim {
  from: number;
  said: string;
  against: Statement;
}

/** Tells which claims of a text the lab contradicts. What names nothing measured is left alone. */
export function judgeClaims(text: string, evidence: Evidence): WrongClaim[] {
  const claims = findClaims(text);
  let counts = false;
  return claims.flatMap((claim) => {
    if (claim.kind === 'count') counts = true;
    if (claim.kind === 'other' && !counts) return [];
    const against = contradict(claim, evidence);
    const said = text.slice(claim.from, claim.to).replaceAll(/[\s*]+/g, ' ');
    return against ? [{ from: claim.from, said, against }] : [];
  });
}

function contradict(claim: Claim, evidence: Evidence): Statement | null {
  switch (claim.kind) {
    case 'count':
      return contradictCount(claim.noun, evidence, (value) => fits(claim, value));
    case 'half':
      return contradictHalf(claim.noun, evidence);
    case 'pair':
      return contradictPair(claim, evidence);
    case 'percent':
      return contradictPercent(claim, evidence);
    case 'times':
      return contradictTimes(claim, evidence);
    case 'none':
      return contradictNone(claim, evidence);
    case 'deed':
      return contradictDeed(claim, evidence);
    case 'other':
      return contradictOther(claim.value, evidence);
  }
}

const fits = ({ value, about }: { value: number; about: boolean }, found: number): boolean =>
  isRounded(value, found) || (about && Math.abs(value - found) <= 0.1 * found);

function contradictCount(
  noun: string,
  evidence: Evidence,
  isSaid: (value: number) => boolean,
): Statement | null {
  const { figures, lines, tallies } = evidence;
  const stem = stemOf(noun);
  const naming = figures.filter(({ counted }) => counted.has(stem));
  const strict = naming.filter(({ isTime, measured }) => !isTime || measured.has(stem));
  if (strict[0] === undefined) {
    // An output, or a clock's set-up, tells of one case; the page may speak of another.
    const named = naming[0] ?? lines.find(({ counts }) => counts.has(stem));
    return named && !allNumbers(evidence).some(isSaid) ? named : null;
  }
  const vouched =
    naming.some(({ counted }) => counted.get(stem)?.some(isSaid)) ||
    lines.some(({ words, numbers }) => words.has(stem) && numbers.some(isSaid)) ||
    tallies.some(({ words, rows, counts }) => words.has(stem) && [...rows, ...counts].some(isSaid));
  return vouched ? null : strict[0];
}

const allNumbers = ({ figures, lines, tallies }: Evidence): number[] => [
  ...[...figures, ...lines].flatMap(({ numbers }) => numbers),
  ...tallies.flatMap(({ rows, counts }) => [...rows, ...counts]),
];

function contradictHalf(noun: string, { figures }: Evidence): Statement | null {
  const naming = figures.filter(({ measured }) => measured.has(stemOf(noun)));
  const vouched = naming.some(({ percents }) => percents.some((one) => one >= 45 && one <= 55));
  return vouched ? null : (naming[0] ?? null);
}

function contradictPair(
  { part, whole }: { part: number; whole: number },
  { figures, lines, tallies }: Evidence,
): Statement | null {
  const knowing = figures.filter(({ numbers }) => numbers.includes(whole));
  const totals = lines.filter(({ text }) => new RegExp(`\\bof (?:the )?${whole}\\b`).test(text));
  const vouched =
    knowing.some(
      ({ numbers, values }) =>
        numbers.includes(part) || values.some((value) => whole - value === part),
    ) ||
    lines.some(({ numbers }) => numbers.includes(part) && numbers.includes(whole)) ||
    // Where a line has the total, nothing is left to count.
    (totals.length === 0 &&
      tallies.some(({ rows, counts }) => rows.includes(whole) && counts.includes(part)));
  if (vouched) return null;
  const other = lines.find(({ numbers }) => numbers.includes(whole));
  return totals[0] ?? knowing[0] ?? figures[0] ?? other ?? null;
}

function contradictPercent(
  claim: { value: number; about: boolean },
  { figures, lines }: Evidence,
): Statement | null {
  const all = [...figures, ...lines];
  // Only where the lab itself speaks of percents.
  const named = all.find(({ text, percents }) => percents.length > 0 && /%|per ?cent/.test(text));
  if (!named) return null;
  return all.some(({ percents }) => percents.some((one) => fits(claim, one))) ? null : named;
}

function contradictTimes(
  claim: { value: number; compares: boolean; deed: string | null; about: boolean },
  evidence: Evidence,
): Statement | null {
  const { figures, lines } = evidence;
  if (claim.compares) {
    const compared = figures.filter(({ ratio }) => ratio !== null);
    const vouched =
      compared.some(({ ratio }) => ratio !== null && fits(claim, ratio)) ||
      lines.some(({ words, numbers, text }) =>
        words.has(stemOf('times')) || text.includes('×') ? numbers.includes(claim.value) : false,
      );
    const [first] = compared;
    return vouched || !first ? null : withRatio(first);
  }
  const deed = claim.deed === null ? null : stemOf(claim.deed);
  const named = figures.find(({ deeds }) => deed !== null && deeds.has(deed));
  return named ? contradictOther(claim.value, evidence, named) : null;
}

const withRatio = (figure: FigureStatement): Statement => {
  const ratio = figure.ratio ?? 1;
  const rounded = ratio >= 10 ? Math.round(ratio).toLocaleString('en-GB') : ratio.toFixed(1);
  const [before, after] = figure.values;
  return {
    ...figure,
    text: `${figure.text}, ${rounded} times ${after <= before ? 'fewer' : 'more'}`,
  };
};

function contradictNone(
  { noun, deed }: { noun: string | null; deed: string },
  { figures, lines }: Evidence,
): Statement | null {
  const naming = figures.filter(
    ({ deeds, measured }) => deeds.has(deed) && (noun === null || measured.has(stemOf(noun))),
  );
  const vouched =
    naming.some(({ values }) => values.includes(0)) ||
    lines.some(
      ({ words, numbers, text }) =>
        words.has(deed) && (numbers.includes(0) || /[–—]|\b(?:none|no|nothing)\b/i.test(text)),
    );
  return vouched ? null : (naming[0] ?? null);
}

function contradictDeed(
  { value, deeds }: { value: number; deeds: readonly string[] },
  { figures, lines, tallies }: Evidence,
): Statement | null {
  const naming = figures.filter(
    (figure) => !figure.isTime && deeds.some((deed) => figure.deeds.has(deed)),
  );
  const stems = [...deeds, ...naming.flatMap(({ measured }) => [...measured])];
  const near = lines.filter(({ words }) => stems.some((stem) => words.has(stem)));
  const vouched =
    [...naming, ...near].some(({ numbers }) => numbers.some((one) => isRounded(value, one))) ||
    naming.some(({ counted, measured }) =>
      [...measured].some((noun) => counted.get(noun)?.some((one) => isRounded(value, one))),
    ) ||
    tallies.some(({ counts }) => counts.includes(value));
  return vouched ? null : (naming[0] ?? null);
}

function contradictOther(
  value: number,
  evidence: Evidence,
  named: Statement | undefined = evidence.figures[0],
): Statement | null {
  return allNumbers(evidence).some((one) => isRounded(value, one)) ? null : (named ?? null);
}
