import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { newFileUrl } from '../../views/newFileUrl';
import styles from './ContributeFrame.module.css';

export interface ContributeFrameProps {
  /** Whether a page is begun here, or one is checked that is written already. */
  task: 'new' | 'check';
}

/** The place where a page is begun or checked: a script fills it, and without one there are links. */
export function ContributeFrame({ task }: ContributeFrameProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { repositoryUrl, branch, newPageIssueUrl, newChallengeIssueUrl } =
    siteConfig.customFields as Record<string, string>;
  const repository = { repositoryUrl: repositoryUrl ?? '', branch: branch ?? '' };
  return (
    <div
      className={styles.frame}
      data-control="contribute-page"
      data-task={task}
      data-base={useBaseUrl('/')}
    >
      <div data-part="panel" className={styles.panel} />
      <p data-part="failed" role="alert" hidden>
        What checks a page could not be fetched. Check your connection, then load this page again.
      </p>
      <div className={styles.needsScript}>
        <p>This runs in your browser, and needs JavaScript. Without it there are two ways:</p>
        <ul>
          <li>
            Say what the page would hold in a form on GitHub, and somebody writes it:{' '}
            <a href={newChallengeIssueUrl}>report a challenge</a>, or{' '}
            <a href={newPageIssueUrl}>propose another page</a>.
          </li>
          <li>
            Copy <a href={`${repositoryUrl}/tree/${branch}/docs/_templates`}>a template</a> or{' '}
            <a href={`${repositoryUrl}/blob/${branch}/challenges/_templates/challenge.md`}>
              that of a challenge
            </a>
            , and <a href={newFileUrl(repository, 'docs/practices/your-page.md')}>begin a file</a>{' '}
            with it. The checks run on GitHub once you have sent it.
          </li>
        </ul>
      </div>
    </div>
  );
}
