import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from '@playwright/test';
import { onLeave } from '../../src/cli/leave.mjs';
import { findFreePort } from '../../src/cli/listen.mjs';
import { medianOf } from '../report/medianOf.mjs';
import { editPage, editText, type Bench } from './measureBuilds.mjs';

/** What an author waits for. */
export interface DevCost {
  /** From the start of the server, its caches warm, to the article in the browser. */
  firstPageSeconds: number;
  /** From saving a sentence to reading it in the browser: the median; absent when none was seen. */
  editSeconds?: number;
  /** Edits that were not seen in a minute: watchers miss some. */
  missedEdits: number;
}

/** In milliseconds. */
const patience = { page: 300_000, edit: 60_000 };

/** Starts the server for authors twice, the first time to warm its caches, and edits a page in it. */
export async function measureDev(
  browser: Browser,
  bench: Bench,
  edits: readonly number[],
): Promise<DevCost> {
  await openOnce(browser, bench, []);
  return openOnce(browser, bench, edits);
}

async function openOnce(
  browser: Browser,
  bench: Bench,
  edits: readonly number[],
): Promise<DevCost> {
  const { site, folder, edited } = bench;
  const port = await findFreePort();
  const { file, args, env } = site.develop(port);
  const started = performance.now();
  const server = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: 'ignore',
    // A group of its own, so that it ends with all that it started.
    detached: true,
  });
  const ended = once(server, 'close');
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const stop = async () => {
    if (hasEnded || server.pid === undefined) return;
    killGroup(server.pid, 'SIGTERM');
    const timer = setTimeout(killGroup, 10_000, server.pid, 'SIGKILL');
    await ended;
    clearTimeout(timer);
  };
  onLeave(stop);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const address = `http://localhost:${port}${site.addressOf(edited)}`;
    const seconds = (since: number) => (performance.now() - since) / 1000;
    for (;;) {
      if (hasEnded) throw new Error(`${site.title}: the server for authors ended by itself.`);
      if (seconds(started) * 1000 > patience.page) {
        throw new Error(`${site.title}: no page came from the server for authors in five minutes.`);
      }
      try {
        await page.goto(address, { timeout: patience.page });
        await page.locator('h1', { hasText: edited.title }).first().waitFor({ timeout: 30_000 });
        break;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const firstPageSeconds = seconds(started);
    const waits: number[] = [];
    for (const edit of edits) {
      // The watcher may still be busy with what the page needed.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      const saved = performance.now();
      await editPage(bench, edit);
      const seen = page.getByText(editText(edit)).first();
      await seen.waitFor({ timeout: patience.edit }).then(
        () => waits.push(seconds(saved)),
        () => undefined,
      );
    }
    return {
      firstPageSeconds,
      ...(waits.length > 0 ? { editSeconds: medianOf(waits) } : {}),
      missedEdits: edits.length - waits.length,
    };
  } finally {
    await context.close();
    await stop();
  }
}

function killGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // It has ended meanwhile.
  }
}
