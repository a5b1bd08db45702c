import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './OfflinePanel.module.css';

/** Where the hub is put on the device and taken off it; a script fills it: see startOffline. */
export function OfflinePanel(): ReactNode {
  return (
    <div className={styles.panel} data-control="offline-page" data-base={useBaseUrl('/')}>
      <h2>What it does</h2>
      <ul>
        <li>Nothing is stored until you press the button, and one press removes all of it.</li>
        <li>
          All pages are stored, with their pictures and the search. Feeds and the pictures of links
          are left out, since only other programs ask for them.
        </li>
        <li>
          With a connection you always read the newest page, and only what has changed is fetched.
          If your browser saves data, nothing is fetched until you press the button here.
        </li>
        <li>Without a connection you read the hub as it was when it was last fetched whole.</li>
        <li>It stays in this browser, and this browser only, until you remove it.</li>
        <li>
          It needs JavaScript. Without it, the hub can{' '}
          <Link to="/docs/how-to-use-this-hub/">run on your own machine</Link>.
        </li>
      </ul>
      <div className={styles.box} data-part="box" hidden>
        <p role="status" data-part="status" />
        <p data-part="count" hidden />
        <progress aria-label="On this device" data-part="progress" hidden />
        <div className={styles.buttons}>
          <button type="button" data-part="keep" hidden />
          <button type="button" data-part="stop" hidden>
            Stop
          </button>
          <button type="button" data-part="remove" hidden>
            Remove it from this device
          </button>
        </div>
      </div>
      <p data-part="failed" role="alert" hidden>
        What keeps the hub could not be fetched. Check your connection, then load this page again.
      </p>
    </div>
  );
}
