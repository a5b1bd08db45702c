import { LiveSite } from './LiveSite';
import type { ChangeMessage, SiteMessage } from './messages';

// A process of its own: loading a site keeps a core busy for seconds, in which pages are served.

const say = (message: SiteMessage): void => void process.send?.(message);
const site = new LiveSite(process.cwd(), say);

let left = new Set<string>();
let isBusy = false;

process.on('message', ({ changed }: ChangeMessage) => {
  for (const path of changed) left.add(path);
  void work();
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit());

/** One thing after the other; what changes meanwhile is done together afterwards. */
async function work(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  while (left.size > 0) {
    const changed = left;
    left = new Set();
    await site.take(changed);
  }
  isBusy = false;
  say({ type: 'idle' });
}
