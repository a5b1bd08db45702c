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

/** How many times quicker a build of ours must be after one change than from nothing. */
export const warmTarget = 5;

/** Compares what was found at one number of pages with what was promised; what was not measured is left out. */
export function judgeTargets({ pages, sites }: SizeResult): Verdict[] {
  const { hub, starlight, vitepress } = sites;
  if (!hub) return [];
  const verdicts: Verdict[] = [];
  const judge = (promise: string, found: string, isKept: boolean) =>
    verdicts.push({ promise, found, isKept });
  const median = (costs: readonly { wallSeconds: number }[] | undefined) =>
    costs?.length ? medianOf(costs.map(({ wallSeconds }) => wallSeconds)) : undefined;

  const cold = median(hub.builds.cold);
  const changed = median(hub.builds.changed);
  const peer = median(starlight?.builds.cold);
  if (cold && peer) {
    judge('a cold build takes no longer than Starlight’s', times(cold / peer), cold <= peer);
  }
  if (cold && changed) {
    judge(
      `a build after one change is ${warmTarget} times quicker than a cold one`,
      times(cold / changed),
      cold / changed >= warmTarget,
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
  if (hub.dev) {
    const { firstPageSeconds, editSeconds } = hub.dev;
    judge('dev shows its first page in 5 s', seconds(firstPageSeconds), firstPageSeconds < 5);
    judge('dev shows an edit in 1 s', seconds(editSeconds), editSeconds < 1);
  }
  return verdicts;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;
const kib = (bytes: number): string => `${(bytes / kibibyte).toFixed(1)} KiB`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
