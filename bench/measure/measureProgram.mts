import { availableParallelism } from 'node:os';
import { runProgram } from '../../src/cli/runProgram.mjs';
import type { Program } from '../sites/BenchSite.mjs';
import { readBusySeconds, readProcesses, treeOf } from './readProcesses.mjs';

/** What one run of a program cost. */
export interface Cost {
  wallSeconds: number;
  /** User and system time of the program and all that it started; null where there is no /proc. */
  cpuSeconds: number | null;
  /** The most memory that all of them held at once, in bytes. */
  peakBytes: number | null;
  /** The share of the machine that others took meanwhile, from 0 to 1: near 0 on a calm one. */
  othersShare: number | null;
}

/** A run of a program and how it ended. */
export interface MeasuredRun {
  cost: Cost;
  code: number;
  output: string;
}

/** How often the memory is looked at, in milliseconds. */
const interval = 200;

/** Runs a program to its end and measures it with everything that it starts. */
export async function measureProgram(
  { file, args, env }: Program,
  folder: string,
): Promise<MeasuredRun> {
  const self = () => readProcesses().find(({ pid }) => pid === process.pid);
  const before = self();
  // What runs already, such as the browser of the visits, is not the program's.
  const earlier = new Set(treeOf(readProcesses(), process.pid).map(({ pid }) => pid));
  const busyBefore = readBusySeconds();
  const lastSeen = new Map<number, number>();
  let peakBytes = 0;
  const look = () => {
    const processes = readProcesses();
    const tree = processes
      .filter(({ pid, parent }) => parent === process.pid && !earlier.has(pid))
      .flatMap(({ pid }) => treeOf(processes, pid));
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, each) => sum + each.residentBytes, 0),
    );
    for (const { pid, cpuSeconds } of tree) lastSeen.set(pid, cpuSeconds);
  };
  const timer = setInterval(look, interval);
  const started = performance.now();
  const { code, output } = await runProgram(file, args, {
    cwd: folder,
    env,
    onLine: () => undefined,
    heartbeat: false,
  });
  const wallSeconds = (performance.now() - started) / 1000;
  clearInterval(timer);

  const after = self();
  const busyAfter = readBusySeconds();
  if (!before || !after || busyBefore === null || busyAfter === null) {
    return {
      cost: { wallSeconds, cpuSeconds: null, peakBytes: null, othersShare: null },
      code,
      output,
    };
  }
  // Who outlives its parent is never waited for, and is counted as it was last seen.
  const seen = [...lastSeen.values()].reduce((sum, seconds) => sum + seconds, 0);
  const cpuSeconds = Math.max(after.endedCpuSeconds - before.endedCpuSeconds, seen);
  const own = after.cpuSeconds - before.cpuSeconds;
  const others = Math.max(0, busyAfter - busyBefore - cpuSeconds - own);
  return {
    cost: {
      wallSeconds,
      cpuSeconds,
      peakBytes,
      othersShare: others / (wallSeconds * availableParallelism()),
    },
    code,
    output,
  };
}
