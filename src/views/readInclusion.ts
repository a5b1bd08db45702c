import type { FenceSource } from '../content/PageSource';
import type { Inclusion } from './viewNames';

/** What a fence includes, or undefined when its code stands in the page itself. */
export function readInclusion(fence: Pick<FenceSource, 'meta'>): Inclusion | undefined {
  const meta = Object.fromEntries(fence.meta.map(({ key, value }) => [key, value]));
  const { file, output, from, to, region, lines } = meta;
  if (file) return { kind: 'file', file, region };
  if (output) return { kind: 'output', file: output, lines };
  if (from && to) return { kind: 'diff', file: from, to, region };
  return undefined;
}
