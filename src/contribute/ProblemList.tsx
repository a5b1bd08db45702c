import type { ReactNode } from 'react';
import { isPagePath, permalinkOf } from '../content/kinds';
import type { HubPlace } from '../content/packed/PackedHub';
import { count, type Problem } from '../content/Problem';
import { explanationOf } from '../content/rules/rules';
import styles from './Contribute.module.css';

export interface ProblemListProps {
  problems: readonly Problem[];
  place: HubPlace;
  baseUrl: string;
  /** Shows the place of a problem in the text. */
  onPlace?: (problem: Problem) => void;
}

/** What is wrong with a page, in the order of its lines: where, what, and the fix. */
export function ProblemList(props: ProblemListProps): ReactNode {
  const { problems, place, baseUrl, onPlace } = props;
  return (
    <ol className={styles.problems} aria-label={count(problems.length, 'problem')}>
      {problems.map((problem) => {
        const { code, line, column, message, explained } = problem;
        const where = `${line}:${column}`;
        return (
          <li key={`${where} ${message}`}>
            {onPlace ? (
              <button type="button" className={styles.place} onClick={() => onPlace(problem)}>
                <span className="visually-hidden">Go to line </span>
                {where}
              </button>
            ) : (
              <span className={styles.place}>{where}</span>
            )}
            <div>
              <p className={styles.message}>{message}</p>
              <p className={styles.after}>
                <Explained
                  phrase={`${code}: ${explanationOf(code)}`}
                  place={place}
                  baseUrl={baseUrl}
                />
                {explained && <Explained phrase={explained} place={place} baseUrl={baseUrl} />}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** `Fields of a challenge: docs/contributing/front-matter.md` as a link to that page, or to the file. */
function Explained({
  phrase,
  place: { repositoryUrl, branch },
  baseUrl,
}: {
  phrase: string;
  place: HubPlace;
  baseUrl: string;
}): ReactNode {
  const [, words = phrase, path = ''] = /^(.*): (\S+)$/.exec(phrase) ?? [];
  if (!path) return null;
  const [file = '', hash] = path.split('#');
  const address = isPagePath(file)
    ? `${baseUrl.replace(/\/$/, '')}${permalinkOf(file)}${hash ? `#${hash}` : ''}`
    : `${repositoryUrl}/blob/${branch}/${file}`;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
