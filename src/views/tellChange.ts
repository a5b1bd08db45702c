import type { ProofView } from './views';

const changeWords: Record<ProofView['kind'], { fell: string; rose: string }> = {
  count: { fell: 'fewer', rose: 'more' },
  time: { fell: 'faster', rose: 'slower' },
  bytes: { fell: 'less', rose: 'more' },
  ratio: { fell: 'less', rose: 'more' },
};

/** Says the change in words: `{ratio: 33.7, unit: 'queries'}` becomes `34 times fewer`. */
export function tellChange(proof: ProofView): string {
  if (proof.ratio === null) return proof.after.value === 0 ? 'none left' : 'none before';
  const ratio = proof.ratio >= 1 ? proof.ratio : 1 / proof.ratio;
  const rounded = ratio >= 10 ? Math.round(ratio).toString() : ratio.toFixed(1);
  const { fell, rose } = changeWords[proof.kind];
  const word = proof.after.value <= proof.before.value ? fell : rose;
  return `${rounded} times ${word}`;
}

/** Writes a figure with as many digits as it deserves: 1234.5 → 1,235; 3.14159 → 3.1. */
export function formatNumber(value: number): string {
  const digits =
    Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
