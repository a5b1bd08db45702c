import { readFileSync, readdirSync } from 'node:fs';

/** One process, as Linux tells it. */
export interface ProcessFacts {
  pid: number;
  parent: number;
  /** User and system time of itself, in seconds. */
  cpuSeconds: number;
  /** The same of its children that have ended and were waited for. */
  endedCpuSeconds: number;
  /** Memory that is held now, in bytes. */
  residentBytes: number;
}

/** Linux counts in hundredths of a second and in pages of 4 KiB on every machine that Node runs on. */
const ticks = 100;
const pageSize = 4096;

/** Reads one line of /proc/PID/stat; the name, in brackets, may hold anything. */
export function parseStat(line: string): ProcessFacts {
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  // proc(5) counts from 1 and the first of these is its third.
  const field = (number: number) => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    cpuSeconds: (field(14) + field(15)) / ticks,
    endedCpuSeconds: (field(16) + field(17)) / ticks,
    residentBytes: field(24) * pageSize,
  };
}

/** A process and all that it started, however deep. */
export function treeOf(processes: readonly ProcessFacts[], root: number): ProcessFacts[] {
  const children = new Map<number, ProcessFacts[]>();
  for (const each of processes) {
    children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  }
  const tree = processes.filter(({ pid }) => pid === root);
  for (const found of tree) tree.push(...(children.get(found.pid) ?? []));
  return tree;
}

/** Every process of the machine; none where there is no /proc. */
export function readProcesses(): ProcessFacts[] {
  return listNumbers('/proc').flatMap((pid) => {
    try {
      return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

function listNumbers(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** What all processors have worked since the machine began, in seconds; null without /proc. */
export function readBusySeconds(): number | null {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line
      .trim()
      .split(/\s+/)
      .slice(1)
      .map(Number);
    return (user + nice + system + irq + softirq) / ticks;
  } catch {
    return null;
  }
}
