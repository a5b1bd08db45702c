import { encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isSettled, settleFilters } from './settleFilters';

const pack = (data: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)]));
const textOf = (data: Uint8Array | undefined): string => new TextDecoder().decode(data);

/** An index as Pagefind writes it: filters and their values in any order, files named by what is in them. */
function makeIndex(filters: [name: string, values: [string, number[]][]][]) {
  const hashes = filters.map(([name], place) => [name, `en_${place}${name}`] as const);
  const meta = ['1.5.2', [['en_a', 12]], [['#', '0', 'en_b']], hashes, [], ['kind']];
  return new Map<string, Uint8Array>([
    ['pagefind-entry.json', Buffer.from('{"version":"1.5.2","languages":{"en":{"hash":"en_m"}}}')],
    ['pagefind.en_m.pf_meta', pack(meta)],
    ...filters.map(
      (filter, place) => [`filter/${hashes[place]?.[1]}.pf_filter`, pack(filter)] as const,
    ),
  ]);
}
const kind: [string, number[]][] = [
  ['guide', [1, 300]],
  ['concept', [2]],
];

test('an index is the same in whatever order its filters and their values come', async () => {
  const one = await settleFilters(
    makeIndex([
      ['kind', kind],
      ['level', [['beginner', [1]]]],
    ]),
  );
  const other = await settleFilters(
    makeIndex([
      ['level', [['beginner', [1]]]],
      ['kind', [...kind].reverse()],
    ]),
  );
  expect(Object.fromEntries(one)).toEqual(Object.fromEntries(other));
  expect(one.size).toBe(4);
});

test('its files name each other as they are called now', async () => {
  const settled = await settleFilters(makeIndex([['kind', kind]]));
  const { languages } = JSON.parse(textOf(settled.get('pagefind-entry.json'))) as {
    languages: { en: { hash: string } };
  };
  const meta = textOf(gunzipSync(settled.get(`pagefind.${languages.en.hash}.pf_meta`) ?? ''));
  const [filter = ''] = [...settled.keys()].filter((path) => path.startsWith('filter/'));
  expect(meta).toContain(filter.slice('filter/'.length, -'.pf_filter'.length));
  const values = textOf(gunzipSync(settled.get(filter) ?? ''));
  expect(values.indexOf('concept')).toBeLessThan(values.indexOf('guide'));
  expect([...settled.keys()].every(isSettled)).toBe(true);
});

test('an index of another form stops the build instead of being written wrong', async () => {
  const index = makeIndex([['kind', kind]]);
  // A float that another writer gave more bytes than it needs.
  index.set(
    'pagefind.en_m.pf_meta',
    gzipSync(Buffer.from('pagefind_dcd\xfb\x3f\xf8\0\0\0\0\0\0', 'latin1')),
  );
  await expect(settleFilters(index)).rejects.toThrow(
    'Pagefind writes pagefind.en_m.pf_meta in another form than',
  );
});
