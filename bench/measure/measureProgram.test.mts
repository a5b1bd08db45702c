import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { measureProgram } from './measureProgram.mjs';
import { readProcesses } from './readProcesses.mjs';

const run = (script: string) =>
  measureProgram({ file: process.execPath, args: ['-e', script], env: {} }, '.');

// Holds 300 MB, in a process that the measured one starts, for long enough to be seen.
const holding = `const held = Buffer.alloc(3e8, 1); console.log(held.length); setTimeout(() => {}, 1e4)`;
const heavyChild = `require('node:child_process').execFileSync(process.execPath, ['-e',
  "const held = Buffer.alloc(3e8, 1); const end = Date.now() + 1500; while (Date.now() < end); console.log(held.length)"])`;

test.runIf(readProcesses().length > 0)(
  'a program is measured with what it starts',
  async () => {
    const light = await run('1');
    const heavy = await run(heavyChild);
    expect([light.code, heavy.code]).toEqual([0, 0]);
    expect(heavy.cost.peakBytes ?? 0).toBeGreaterThan(3e8);
    expect(heavy.cost.cpuSeconds ?? 0).toBeGreaterThan(light.cost.cpuSeconds ?? Infinity);
  },
  30_000,
);

test.runIf(readProcesses().length > 0)(
  'what runs beside it is not counted',
  async () => {
    const beside = spawn(process.execPath, ['-e', holding]);
    await once(beside.stdout, 'data');
    const { cost } = await run('const end = Date.now() + 700; while (Date.now() < end);');
    beside.kill();
    expect(cost.peakBytes ?? Infinity).toBeLessThan(3e8);
    expect(cost.peakBytes ?? 0).toBeGreaterThan(0);
  },
  30_000,
);

test('a program that fails tells its code and its words', async () => {
  const { code, output } = await run('console.error("no pages"); process.exit(3)');
  expect(code).toBe(3);
  expect(output).toContain('no pages');
});
