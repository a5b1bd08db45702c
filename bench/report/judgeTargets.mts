import type { Cost } from '../measure/measureProgram.mjs';
import type { SizeResult } from './BenchResult.mjs';
import { medianOf } from './medianOf.mjs';

/** What the hub promises of itself, and whether this run kept it. */
export interface Verdict {
  promise: string;
  found: string;
  isKept: boolean;
}

const gibibyte = 1024 ** 3;
const kibibyte = 1024;

/** From this share on, others on the machine have made the times unlike a calm one's. */
export const disturbedFrom = 0.1;

/** How many times quicker a build of ours must be after one change than from nothing. */
export const warmTarget = 5;

/** Compares what was found at one number of pages with what was promised; what was not measured is left out. */
export function judgeTargets({ pages, sites }: SizeResult): Verdict[] {
  const { hub, starlight, vitepress } = sites;
  if (!hub) return [];
  const verdicts: Verdict[] = [];
  const judge = (promise: string, found: string, isKept: boolean) =>
    verdicts.push({ promise, found, isKept });

  const slowness = compare(hub.builds.cold, starlight?.builds.cold ?? []);
  if (slowness) {
    judge('a cold build takes no longer than Starlight’s', slowness.found, slowness.ratio <= 1);
  }
  const gain = compare(hub.builds.cold, hub.builds.changed);
  if (gain) {
    judge(
      `a build after one change is ${warmTarget} times quicker than a cold one`,
      gain.found,
      gain.ratio >= warmTarget,
    );
  }
  const peaks = Object.values(hub.builds)
    .flat()
    .flatMap(({ peakBytes }) => peakBytes ?? []);
  if (peaks.length > 0) {
    const most = Math.max(...peaks);
    judge(
      'a build stays within 8 GiB',
      `${(most / gibibyte).toFixed(1)} GiB`,
      most <= 8 * gibibyte,
    );
  }
  if (hub.visit) {
    const { bytes, blockingMs, layoutShift, bytesByKind } = hub.visit;
    const counted = bytes - (bytesByKind.picture ?? 0);
    judge('an article costs at most 20 KiB', kib(counted), counted <= 20 * kibibyte);
    judge('an article never blocks', `${Math.round(blockingMs)} ms`, blockingMs === 0);
    judge('nothing moves', layoutShift.toFixed(3), layoutShift === 0);
    const lightest = Math.min(
      ...[starlight, vitepress].flatMap((site) => site?.visit?.bytes ?? []),
    );
    if (Number.isFinite(lightest)) {
      judge('an article is lighter than the peers’', times(bytes / lightest), bytes < lightest);
    }
  }
  if (hub.search) {
    const { firstBytes, laterBytes } = hub.search;
    const most = pages <= 100 ? 130 * kibibyte : starlight?.search?.firstBytes;
    if (most !== undefined) {
      judge(`a first search costs at most ${kib(most)}`, kib(firstBytes), firstBytes <= most);
    }
    const later = pages <= 100 ? 30 * kibibyte : starlight?.search?.laterBytes;
    if (later !== undefined) {
      judge(`a later search costs at most ${kib(later)}`, kib(laterBytes), laterBytes <= later);
    }
  }
  if (hub.presses) {
    const slowest = Math.max(...Object.values(hub.presses).map(({ ms }) => ms));
    judge('a touch is answered in 300 ms', milliseconds(slowest), slowest < 300);
  }
  if (hub.paste) {
    const { bytes, wholeMs, stepRatio } = hub.paste;
    judge(`a pasted error costs at most ${kib(pasteBytes)}`, kib(bytes), bytes <= pasteBytes);
    judge('64 KiB pasted take three frames at most', milliseconds(wholeMs), wholeMs <= 3 * frameMs);
    judge('twice as much pasted is at most twice the work', times(stepRatio), stepRatio <= 2.1);
  }
  if (hub.dev) {
    const { firstPageSeconds, editSeconds } = hub.dev;
    judge('dev shows its first page in 5 s', seconds(firstPageSeconds), firstPageSeconds < 5);
    if (editSeconds !== undefined) {
      judge('dev shows an edit in 1 s', seconds(editSeconds), editSeconds < 1);
    }
  }
  return verdicts;
}

/** The index of messages and a few pieces of it. */
const pasteBytes = 32 * kibibyte;
/** Between two pictures of a screen, in milliseconds. */
const frameMs = 1000 / 60;

/**
 * How many times as long some builds took as others: by the clock, or by processor time when the
 * machine did other things meanwhile.
 */
function compare(
  these: readonly Cost[],
  those: readonly Cost[],
): { ratio: number; found: string } | undefined {
  if (these.length === 0 || those.length === 0) return undefined;
  const all = [...these, ...those];
  const isDisturbed = all.some(({ othersShare }) => (othersShare ?? 0) >= disturbedFrom);
  const middle = (costs: readonly Cost[]) =>
    medianOf(
      costs.map(({ wallSeconds, cpuSeconds }) =>
        isDisturbed ? (cpuSeconds ?? wallSeconds) : wallSeconds,
      ),
    );
  const ratio = middle(these) / middle(those);
  return { ratio, found: `${times(ratio)}${isDisturbed ? ', by processor time' : ''}` };
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;
const kib = (bytes: number): string => `${(bytes / kibibyte).toFixed(1)} KiB`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
