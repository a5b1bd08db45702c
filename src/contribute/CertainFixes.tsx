import { useMemo, type ReactNode } from 'react';
import { count } from '../content/Problem';
import type { FixDraft } from '../markdown/checkDraft';
import { splitFixes } from './splitFixes';
import styles from './Contribute.module.css';

export interface CertainFixesProps {
  /** The page as it stands. */
  text: string;
  /** The page with all fixed that is certain, and what that was. */
  fixable: ReturnType<FixDraft>;
  onFix: (text: string) => void;
}

/** One press does all that is certain, and what it does is said beside it; or each for itself. */
export function CertainFixes({ text, fixable, onFix }: CertainFixesProps): ReactNode {
  const single = useMemo(() => splitFixes(text, fixable.text), [text, fixable.text]);
  if (fixable.fixed.length === 0) return null;
  return (
    <div className={styles.certain}>
      <button type="button" className={styles.primary} onClick={() => onFix(fixable.text)}>
        Fix what is certain
      </button>
      <ul>
        {fixable.fixed.map(({ line, what }) => (
          <li key={`${line} ${what}`}>
            Line {line}: {what.replace(/^wrote/, 'write').replace(/^took/, 'take')}
          </li>
        ))}
      </ul>
      {single.length > 1 && (
        <details className={styles.fold}>
          <summary>Or one at a time</summary>
          <ol className={styles.problems}>
            {single.map((fix) => (
              <li key={`${fix.line} ${fix.after.join()}`}>
                <button
                  type="button"
                  className={styles.place}
                  aria-label={`Fix line ${fix.line}`}
                  onClick={() => onFix(fix.text)}
                >
                  Fix
                </button>
                <div className={styles.change}>
                  <ChangedLines lines={fix.before} as="del" />
                  <ChangedLines lines={fix.after} as="ins" />
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** Enough of a change to know it by. */
const mostShown = 4;

function ChangedLines({
  lines,
  as: Tag,
}: {
  lines: readonly string[];
  as: 'del' | 'ins';
}): ReactNode {
  if (lines.length === 0) return null;
  const more = lines.length - mostShown;
  return (
    <Tag>
      {lines.slice(0, mostShown).join('\n')}
      {more > 0 && `\n… and ${count(more, 'more line')}`}
    </Tag>
  );
}
