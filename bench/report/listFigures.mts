import { kinds } from '../../src/content/kinds';
import type { BuildStep } from '../measure/measureBuilds.mjs';
import type { Cost } from '../measure/measureProgram.mjs';
import { pressNames } from '../measure/measurePresses.mjs';
import type { SiteResult } from './BenchResult.mjs';
import { medianOf } from './medianOf.mjs';

/** One line of the table: what it says and how it is read from a result. */
export interface Figure {
  label: string;
  unit: 's' | 'MiB' | 'KiB' | 'ms' | '';
  /** The value in the unit, or undefined when it was not measured. */
  read: (result: SiteResult) => number | undefined;
}

const mebibyte = 1024 * 1024;
const kibibyte = 1024;

const build = (step: BuildStep, read: (cost: Cost) => number | null) => (result: SiteResult) => {
  const values = result.builds[step].map(read).filter((value) => value !== null);
  return values.length > 0 ? medianOf(values) : undefined;
};

const scaled =
  (read: (result: SiteResult) => number | undefined, by: number) => (result: SiteResult) => {
    const value = read(result);
    return value === undefined ? undefined : value / by;
  };

const buildFigures = (step: BuildStep, name: string): Figure[] => [
  { label: `${name}: time`, unit: 's', read: build(step, ({ wallSeconds }) => wallSeconds) },
  {
    label: `${name}: processor time`,
    unit: 's',
    read: build(step, ({ cpuSeconds }) => cpuSeconds),
  },
  {
    label: `${name}: most memory at once`,
    unit: 'MiB',
    read: scaled(
      build(step, ({ peakBytes }) => peakBytes),
      mebibyte,
    ),
  },
];

const visitFigures: Figure[] = [
  { label: 'article, first visit: requests', unit: '', read: ({ visit }) => visit?.requests },
  {
    label: 'article, first visit: all bytes',
    unit: 'KiB',
    read: scaled(({ visit }) => visit?.bytes, kibibyte),
  },
  ...(['document', 'style', 'script', 'font', 'picture', 'search', 'other'] as const).map(
    (kind): Figure => ({
      label: `  of it ${kind}`,
      unit: 'KiB',
      read: scaled(({ visit }) => visit?.bytesByKind[kind], kibibyte),
    }),
  ),
  { label: 'article on a phone: blocked', unit: 'ms', read: ({ visit }) => visit?.blockingMs },
  {
    label: 'article on a phone: blocked, in calibrations',
    unit: '',
    read: ({ visit }) => visit?.blockingRatio,
  },
  {
    label: 'article on a phone: largest paint',
    unit: 'ms',
    read: ({ visit }) => visit?.largestPaintMs,
  },
  { label: 'article on a phone: layout shift', unit: '', read: ({ visit }) => visit?.layoutShift },
  {
    label: 'first search',
    unit: 'KiB',
    read: scaled(({ search }) => search?.firstBytes, kibibyte),
  },
  {
    label: 'a later search',
    unit: 'KiB',
    read: scaled(({ search }) => search?.laterBytes, kibibyte),
  },
];

const pressFigures: Figure[] = [
  ...pressNames.map((name): Figure => ({
    label: `a touch on ${name}: done after`,
    unit: 'ms',
    read: ({ presses }) => presses?.[name].ms,
  })),
  {
    label: '  most that scripts hold in memory',
    unit: 'MiB',
    read: scaled(({ presses }) => mostHeap(presses), mebibyte),
  },
];

function mostHeap(presses: SiteResult['presses']): number | undefined {
  return presses && Math.max(...Object.values(presses).map(({ heapBytes }) => heapBytes));
}

const pasteFigures: Figure[] = [
  {
    label: 'a pasted error: fetched for it',
    unit: 'KiB',
    read: scaled(({ paste }) => paste?.bytes, kibibyte),
  },
  { label: '  of it pieces of the index', unit: '', read: ({ paste }) => paste?.pieces },
  {
    label: 'all messages of the hub',
    unit: 'KiB',
    read: scaled(({ paste }) => paste?.allBytes, kibibyte),
  },
  { label: '64 KiB pasted: processor time', unit: 'ms', read: ({ paste }) => paste?.wholeMs },
  { label: '  beside 32 KiB, in steps', unit: '', read: ({ paste }) => paste?.stepRatio },
];

/** Every figure that a table can show, in its order. */
export const figures: readonly Figure[] = [
  ...buildFigures('cold', 'cold build'),
  ...buildFigures('changed', 'after one page changed'),
  ...buildFigures('unchanged', 'nothing changed'),
  { label: 'output', unit: 'MiB', read: scaled(({ output }) => output?.bytes, mebibyte) },
  { label: 'output: files', unit: '', read: ({ output }) => output?.files },
  { label: 'output: pages', unit: '', read: ({ output }) => output?.pages },
  ...visitFigures,
  ...pressFigures,
  ...pasteFigures,
  ...kinds.map((kind): Figure => ({
    label: `Lighthouse, speed: ${kind}`,
    unit: '',
    read: ({ lighthouse }) => lighthouse?.[kind],
  })),
  { label: 'dev: first page, warm', unit: 's', read: ({ dev }) => dev?.firstPageSeconds },
  { label: 'dev: an edit is seen', unit: 's', read: ({ dev }) => dev?.editSeconds },
  { label: 'dev: edits not seen in a minute', unit: '', read: ({ dev }) => dev?.missedEdits },
];
