import { expect, test } from 'vitest';
import { judgeNpmAudit, judgePipAudit } from './judgeAudit';

const npm = (severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { a: { name: 'a', severity, range: '<2', fixAvailable: true } },
  });

test('a package with a grave weakness is weak, one with a small one is told', () => {
  expect(judgeNpmAudit(npm('critical'))).toEqual({
    state: 'weak',
    lines: ['a <2: critical, a fixed release is there'],
  });
  expect(judgeNpmAudit(npm('moderate')).state).toBe('clean');
  expect(judgeNpmAudit('{"auditReportVersion": 2, "vulnerabilities": {}}')).toEqual({
    state: 'clean',
    lines: [],
  });
});

test.each([
  '',
  'npm error',
  '{"message": "405 Method Not Allowed"}',
  '{"error": {"code": "ENOAUDIT"}}',
])('a service that gives no answer is no good news: %j', (printed) => {
  expect(judgeNpmAudit(printed).state).toBe('skipped');
  expect(judgePipAudit(printed).state).toBe('skipped');
});

test('of a Python package each weakness that a release fixes counts', () => {
  const report = (fixed: string[]) =>
    `Found 1\n${JSON.stringify({ dependencies: [{ name: 'b', version: '1.0', vulns: [{ id: 'PYSEC-1', fix_versions: fixed }] }] })}`;
  expect(judgePipAudit(report(['1.1']))).toEqual({
    state: 'weak',
    lines: ['b 1.0: PYSEC-1, fixed in 1.1'],
  });
  expect(judgePipAudit(report([])).state).toBe('clean');
});

test('packages that could not be looked up are not called clean', () => {
  const dependencies = [
    { name: 'a', skip_reason: 'not found' },
    { name: 'b', skip_reason: 'not found' },
    { name: 'c', version: '1', vulns: [] },
  ];
  expect(judgePipAudit(JSON.stringify({ dependencies }))).toEqual({
    state: 'skipped',
    lines: ['the advisory service did not know 2 of 3 packages'],
  });
});
