import { expect, test } from 'vitest';
import type { LabView, ProofView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { formatDay, listVersions, Measurement } from './Measurement';

const lab: LabView = {
  id: 'slow',
  command: 'npm run lab -- slow',
  seconds: 14,
  needs: ['postgresql'],
  ranOn: '2026-11-21',
  machine: { processor: 'AMD EPYC', cores: 2, system: 'Debian 12' },
  versions: { python: '3.11.7', postgresql: '15.19' },
  url: 'https://example.org/labs/slow',
};

const time: ProofView = {
  label: 'Time of one page',
  unit: 'ms',
  kind: 'time',
  better: 'lower',
  before: { value: 210, low: 200, high: 225 },
  after: { value: 30, low: 28, high: 34 },
  ratio: 7,
  samples: 15,
};

test('tells the figure, its spread, versions, machine and day in words', () => {
  expect(textOf(renderHtml(<Measurement lab={lab} proof={time} />))).toBe(
    'Time of one page Failing 210 ms Fixed 30 ms 7.0 times faster ' +
      'Medians of 15 runs of each, in alternation; half of them lay within 200–225 and 28–34 ms. ' +
      'Measured on 21 November 2026 with Python 3.11.7 and PostgreSQL 15.19, on AMD EPYC, 2 cores, Debian 12.',
  );
});

test('says of a count that it does not vary', () => {
  const count = { ...time, kind: 'count' as const };
  expect(textOf(renderHtml(<Measurement lab={lab} proof={count} />))).toContain(
    'A count: it is the same on every run.',
  );
});

test('writes days and versions as a reader says them', () => {
  expect(formatDay('2026-01-05')).toBe('5 January 2026');
  expect(listVersions({ djangorestframework: '3.18', psycopg: '3.3' })).toBe(
    'Django REST framework 3.18 and psycopg 3.3',
  );
  expect(listVersions({ rabbitmq: '3.12', celery: '5.5', django: '5.2' })).toBe(
    'RabbitMQ 3.12, Celery 5.5 and Django 5.2',
  );
});
