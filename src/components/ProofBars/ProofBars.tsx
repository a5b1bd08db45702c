import type { ReactNode } from 'react';
import type { MeasuredSide, ProofView } from '../../plugins/catalog/client';
import styles from './ProofBars.module.css';

export interface ProofBarsProps {
  proof: ProofView;
  /** A small figure on a card, or the whole picture with its spread. */
  size?: 'small' | 'large';
}

/** What it was, what it became, by how much: the figure every challenge carries. */
export function ProofBars({ proof, size = 'small' }: ProofBarsProps): ReactNode {
  const most = Math.max(
    proof.before.high ?? proof.before.value,
    proof.after.high ?? proof.after.value,
  );
  return (
    <div className={styles.figure} data-size={size}>
      <p className={styles.label}>{proof.label}</p>
      <Side word="Failing" side={proof.before} most={most} proof={proof} state="failing" />
      <Side word="Mended" side={proof.after} most={most} proof={proof} state="mended" />
      <p
        className={styles.change}
        data-cost={(proof.ratio !== null && proof.ratio < 1) || undefined}
      >
        {tellChange(proof)}
      </p>
    </div>
  );
}

interface SideProps {
  word: string;
  side: MeasuredSide;
  most: number;
  proof: ProofView;
  state: 'failing' | 'mended';
}

function Side({ word, side, most, proof, state }: SideProps): ReactNode {
  const share = (value: number) => `${Math.max((100 * value) / (most || 1), 0.8).toFixed(2)}%`;
  return (
    <div className={styles.side} data-state={state}>
      <span className={styles.word}>{word}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: share(side.value) }} />
      </span>
      <span className={styles.value}>{`${formatNumber(side.value)} ${proof.unit}`}</span>
    </div>
  );
}

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
