import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { createRandom } from '../../bench/content/createRandom.mjs';
import { readBuilt } from '../../src/cli/buildSite.mjs';
import { isStatic } from './builtSite';
import { apply, build, makeSite, readBuild } from './smallHub';

test.skip(!isStatic, 'Stock Docusaurus renders every page in every build.');

const guidePage = 'docs/guides/first-steps.md';
/** A text and a title of a page: the one is built incrementally, the other in full. */
const texts = ['It is a text.', 'It is another text.'];
const titles = ['First steps', 'The first steps'];
/** How often a build is killed. */
const kills = 10;

interface State {
  text: number;
  title: number;
}
const nameOf = ({ text, title }: State): string => `${text}${title}`;

function write(site: string, { text, title }: State): void {
  apply(site, {
    [guidePage]: (page) =>
      page
        .replace(/^title: .*$/m, `title: ${titles[title]}`)
        .replace(/^It is .*$/m, texts[text] ?? ''),
  });
}

/** Begins a build, and kills it after so many milliseconds: all of it, or the command alone. */
async function killBuild(site: string, after: number, isWhole: boolean): Promise<boolean> {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  delete env.NODE_ENV;
  delete env.FORCE_COLOR;
  const child = spawn(process.execPath, ['src/cli/main.mjs', 'build'], {
    cwd: site,
    env,
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit');
  await Promise.race([ended, setTimeout(after)]);
  const isKilled = child.exitCode === null && child.pid !== undefined;
  if (isKilled) process.kill(isWhole ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
  await ended;
  return isKilled;
}

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nexus-atomic-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('two builds of the same pages are the same, byte for byte, wherever and from whatever', async () => {
  test.setTimeout(600_000);
  const sites = ['one', 'two'].map((name) => join(folder, name));
  for (const site of sites) {
    makeSite(site);
    await build(site);
  }
  const [one, two] = sites.map(readBuild);
  expect(Object.keys(one ?? {}).length).toBeGreaterThan(50);
  expect(one).toEqual(two);
});

test('a build that is killed at any moment leaves one site or the other, whole, and the next one comes out right', async () => {
  test.setTimeout(1_200_000);
  const site = join(folder, 'site');
  const measure = join(folder, 'measure');
  makeSite(site);
  makeSite(measure);

  // What each state of the page should become, each built from nothing, and how long the ways take.
  const whole: Record<string, Record<string, string>> = {};
  for (const state of [
    { text: 0, title: 0 },
    { text: 1, title: 0 },
    { text: 1, title: 1 },
    { text: 0, title: 1 },
  ]) {
    for (const kept of ['.nexus', '.docusaurus', 'build'])
      rmSync(join(measure, kept), { recursive: true, force: true });
    write(measure, state);
    await build(measure);
    whole[nameOf(state)] = readBuild(measure);
  }
  const took: number[] = [];
  for (const state of [
    { text: 0, title: 0 },
    { text: 1, title: 0 },
  ]) {
    write(measure, state);
    const begun = Date.now();
    await build(measure);
    took.push(Date.now() - begun);
  }
  const [full = 0, incremental = 0] = took;

  const random = createRandom('killed builds');
  let state: State = { text: 0, title: 0 };
  write(site, state);
  await build(site);
  expect(readBuild(site)).toEqual(whole[nameOf(state)]);
  let standing = nameOf(state);
  let killed = 0;
  for (let count = 0; count < kills; count += 1) {
    const isFull = count % 2 === 0;
    const isWhole = count % 4 < 2;
    state = isFull ? { ...state, title: 1 - state.title } : { ...state, text: 1 - state.text };
    write(site, state);
    // Not its first twentieth, in which nothing has begun.
    const moment = (0.05 + 0.95 * random.number()) * (isFull ? full : incremental);
    if (await killBuild(site, moment, isWhole)) killed += 1;
    const where = `kill ${count + 1}, ${Math.round(moment)} ms into a ${isFull ? 'full' : 'short'} build`;
    // What `npm run serve` looks at first.
    expect(await readBuilt(site), where).toBeDefined();
    const served = readBuild(site);
    const found = Object.entries(whole).find(
      ([, files]) => JSON.stringify(files) === JSON.stringify(served),
    );
    expect([standing, nameOf(state)], where).toContain(found?.[0]);
    standing = found?.[0] ?? '';
    // Now and then one killed build follows another.
    if (count % 4 !== 3) {
      await build(site);
      expect(readBuild(site), `the build after ${where}`).toEqual(whole[nameOf(state)]);
      standing = nameOf(state);
    }
  }
  expect(killed).toBeGreaterThan(kills / 2);
});
