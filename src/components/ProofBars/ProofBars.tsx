import type { ReactNode } from 'react';
import type { MeasuredSide, ProofView } from '../../views/views';
import styles from './ProofBars.module.css';
import { spellValue, tellFinding } from '../../views/tellChange';

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
      <p
        className={styles.finding}
        data-cost={(proof.ratio !== null && proof.ratio < 1) || undefined}
      >
        {tellFinding(proof)}
      </p>
      <p className={styles.label}>{proof.label}</p>
      <Side word="Failing" side={proof.before} most={most} proof={proof} state="failing" />
      <Side word="Fixed" side={proof.after} most={most} proof={proof} state="fixed" />
    </div>
  );
}

interface SideProps {
  word: string;
  side: MeasuredSide;
  most: number;
  proof: ProofView;
  state: 'failing' | 'fixed';
}

function Side({ word, side, most, proof, state }: SideProps): ReactNode {
  const share = `${Math.max((100 * side.value) / (most || 1), 0.8).toFixed(2)}%`;
  return (
    <div className={styles.side} data-state={state}>
      {/* The spaces are for those who read the words alone: a search's excerpt, a screen reader. */}
      <span className={styles.word}>{word}</span>{' '}
      <span className={styles.track} aria-hidden="true">
        {/* Nothing is drawn as nothing. A page may have no style attribute. */}
        {side.value > 0 && <svg className={styles.bar} width={share} />}
      </span>
      <span className={styles.value}>{spellValue(side.value, proof.unit)}</span>
    </div>
  );
}
