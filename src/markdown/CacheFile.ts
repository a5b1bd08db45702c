import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameOf } from './passTree';

/**
 * What was made of contents, by their hash, in a file below `.nexus`. What other code made, and
 * what nobody asked for since, is left out when it is written again.
 */
export class CacheFile<Value> {
  private readonly asked = new Map<string, Value>();
  private isChanged = false;

  private constructor(
    private readonly path: string,
    private readonly maker: string,
    private readonly before: Readonly<Record<string, Value>>,
  ) {}

  /** @param sources The files whose code makes the values, as absolute paths. */
  static async open<Value>(
    root: string,
    name: string,
    sources: readonly string[],
  ): Promise<CacheFile<Value>> {
    const parts = await Promise.all(
      [...sources, join(root, 'package-lock.json')].map((file) =>
        readFile(file).then(nameOf, () => 'none'),
      ),
    );
    const maker = nameOf(new TextEncoder().encode(parts.join()));
    const path = join(root, '.nexus', `${name}.json`);
    try {
      const cache = JSON.parse(await readFile(path, 'utf8')) as {
        maker: string;
        values: Record<string, Value>;
      };
      return new CacheFile(path, maker, cache.maker === maker ? cache.values : {});
    } catch {
      return new CacheFile<Value>(path, maker, {}); // There is none yet, or it was cut off.
    }
  }

  async get(hash: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.asked.get(hash) ?? this.before[hash];
    if (known === undefined) this.isChanged = true;
    const value = known ?? (await make());
    this.asked.set(hash, value);
    return value;
  }

  /** A disk that is full or read-only costs time, and nothing else. */
  async write(): Promise<void> {
    if (!this.isChanged) return;
    // Two commands may write at once: each writes its own file and puts it in place whole.
    const own = `${this.path}.${process.pid}`;
    try {
      await mkdir(dirname(this.path), { recursive: true });
      const values = Object.fromEntries(this.asked);
      await writeFile(own, JSON.stringify({ maker: this.maker, values }));
      await rename(own, this.path);
    } catch {
      await rm(own, { force: true }).catch(() => undefined);
    }
  }
}
