import { capital } from '../content/capital';
import type { ProofView } from './views';

const changeWords: Record<ProofView['kind'], { fell: string; rose: string }> = {
  count: { fell: 'fewer', rose: 'more' },
  time: { fell: 'faster', rose: 'slower' },
  bytes: { fell: 'less', rose: 'more' },
  ratio: { fell: 'less', rose: 'more' },
};

/** Says the change in words: `{ratio: 33.7, unit: 'queries'}` becomes `34 times fewer`. */
export function tellChange(proof: ProofView): string {
  if (proof.ratio === null) return proof.after.value === 0 ? 'none left' : 'there were none before';
  const ratio = proof.ratio >= 1 ? proof.ratio : 1 / proof.ratio;
  const rounded = ratio >= 10 ? formatNumber(Math.round(ratio)) : ratio.toFixed(1);
  const { fell, rose } = changeWords[proof.kind];
  const word = proof.after.value <= proof.before.value ? fell : rose;
  return `${rounded} times ${word}`;
}

/** The finding, as the title of a chart: `123 times fewer queries`, `No request dropped` stays the label's. */
export function tellFinding(proof: ProofView): string {
  const change = tellChange(proof);
  const finding =
    proof.kind === 'count' && proof.unit && proof.ratio !== null
      ? `${change} ${proof.unit}`
      : proof.ratio === null && proof.unit
        ? `${spellValue(proof.before.value, proof.unit)} before, ${proof.after.value === 0 ? 'none' : formatNumber(proof.after.value)} now`
        : change;
  return capital(finding);
}

const irregular: Readonly<Record<string, string>> = {
  queries: 'query',
  copies: 'copy',
  replies: 'reply',
  deliveries: 'delivery',
  statuses: 'status',
};

/** A value with its unit, in the singular where it is one: `1 query`, `492 queries`, `28 ms`. */
export function spellValue(value: number, unit: string): string {
  if (!unit) return formatNumber(value);
  if (value !== 1) return `${formatNumber(value)} ${unit}`;
  const [first = '', ...rest] = unit.split(' ');
  const one = irregular[first] ?? (/[a-z]{2,}[^s]s$/.test(first) ? first.slice(0, -1) : first);
  return ['1', one, ...rest].join(' ');
}

/** Writes a figure with as many digits as it deserves: 1234.5 → 1,235; 3.14159 → 3.1. */
export function formatNumber(value: number): string {
  const digits =
    Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
