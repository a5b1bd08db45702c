import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { importCbor } from './importModules.cjs';

/** Files of an index by their paths in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** What Pagefind writes before the data of a file. */
const mark = 'pagefind_dcd';

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Named = [name: string, hash: string];

const byName = ([one]: [string, ...unknown[]], [other]: [string, ...unknown[]]): number =>
  one < other ? -1 : Number(one > other);

/**
 * Puts the filters of an index in order. Pagefind writes them as they come out of a map, in another
 * order each time, and names its files by what is in them: two indexes of the same pages would differ.
 *
 * @param files The list of the index, `pagefind-entry.json`, the list of each language that it names,
 * `pagefind.en_….pf_meta`, and the filters of each, `filter/en_….pf_filter`.
 * @returns What takes the place of them.
 * @throws When Pagefind writes one of them in another way than this knows.
 */
export async function settleFilters(files: IndexFiles): Promise<IndexFiles> {
  const { decode, encode } = await importCbor();
  const read = (path: string): unknown => {
    const data = gunzipSync(files.get(path) ?? new Uint8Array());
    const known = decode(data.subarray(mark.length));
    if (!write(known).equals(data))
      throw new Error(
        `Pagefind writes ${path} in another form than src/plugins/search/settleFilters.ts knows. Take back the version of pagefind in package.json, or teach that file the form.`,
      );
    return known;
  };
  const write = (data: unknown): Buffer => Buffer.concat([Buffer.from(mark), encode(data)]);
  const settled = new Map<string, Uint8Array>();

  const entry = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json'))) as {
    languages: Record<string, { hash: string }>;
  };
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = read(`pagefind.${about.hash}.pf_meta`) as unknown[];
    const filters = meta[3] as Named[];
    for (const named of filters) {
      const [name, values] = read(`filter/${named[1]}.pf_filter`) as Filter;
      const data = write([name, values.sort(byName)] satisfies Filter);
      named[1] = `${language}_${hashOf(data, 7)}`;
      settled.set(`filter/${named[1]}.pf_filter`, gzipSync(data, { level: 9 }));
    }
    filters.sort(byName);
    const data = write(meta);
    about.hash = `${language}_${hashOf(data, 10)}`;
    settled.set(`pagefind.${about.hash}.pf_meta`, gzipSync(data, { level: 9 }));
  }
  return settled.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
}

/** Whether a file of an index is one that `settleFilters` reads. */
export const isSettled = (path: string): boolean =>
  /^(?:filter\/.*\.pf_filter|pagefind\..*\.pf_meta|pagefind-entry\.json)$/.test(path);

const hashOf = (data: Uint8Array, length: number): string =>
  createHash('sha256').update(data).digest('hex').slice(0, length);
