import { describe, expect, test } from 'vitest';
import type { Cost } from '../measure/measureProgram.mjs';
import type { SiteResult, SizeResult } from './BenchResult.mjs';
import { judgeTargets } from './judgeTargets.mjs';
import { medianOf } from './medianOf.mjs';
import { spellNumber, spellReport } from './spellReport.mjs';

const cost = (wallSeconds: number, more: Partial<Cost> = {}): Cost => ({
  wallSeconds,
  cpuSeconds: wallSeconds * 1.5,
  peakBytes: 1024 ** 3,
  othersShare: 0,
  ...more,
});

const result = (more: Partial<SiteResult> = {}): SiteResult => ({
  version: '1.0.0',
  node: '/usr/bin/node',
  builds: { cold: [], changed: [], unchanged: [] },
  failures: [],
  ...more,
});

const builds = (cold: number[], changed: number[]): SiteResult['builds'] => ({
  cold: cold.map((seconds) => cost(seconds)),
  changed: changed.map((seconds) => cost(seconds)),
  unchanged: [],
});

const titles = { hub: 'this hub', starlight: 'Starlight', vitepress: 'VitePress' };
const visit = {
  requests: 2,
  bytes: 18 * 1024,
  bytesByKind: { document: 12 * 1024, style: 6 * 1024 },
  blockingMs: 0,
  blockingRatio: 0,
  largestPaintMs: 900,
  layoutShift: 0,
};

describe('the middle of some numbers', () => {
  test('is the one in the middle, or the mean of two', () => {
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([9, 1, 4, 6])).toBe(5);
  });

  test('is no number when there is none', () => {
    expect(medianOf([])).toBeNaN();
  });
});

test('a number has the figures that count', () => {
  expect([0, 0.00234, 1.234, 12.34, 1234.5].map(spellNumber)).toEqual([
    '0',
    '0.0023',
    '1.23',
    '12.3',
    '1235',
  ]);
});

describe('the report', () => {
  const size: SizeResult = {
    pages: 100,
    sites: {
      hub: result({ builds: builds([10, 30, 20], [4]) }),
      starlight: result({
        builds: builds([40], [8]),
        failures: ['Starlight, 100 pages: dev: gone'],
      }),
    },
  };

  test('shows medians, and the peers’ as multiples of ours', () => {
    const lines = spellReport(size, titles).split('\n');
    expect(lines[0]).toMatch(/^100 pages +this hub +Starlight$/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^cold build: time \(s\) +20\.0 +40\.0 \(2\.00\)$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^after one page changed: time \(s\) +4\.00 +8\.00 \(2\.00\)$/),
    );
  });

  test('leaves out what was not measured, and says what could not be', () => {
    const text = spellReport(size, titles);
    expect(text).not.toContain('nothing changed');
    expect(text).not.toContain('first search');
    expect(text).toContain('Not measured: Starlight, 100 pages: dev: gone');
  });

  test('warns of times on a machine that did other things', () => {
    const disturbed = structuredClone(size);
    disturbed.sites.hub?.builds.cold.push(cost(50, { othersShare: 0.4 }));
    expect(spellReport(size, titles)).not.toContain('Others took');
    expect(spellReport(disturbed, titles)).toContain(
      'Others took up to 40 % of the machine while this hub was built',
    );
  });

  test('shows times where the machine tells no processor time', () => {
    const blind = result();
    blind.builds.cold.push(cost(12, { cpuSeconds: null, peakBytes: null, othersShare: null }));
    const text = spellReport({ pages: 100, sites: { hub: blind } }, titles);
    expect(text).toContain('cold build: time');
    expect(text).not.toContain('processor');
  });
});

describe('the promises', () => {
  const broken = (size: SizeResult) =>
    judgeTargets(size)
      .filter(({ isKept }) => !isKept)
      .map(({ promise, found }) => `${promise}: ${found}`);

  test('are kept by a hub that is quicker and lighter', () => {
    const hub = result({
      builds: builds([30], [5]),
      visit,
      search: {
        firstBytes: 100 * 1024,
        firstBytesByKind: {},
        firstRequests: 9,
        laterBytes: 20 * 1024,
      },
    });
    const starlight = result({ builds: builds([40], [9]), visit: { ...visit, bytes: 68 * 1024 } });
    expect(judgeTargets({ pages: 100, sites: { hub, starlight } })).toHaveLength(9);
    expect(broken({ pages: 100, sites: { hub, starlight } })).toEqual([]);
  });

  test('are broken each by its own figure', () => {
    const hub = result({
      builds: { ...builds([50], [20]), unchanged: [cost(1, { peakBytes: 9 * 1024 ** 3 })] },
      visit: { ...visit, bytes: 70 * 1024, blockingMs: 120, layoutShift: 0.05 },
      search: {
        firstBytes: 200 * 1024,
        firstBytesByKind: {},
        firstRequests: 9,
        laterBytes: 70 * 1024,
      },
      dev: { firstPageSeconds: 8, editSeconds: 2, missedEdits: 0 },
    });
    const starlight = result({
      builds: builds([40], [9]),
      visit: { ...visit, bytes: 68 * 1024 },
      search: {
        firstBytes: 160 * 1024,
        firstBytesByKind: {},
        firstRequests: 9,
        laterBytes: 65 * 1024,
      },
    });
    expect(broken({ pages: 1000, sites: { hub, starlight } })).toEqual([
      'a cold build takes no longer than Starlight’s: 1.25 times',
      'a build after one change is 5 times quicker than a cold one: 2.50 times',
      'a build stays within 8 GiB: 9.0 GiB',
      'an article costs at most 20 KiB: 70.0 KiB',
      'an article never blocks: 120 ms',
      'nothing moves: 0.050',
      'an article is lighter than the peers’: 1.03 times',
      'a first search costs at most 160.0 KiB: 200.0 KiB',
      'a later search costs at most 65.0 KiB: 70.0 KiB',
      'dev shows its first page in 5 s: 8.00 s',
      'dev shows an edit in 1 s: 2.00 s',
    ]);
  });

  test('are judged by processor time where the machine did other things', () => {
    const cold = [cost(60, { cpuSeconds: 20, othersShare: 0.5 })];
    const hub = result({ builds: { cold, changed: [cost(40, { cpuSeconds: 2 })], unchanged: [] } });
    expect(judgeTargets({ pages: 100, sites: { hub } })[0]).toEqual({
      promise: 'a build after one change is 5 times quicker than a cold one',
      found: '10.00 times, by processor time',
      isKept: true,
    });
  });

  test('say nothing of what was not measured', () => {
    expect(judgeTargets({ pages: 100, sites: { hub: result() } })).toEqual([]);
    expect(judgeTargets({ pages: 100, sites: { starlight: result() } })).toEqual([]);
  });
});
