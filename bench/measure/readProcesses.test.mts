import { describe, expect, test } from 'vitest';
import { parseStat, treeOf } from './readProcesses.mjs';

const facts = (pid: number, parent: number) => ({
  pid,
  parent,
  cpuSeconds: 0,
  endedCpuSeconds: 0,
  residentBytes: 0,
});

describe('a process', () => {
  test('is read whatever its name is', () => {
    const line =
      '4242 (a (strange) name) S 17 4242 1 0 -1 4194304 900 0 0 0 150 50 700 25 20 0 11 0 99 1000000 2560 18446744073709551615 0 0';
    expect(parseStat(line)).toEqual({
      pid: 4242,
      parent: 17,
      cpuSeconds: 2,
      endedCpuSeconds: 7.25,
      residentBytes: 2560 * 4096,
    });
  });

  test('has those it started, however deep, and no others', () => {
    const all = [facts(1, 0), facts(9, 5), facts(5, 2), facts(2, 1), facts(3, 1)];
    expect(treeOf(all, 2).map(({ pid }) => pid)).toEqual([2, 5, 9]);
    expect(treeOf(all, 77)).toEqual([]);
  });
});
