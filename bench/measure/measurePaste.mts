import { gzipSync } from 'node:zlib';
import { frontMatterSchemas } from '../../src/content/frontMatter';
import { idOf, permalinkOf } from '../../src/content/kinds';
import type { CatalogPage } from '../../src/content/Catalog';
import { holdIndex } from '../../src/errors/holdIndex';
import type { BenchPage } from '../content/BenchPage.mjs';
import { medianOf } from '../report/medianOf.mjs';
import { messagesOf } from '../../src/content/messagesOf';
import { indexedPage } from '../../src/views/indexedPage';

/** What finding the page of a pasted error costs. */
export interface PasteCost {
  /** The index and the pieces that one error needs, compressed: the median of several errors. */
  bytes: number;
  /** How many pieces: the most of them. */
  pieces: number;
  /** The messages of all pages, compressed: what nobody is sent. */
  allBytes: number;
  /** Processor time for 64 KiB of logs and tracebacks, in milliseconds: the median of several. */
  wholeMs: number;
  /** The steps for 64 KiB beside those for 32 KiB: the worst of several texts. */
  stepRatio: number;
}

const whole = 65_536;
const rounds = 9;
const asked = 40;

/** Pastes errors of a hub's pages, and texts of the largest size that is read. */
export async function measurePaste(pages: readonly BenchPage[]): Promise<PasteCost> {
  const catalog = pages.map(readPage);
  const { index, explain } = holdIndex(
    catalog.map((page) => indexedPage(page, { facts: 'Challenge · beginner' })),
  );
  const errors = catalog.flatMap((page) => messagesOf(page));
  const costs: { bytes: number; pieces: number }[] = [];
  for (let turn = 0; turn < asked; turn += 1) {
    const error = errors[Math.floor((turn * errors.length) / asked)] ?? '';
    const fetched: unknown[] = [];
    await explain(spellTraceback(error), (piece) => fetched.push(piece));
    costs.push({ bytes: [index, ...fetched].map(weigh).reduce(add), pieces: fetched.length });
  }
  const texts = [
    spellTraceback(errors[0] ?? ''),
    'web-1  | 2026-11-24 10:00:00,123 INFO [worker 12] shop.requests: served /orders/7/ in 12 ms\n',
    `db-1  | 2026-11-24 10:00:00.123 UTC [42] ERROR:  ${errors[1] ?? ''}\n`,
  ];
  const times: number[] = [];
  const ratios: number[] = [];
  for (const text of texts) {
    const steps: number[] = [];
    for (const length of [whole / 2, whole]) {
      const pasted = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const meter = { steps: 0 };
      await explain(pasted, undefined, meter);
      steps.push(meter.steps);
      if (length < whole) continue;
      for (let round = 0; round < rounds; round += 1) {
        const before = process.cpuUsage();
        await explain(pasted);
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
    }
    ratios.push((steps[1] ?? 0) / (steps[0] ?? 1));
  }
  return {
    bytes: medianOf(costs.map(({ bytes }) => bytes)),
    pieces: Math.max(...costs.map(({ pieces }) => pieces)),
    allBytes: weigh(errors),
    wholeMs: medianOf(times),
    stepRatio: Math.max(...ratios),
  };
}

/** The fields of a page, as the build reads them. */
function readPage({ path, kind, title, summary, fields }: BenchPage): CatalogPage {
  const read = frontMatterSchemas[kind].parse({ title, summary, ...fields });
  const page = { kind, id: idOf(path), path, permalink: permalinkOf(path), ...read };
  // Kind and fields belong together: both come from the schema of that kind.
  return page as unknown as CatalogPage;
}

const spellTraceback = (error: string): string =>
  [
    'Traceback (most recent call last):',
    '  File "/srv/shop/.venv/lib/python3.13/site-packages/django/core/handlers/base.py", line 197, in _get_response',
    '    response = wrapped_callback(request, *callback_args, **callback_kwargs)',
    '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '  File "/srv/shop/orders/views.py", line 41, in get_queryset',
    '    return self.queryset.filter(customer=self.request.user)',
    error,
    '',
  ].join('\n');

const weigh = (data: unknown): number => gzipSync(JSON.stringify(data), { level: 9 }).length;
const add = (one: number, other: number): number => one + other;
