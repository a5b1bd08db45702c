import type { ReactNode } from 'react';
import type { LabView, MeasuredSide, ProofView } from '../../views/views';
import { ProofBars } from '../ProofBars/ProofBars';
import { formatNumber } from '../../views/tellChange';
import styles from './Measurement.module.css';

export interface MeasurementProps {
  proof: ProofView;
  lab: LabView;
}

/** A lab's measured figure as a picture, with its numbers, its machine and its day in words. */
export function Measurement({ proof, lab }: MeasurementProps): ReactNode {
  return (
    <figure className={styles.measurement}>
      <ProofBars proof={proof} size="large" />
      <figcaption>
        {tellSpread(proof)} Measured on {formatDay(lab.ranOn)} with {listVersions(lab.versions)}, on{' '}
        {lab.machine.processor}, {lab.machine.cores} cores, {lab.machine.system}.
      </figcaption>
    </figure>
  );
}

function tellSpread(proof: ProofView): string {
  if (proof.kind === 'count') return 'A count: it is the same on every run.';
  return `Medians of ${proof.samples} runs of each, in alternation; half of them lay within ${range(
    proof.before,
  )} and ${range(proof.after)} ${proof.unit}.`;
}

function range({ value, low = value, high = value }: MeasuredSide): string {
  return `${formatNumber(low)}–${formatNumber(high)}`;
}

/** `{python: '3.11.7', django: '5.2.8'}` → `Python 3.11.7 and Django 5.2.8` */
export function listVersions(versions: Record<string, string>): string {
  return new Intl.ListFormat('en-GB').format(
    Object.entries(versions).map(([name, version]) => `${properName(name)} ${version}`),
  );
}

/** Names that are not written as their packages are. */
const properNames: Record<string, string> = {
  python: 'Python',
  django: 'Django',
  djangorestframework: 'Django REST framework',
  postgresql: 'PostgreSQL',
  rabbitmq: 'RabbitMQ',
  redis: 'Redis',
  memcached: 'Memcached',
  celery: 'Celery',
  flower: 'Flower',
  docker: 'Docker',
  'psycopg2-binary': 'psycopg2',
};

const properName = (name: string): string => properNames[name] ?? name;

// Made once: making one takes longer than everything it is asked on a page.
const makeFormat = (month: 'long' | 'short') =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
const dayFormats = { long: makeFormat('long'), short: makeFormat('short') };

/** `2026-11-21` → `21 November 2026`; short: `21 Nov 2026` */
export function formatDay(day: string, month: 'long' | 'short' = 'long'): string {
  return dayFormats[month].format(new Date(`${day}T00:00:00Z`));
}
