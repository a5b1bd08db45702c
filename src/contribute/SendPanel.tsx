import { useState, type ReactNode } from 'react';
import type { HubPlace } from '../content/packed/PackedHub';
import { newFileUrl, prefilledFileUrl } from '../views/newFileUrl';
import styles from './Contribute.module.css';

export interface SendPanelProps {
  place: HubPlace;
  path: string;
  text: string;
  /** The hub has this page already: it is changed there. */
  isThere: boolean;
  /** What is told beside the button, such as that parts are still to be written. */
  children?: ReactNode;
  /** Forgets what is kept on the device, once it is sent. */
  onForget: () => void;
}

/** The way to GitHub: with the page in the address where it is short enough, else by copying it. */
export function SendPanel({
  place,
  path,
  text,
  isThere,
  children,
  onForget,
}: SendPanelProps): ReactNode {
  const [isSent, setSent] = useState(false);
  const prefilled = isThere ? undefined : prefilledFileUrl(place, path, text);
  const file = isThere
    ? `${place.repositoryUrl}/edit/${place.branch}/${path}`
    : newFileUrl(place, path);
  const sent = () => setSent(true);
  return (
    <section className={styles.send} aria-labelledby="send">
      <h2 id="send">Send it</h2>
      {children}
      {prefilled ? (
        <>
          <p>GitHub opens with the name and the text of the file filled in.</p>
          <a
            className={styles.primary}
            href={prefilled}
            target="_blank"
            rel="noreferrer"
            onClick={sent}
          >
            Open it on GitHub
          </a>
        </>
      ) : (
        <ol className={styles.steps}>
          <li>
            <CopyButton text={text} />
          </li>
          <li>
            <a
              className={styles.primary}
              href={file}
              target="_blank"
              rel="noreferrer"
              onClick={sent}
            >
              {isThere ? 'Open the file on GitHub' : 'Begin the file on GitHub'}
            </a>{' '}
            and paste it there{isThere && ', in the place of what the file holds'}.
          </li>
        </ol>
      )}
      <p className={styles.quiet}>
        There choose “Commit changes…”, then “Propose changes” and “Create pull request”. If you may
        not write to the repository, GitHub makes a copy of it for you, called a fork. The checks
        run there, and say what they say here.
      </p>
      {isSent && (
        <p>
          What you typed stays on this device until you press this:{' '}
          <button type="button" className={styles.plain} onClick={onForget}>
            It is sent, clear the form
          </button>
        </p>
      )}
    </section>
  );
}

function CopyButton({ text }: { text: string }): ReactNode {
  const [status, setStatus] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setStatus('Copied.'),
      () => setStatus('Copying is not allowed here: select the Markdown on this page and copy it.'),
    );
  return (
    <>
      <button type="button" className={styles.primary} onClick={() => void copy()}>
        Copy the page
      </button>{' '}
      <span role="status">{status}</span>
    </>
  );
}
