import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { LabGuide, listNames, tellProof } from './LabGuide';

test('gives the command, what it needs, how long it took and where its files are', () => {
  const html = renderHtml(
    <LabGuide
      lab={{
        id: 'slow',
        command: 'npm run lab -- slow',
        seconds: 14,
        needs: ['postgresql', 'redis'],
        ranOn: '2026-11-21',
        machine: { processor: 'AMD EPYC', cores: 2, system: 'Debian 12' },
        versions: {},
        url: 'https://example.org/labs/slow',
        proof: { red: 6, unproven: 0, ranOn: '2026-11-29' },
      }}
    />,
  );
  const text = textOf(html);
  expect(text).toContain('npm run lab -- slow');
  expect(text).toContain('Needs Python 3.11 or newer and PostgreSQL and Redis');
  expect(text).toContain('It took 14 seconds on 2 cores.');
  expect(html).toContain('<a href="https://example.org/labs/slow">Read the lab’s files</a>');
  expect(html).toContain('<section aria-label="Run this lab">');
  expect(text).toMatch(/^Run it yourself /);
  expect(text).toMatch(
    /Each of the 6 parts of the fix was taken out once, alone: a test failed each time\.$/,
  );
});

test('lists services by their proper names, and those it does not know by their own', () => {
  expect(listNames(['kafka'])).toBe('kafka');
  expect(listNames(['postgresql', 'rabbitmq', 'memcached'])).toBe(
    'PostgreSQL, RabbitMQ and Memcached',
  );
});

test.each([
  [1, 0, 'The one part of the fix was taken out: a test failed.'],
  [
    6,
    1,
    'Each of the 6 parts of the fix was taken out once, alone: a test failed each time. No test can tell 1 more part; the file says why.',
  ],
  [
    6,
    2,
    'Each of the 6 parts of the fix was taken out once, alone: a test failed each time. No test can tell 2 more parts; the file says why.',
  ],
])('tells of %d parts that a test misses, and %d that none does', (red, unproven, sentence) => {
  expect(tellProof({ red, unproven, ranOn: '2026-11-29' })).toBe(sentence);
});
