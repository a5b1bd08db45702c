import type { ReactNode } from 'react';
import type { LabView } from '../../views/views';
import { CodeListing } from '../CodeListing/CodeListing';
import styles from './LabGuide.module.css';

export interface LabGuideProps {
  lab: LabView;
}

/** How to run a page's lab: the command, what it needs and how long it takes. */
export function LabGuide({ lab }: LabGuideProps): ReactNode {
  return (
    <section className={styles.lab} aria-label="Run this lab">
      <p className={styles.head}>Run it yourself</p>
      <CodeListing language="bash" code={lab.command} />
      <p className={styles.facts}>
        Needs Python 3.11 or newer and {listNames(lab.needs)}: running already, installed, or
        through Docker. It took {lab.seconds} seconds on {lab.machine.cores} cores.{' '}
        <a href={lab.url}>Read the lab’s files</a>.
      </p>
      {lab.proof && <p className={styles.facts}>{tellProof(lab.proof)}</p>}
    </section>
  );
}

/** `{red: 6, unproven: 0}` → `Each of the 6 parts of the fix was taken out once, alone: a test failed each time.` */
export function tellProof({ red, unproven }: NonNullable<LabView['proof']>): string {
  const proven =
    red === 1
      ? 'The one part of the fix was taken out: a test failed.'
      : `Each of the ${red} parts of the fix was taken out once, alone: a test failed each time.`;
  if (unproven === 0) return proven;
  return `${proven} No test can tell ${unproven} more ${unproven === 1 ? 'part' : 'parts'}; the file says why.`;
}

const properNames: Record<string, string> = {
  postgresql: 'PostgreSQL',
  redis: 'Redis',
  memcached: 'Memcached',
  rabbitmq: 'RabbitMQ',
};

/** `['postgresql', 'redis']` → `PostgreSQL and Redis` */
export function listNames(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map((name) => properNames[name] ?? name));
}
