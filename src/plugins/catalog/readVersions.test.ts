import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVersions } from './readVersions';

const root = mkdtempSync(join(tmpdir(), 'versions-'));
mkdirSync(join(root, 'labs/examples/redis'), { recursive: true });
writeFileSync(
  join(root, 'labs/examples/redis/versions.json'),
  JSON.stringify({
    servers: {
      redis: { version: '7.0.15' },
      postgresql: { version: '15.20', output: ['orders.txt'] },
    },
    programs: { jq: { version: '1.6', output: ['orders.txt'] } },
    packages: { python: '3.11.7', django: '5.2.19', 'redis-py': '8.1.0' },
    files: { 'types.py': ['redis-py'], 'cache.py': ['django', 'redis-py'] },
  }),
);

const fences = (...files: [key: string, path: string][]) =>
  ({ fences: files.map(([key, value]) => ({ meta: [{ key, value }] })) }) as unknown as Parameters<
    typeof readVersions
  >[0];

test('a page names the server, and what the programs on it import and no more', () => {
  const page = fences(
    ['file', 'labs/examples/redis/types.py'],
    ['output', 'labs/examples/redis/output/types.txt'],
  );
  expect(readVersions(page, root)).toEqual({
    python: '3.11.7',
    'redis-py': '8.1.0',
    redis: '7.0.15',
  });
});

test('a page without examples, and one whose folder stores nothing, name nothing', () => {
  expect(readVersions(fences(), root)).toBeUndefined();
  expect(readVersions(fences(['file', 'labs/shop/models.py']), root)).toBeUndefined();
  expect(readVersions(fences(['file', 'labs/examples/other/a.py']), root)).toBeUndefined();
});

test('a server or program is named where its output is shown, and a contract names nothing', () => {
  const orders = fences(['output', 'labs/examples/redis/output/orders.txt']);
  expect(readVersions(orders, root)).toEqual({
    python: '3.11.7',
    redis: '7.0.15',
    postgresql: '15.20',
    jq: '1.6',
  });
  expect(readVersions(fences(['file', 'labs/examples/redis/contract.yaml']), root)).toBeUndefined();
});
